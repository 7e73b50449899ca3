// Shows what drawing again gave, in words.
const element = (name, text) => Object.assign(document.createElement(name), { textContent: text });

export function showDraw(place, file, found) {
  const all = found.isListWhole && found.isListSealed && found.isSeedFromLog && found.isSame;
  const verdict = element(
    "p",
    all
      ? `Khớp. Máy này bốc lại ra đúng ${found.drawn.length} lô như trang công bố.`
      : "Không khớp. Hãy lưu trang này và báo cho cơ quan quản lý.",
  );
  verdict.className = `notice ${all ? "notice--success" : "notice--danger"}`;
  verdict.dataset.verdict = all ? "same" : "different";
  const checks = document.createElement("ul");
  for (const [holds, yes, no] of [
    [found.isListWhole, "Danh sách và trọng số đúng như dấu đã công bố.", "Danh sách không đúng với dấu đã công bố."],
    [found.isListSealed, "Dấu ấy nằm trong mục đã niêm phong.", "Dấu ấy không nằm trong mục đã niêm phong."],
    [found.isSeedFromLog, "Hạt giống là gốc của dấu sổ ở sau.", "Hạt giống không phải gốc của dấu sổ."],
    [found.isSame, "Các lô bốc được giống hệt.", "Các lô bốc được khác với trang."],
  ]) {
    checks.append(element("li", holds ? `✓ ${yes}` : `✗ ${no}`));
  }
  const drawn = document.createElement("ol");
  for (const token of found.drawn) {
    const lot = file.lots.find((one) => one.token === token);
    drawn.append(element("li", lot ? `${lot.name}, lô ${lot.number}, ${lot.seller}` : token));
  }
  place.replaceChildren(verdict, checks, drawn);
}
