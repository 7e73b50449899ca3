// The fee to the reader's commune on a product's page. The place is remembered in this browser and nowhere else.
import { say } from "./language.js";

const KEPT = "noi-nhan";

export default function deliveryCost(document) {
  tellInCart(document.querySelector("[data-cart-cost]"));
  const form = document.querySelector("[data-cost]");
  if (!form) return;
  const field = form.elements.noi;
  const answer = form.querySelector("[data-cost-answer]");

  const show = async (place) => {
    try {
      const told = await fetch(form.dataset.cost + place.commune);
      if (!told.ok) return;
      answer.innerHTML = await told.text(); // of our own server, escaped by its templates
      field.value = place.name;
    } catch {
      // no network: the button still asks
    }
  };

  form.addEventListener("click", (event) => {
    const option = event.target.closest("[data-commune]");
    if (!option) return;
    event.preventDefault();
    field.dispatchEvent(new Event("suggest-done"));
    show(keepPlace(option.dataset));
  });

  const kept = keptPlace();
  if (kept) show(kept);
}

/** The cart's sum with delivery to the place that this browser keeps. */
async function tellInCart(line) {
  const place = keptPlace();
  if (!line || !place) return;
  try {
    const told = await fetch(`/thanh-toan/tinh/phi?commune=${place.commune}`);
    if (!told.ok) return;
    const { total, blocked } = await told.json();
    line.textContent = say(
      `Giao tới ${place.name}: ${total}, gồm phí giao.`,
      `Delivered to ${place.name}: ${total}, delivery included.`,
    );
    if (blocked.length > 0) {
      const left = say("Chưa tính món không giao tới đó được", "Without what cannot be delivered there");
      line.textContent += ` ${left}: ${blocked.join(" ")}`;
    }
    line.hidden = false;
  } catch {
    // no network: the table of fees stays
  }
}

export function keepPlace({ commune, province, former, formerName, name }) {
  const place = { commune, province, former, formerName, name };
  try {
    localStorage.setItem(KEPT, JSON.stringify(place));
  } catch {
    // a private window keeps nothing
  }
  return place;
}

export function keptPlace() {
  try {
    const place = JSON.parse(localStorage.getItem(KEPT));
    return /^\d{5}$/.test(place?.commune) && /^\d{2}$/.test(place.province) ? place : null;
  } catch {
    return null;
  }
}
