// While somebody chooses lots, says how much of a line is chosen. The server adds up again; this only saves a detour.
export default function packSum(document) {
  for (const line of document.querySelectorAll("[data-pack-line]")) {
    const need = Number(line.dataset.packLine);
    const scale = Number(line.dataset.packScale);
    const out = line.querySelector("[data-pack-sum]");
    const inputs = [...line.querySelectorAll("[data-pack-amount]")];
    const say = () => {
      const sum = inputs.reduce((all, input) => all + steps(input.value, scale), 0);
      const shown = (sum / 10 ** scale).toLocaleString("vi-VN");
      out.textContent = Number.isNaN(sum) ? "Có ô chưa phải là số" : sum === need ? "Đã đủ" : `Đã chọn ${shown}`;
      line.classList.toggle("pack-line--full", sum === need);
    };
    line.addEventListener("input", say);
    say();
  }
}

function steps(text, scale) {
  const typed = text.trim().replace(",", ".");
  return typed === "" ? 0 : Math.round(Number(typed) * 10 ** scale);
}
