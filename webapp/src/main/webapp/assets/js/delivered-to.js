// "Giao đến tôi" on lists: the browser knows the commune, so the question becomes a link that narrows. The page that asks
// for a commune keeps the answer here. Without scripts that page's links do the same, one press later.
import { keepPlace, keptPlace } from "./delivery-cost.js";

export default function deliveredTo(document) {
  narrow(document.querySelector("[data-delivered-to]"));
  document.addEventListener("click", (event) => {
    const link = event.target.closest("[data-keep-place]");
    if (link) keepPlace(link.dataset);
  });
  const form = document.querySelector("[data-delivered-form]");
  form?.addEventListener("click", (event) => {
    const option = event.target.closest("[role=option][data-commune]");
    if (!option) return;
    event.preventDefault();
    keepPlace(option.dataset);
    location.assign(withCommune(form.dataset.deliveredForm, option.dataset.commune));
  });
}

async function narrow(item) {
  const place = keptPlace();
  if (!item || !place) return;
  try {
    const told = await fetch(withCommune(item.dataset.deliveredTo, place.commune));
    if (told.ok) item.innerHTML = await told.text(); // of our own server, escaped by its templates
  } catch {
    // no network: the link still asks
  }
}

function withCommune(address, commune) {
  return `${address}${address.includes("?") ? "&" : "?"}giao-den=${commune}`;
}
