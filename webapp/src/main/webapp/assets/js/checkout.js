// Choosing a place fills in its communes and fees at once. Without scripts a button and the order button do the same.
import { say } from "./language.js";

export default function checkout(document) {
  const form = document.querySelector("[data-checkout]");
  if (!form) return;
  const { province, commune, total } = form.elements;
  for (const button of form.querySelectorAll("[data-without-script]")) button.hidden = true;

  const isPickup = () => form.elements.delivery.value === "PICKUP";

  const showFees = async () => {
    const place = isPickup() ? "" : commune.value;
    const answer = await ask(`/thanh-toan/tinh/phi?commune=${encodeURIComponent(place)}`);
    if (!answer) return;
    const known = isPickup() || place !== "";
    for (const fee of form.querySelectorAll("[data-fee]")) {
      fee.textContent = answer.fees[fee.dataset.fee] || (known ? "0\u00A0₫" : say("chưa rõ nơi nhận", "no place chosen yet"));
    }
    for (const off of form.querySelectorAll("[data-discount]")) off.textContent = answer.discounts[off.dataset.discount];
    for (const goods of form.querySelectorAll("[data-goods]")) {
      goods.textContent = answer.goods[goods.dataset.goods] || "0\u00A0₫";
    }
    for (const line of form.querySelectorAll("[data-item]")) {
      line.classList.toggle("is-left", answer.blockedItems.includes(line.dataset.item));
    }
    form.querySelector("[data-total]").textContent = answer.total;
    form.querySelector("[data-total-label]").textContent = known ? say("Tổng cộng", "Total") : say("Tổng cộng, chưa gồm phí giao", "Total without delivery");
    total.value = answer.dong;
    showBlocked(form.querySelector("[data-blocked]"), answer.blocked);
  };

  province.addEventListener("change", async () => {
    const communes = await ask(`/thanh-toan/tinh/xa?province=${encodeURIComponent(province.value)}`);
    if (!communes) return;
    const chosen = commune.value;
    commune.length = 1;
    for (const place of communes) commune.add(new Option(place.name, place.code));
    commune.value = chosen;
    if (commune.selectedIndex < 0) commune.selectedIndex = 0;
    showFees();
  });
  commune.addEventListener("change", showFees);
  for (const choice of form.elements.delivery) choice.addEventListener("change", showFees);
}

// Goods that cannot go to the chosen place are named, and may stay in the cart while the others are ordered.
function showBlocked(notice, lines) {
  notice.hidden = lines.length === 0;
  notice.querySelector("ul").replaceChildren(
    ...lines.map((line) => {
      const item = document.createElement("li");
      item.textContent = line;
      return item;
    }),
  );
}

async function ask(address) {
  try {
    const answer = await fetch(address);
    return answer.ok ? await answer.json() : null;
  } catch {
    return null; // the order button shows the sum before it places anything
  }
}
