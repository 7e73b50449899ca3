// Ticks on cards: the bar says how many are chosen and stays in sight; more than four cannot be ticked. On the page that
// compares, fees are shown for the commune that this browser keeps. Without scripts both are plain forms.
import { keptPlace } from "./delivery-cost.js";
import { say } from "./language.js";

const MOST = 4;

export default function compare(document) {
  listen(document);
  document.addEventListener("products-came", () => listen(document));
  askFees(document);
}

function listen(document) {
  const form = document.querySelector("[data-compare-form]");
  if (!form || form.dataset.heard) return;
  form.dataset.heard = "yes";
  const ticks = [...document.querySelectorAll('input[name=sp][form="so-sanh"]')];
  const line = form.querySelector("[data-compare-say]");
  const button = form.querySelector("button");
  const tell = () => {
    const chosen = ticks.filter((tick) => tick.checked).length;
    for (const tick of ticks) tick.disabled = chosen >= MOST && !tick.checked;
    form.classList.toggle("compare-bar--on", chosen > 0);
    form.hidden = chosen === 0;
    button.disabled = chosen < 2;
    line.textContent = chosen < 2
      ? say("Đã chọn 1 sản phẩm. Chọn thêm ít nhất 1 nữa.", "1 product chosen. Choose at least 1 more.")
      : say(`Đã chọn ${chosen} sản phẩm${chosen === MOST ? ", nhiều nhất rồi" : ""}.`, `${chosen} products chosen${chosen === MOST ? ", which is the most" : ""}.`);
  };
  for (const tick of ticks) tick.addEventListener("change", tell);
  tell();
}

async function askFees(document) {
  const table = document.querySelector("[data-compare=anywhere]");
  const place = keptPlace();
  if (!table || !place) return;
  try {
    const answer = await fetch(`${location.pathname}${location.search}&xa=${place.commune}`);
    if (!answer.ok) return;
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const told = page.querySelector("[data-compare]");
    if (told) table.replaceWith(told);
  } catch {
    // no network: the form still asks
  }
}
