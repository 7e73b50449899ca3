// The heart on products, and the page of what was saved. Without scripts there is no heart: nothing else could keep it.
import { SAVED, keep, kept, query } from "./kept.js";
import { say } from "./language.js";

export default function saved(document) {
  showCount(document);
  addHearts(document, document);
  showMine(document, document.querySelector("[data-saved=mine]"));
  tellChanges(document);
  document.addEventListener("products-came", (event) => addHearts(document, event.target));
}

function addHearts(document, within) {
  for (const product of within.querySelectorAll("[data-product]")) {
    if (product.querySelector("[data-heart]")) continue;
    const heart = document.createElement("button");
    heart.type = "button";
    heart.className = "heart";
    heart.dataset.heart = "";
    const name = nameOf(product);
    heart.innerHTML = '<svg viewBox="0 0 24 24" width="24" height="24" aria-hidden="true"><path d="M12 20.5 4.2 12.9a4.9 4.9 0 0 1 7-6.9l.8.8.8-.8a4.9 4.9 0 0 1 7 6.9z"/></svg>';
    const place = product.querySelector("[data-save-place]");
    const label = document.createElement("span");
    label.textContent = place ? say("Lưu", "Save") : say(`Lưu ${name}`, `Save ${name}`);
    if (!place) label.className = "visually-hidden";
    heart.append(label);
    heart.setAttribute("aria-pressed", String(kept(SAVED).some((item) => item.slug === product.dataset.product)));
    heart.addEventListener("click", () => {
      const { product: slug, price } = product.dataset;
      const others = kept(SAVED).filter((item) => item.slug !== slug);
      const wanted = heart.getAttribute("aria-pressed") !== "true";
      if (!keep(SAVED, wanted ? [{ slug, name, price: Number(price) }, ...others] : others)) return;
      heart.setAttribute("aria-pressed", String(wanted));
      showCount(document);
    });
    if (place) place.prepend(heart);
    else product.append(heart);
  }
}

function nameOf(product) {
  return product.querySelector("h1, .card__name")?.textContent.trim() ?? product.dataset.product;
}

function showCount(document) {
  const link = document.querySelector("[data-saved-link]");
  if (!link) return;
  const count = kept(SAVED).length;
  link.hidden = count === 0;
  link.querySelector("[data-saved-count]").textContent = String(count);
}

/** The page names nothing itself: what the browser keeps is asked for and put there. */
async function showMine(document, place) {
  const mine = kept(SAVED);
  if (!place || mine.length === 0) return;
  place.setAttribute("aria-busy", "true");
  try {
    const answer = await fetch(`/da-luu?${query(mine)}`);
    if (!answer.ok) return;
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    place.replaceChildren(...page.querySelector("[data-saved]").childNodes);
    addHearts(document, place);
    tellChanges(document);
    place.dispatchEvent(new CustomEvent("products-came", { bubbles: true }));
  } catch {
    const said = document.createElement("p");
    said.className = "notice notice--warning";
    const names = mine.map((item) => item.name).join(", ");
    said.textContent = say(`Chưa có mạng. Bạn đã lưu: ${names}.`, `No connection. You saved: ${names}.`);
    place.replaceChildren(said);
  } finally {
    place.removeAttribute("aria-busy");
  }
}

/** On the page of saved products: what is gone by its name, and prices that moved since. */
function tellChanges(document) {
  const page = document.querySelector("[data-saved]");
  if (!page) return;
  for (const item of kept(SAVED)) {
    const gone = page.querySelector(`[data-gone="${item.slug}"]`);
    if (gone) tellGone(document, gone, item);
    const card = page.querySelector(`[data-product="${item.slug}"]`);
    const now = Number(card?.dataset.price);
    if (!card || !item.price || item.price === now || card.querySelector(".card__change")) continue;
    const said = document.createElement("p");
    said.className = "card__change";
    const change = now < item.price ? say("Nay rẻ hơn", "Now cheaper") : say("Nay đắt hơn", "Now dearer");
    said.textContent = `${change}: ${say("lúc lưu", "when saved")} ${item.price.toLocaleString("vi-VN")} ₫`;
    card.querySelector(".card__price").after(said);
  }
}

function tellGone(document, gone, item) {
  gone.querySelector("[data-gone-name]").textContent = item.name;
  if (gone.querySelector("button")) return;
  const drop = document.createElement("button");
  drop.type = "button";
  drop.className = "button button--link";
  drop.textContent = say(`Bỏ ${item.name} khỏi danh sách`, `Remove ${item.name} from the list`);
  drop.addEventListener("click", () => {
    keep(SAVED, kept(SAVED).filter((other) => other.slug !== item.slug));
    showCount(document);
    gone.remove();
  });
  gone.append(" ", drop);
}
