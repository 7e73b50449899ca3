// "Bạn vừa xem": this browser remembers the last products that its reader opened, and forgets them on request.
import { VIEWED, forget, keep, kept, query } from "./kept.js";

const SHOWN = 4;

export default function recent(document) {
  const here = document.querySelector("[data-viewed]")?.dataset.product;
  const before = kept(VIEWED).filter((item) => item.slug !== here);
  if (here) keep(VIEWED, [{ slug: here }, ...before]);
  const section = document.querySelector("[data-recent]");
  if (!section || before.length === 0) return;
  section.querySelector("[data-recent-clear]").addEventListener("click", () => {
    forget(VIEWED);
    section.hidden = true;
    document.querySelector("main").focus();
  });
  show(section, before.slice(0, SHOWN));
}

async function show(section, items) {
  const cards = section.querySelector("[data-recent-cards]");
  try {
    const answer = await fetch(`/da-luu/the?${query(items)}`);
    if (!answer.ok) return;
    cards.innerHTML = await answer.text(); // of our own server, escaped by its templates
    section.hidden = cards.children.length === 0;
    section.dispatchEvent(new CustomEvent("products-came", { bubbles: true }));
  } catch {
    // no network: nothing is shown
  }
}
