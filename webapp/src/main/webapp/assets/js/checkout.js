// Choosing a place fills in its communes and fees at once. Without scripts a button and the order button do the same.
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
      fee.textContent = answer.fees[fee.dataset.fee] || (known ? "0\u00A0₫" : "chưa rõ nơi nhận");
    }
    for (const off of form.querySelectorAll("[data-discount]")) off.textContent = answer.discounts[off.dataset.discount];
    form.querySelector("[data-total]").textContent = answer.total;
    form.querySelector("[data-total-label]").textContent = known ? "Tổng cộng" : "Tổng cộng, chưa gồm phí giao";
    total.value = answer.dong;
  };

  province.addEventListener("change", async () => {
    const communes = await ask(`/thanh-toan/tinh/xa?province=${encodeURIComponent(province.value)}`);
    if (!communes) return;
    commune.length = 1;
    for (const place of communes) commune.add(new Option(place.name, place.code));
    showFees();
  });
  commune.addEventListener("change", showFees);
  for (const choice of form.elements.delivery) choice.addEventListener("change", showFees);
}

async function ask(address) {
  try {
    const answer = await fetch(address);
    return answer.ok ? await answer.json() : null;
  } catch {
    return null; // the order button shows the sum before it places anything
  }
}
