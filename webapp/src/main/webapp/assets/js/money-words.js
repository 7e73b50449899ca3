// Says under a price what the market reads in it, while it is typed. The market reads it, so that there is one reader of
// prices; without scripts or a network the words come with the next page.
export default function moneyWords(document) {
  for (const line of document.querySelectorAll("[data-money]")) {
    const field = document.getElementById(line.dataset.money);
    if (field) listen(field, line);
  }
}

function listen(field, line) {
  let timer;
  field.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(() => ask(field, line), 300);
  });
}

async function ask(field, line) {
  const typed = field.value;
  if (!typed.trim()) return void (line.textContent = "");
  try {
    const answer = await fetch(`/nha-ban/san-pham/doc-gia?so=${encodeURIComponent(typed)}`);
    const type = answer.headers.get("Content-Type") ?? "";
    const said = answer.ok && type.startsWith("text/plain") ? await answer.text() : "";
    if (field.value === typed) line.textContent = said; // what was asked first may be answered last
  } catch {
    line.textContent = ""; // no network: nothing is better than the words of another price
  }
}
