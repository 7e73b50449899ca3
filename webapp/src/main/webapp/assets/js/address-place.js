// Choosing a province fills in its communes, on the page of a saved address. Without scripts a button does.
export default function addressPlace(document) {
  const form = document.querySelector("[data-checkout-place]");
  if (!form) return;
  const { province, commune } = form.elements;
  for (const button of form.querySelectorAll("[data-without-script]")) button.hidden = true;
  province.addEventListener("change", async () => {
    const answer = await fetch(`/thanh-toan/tinh/xa?province=${encodeURIComponent(province.value)}`).catch(() => null);
    if (!answer?.ok) return;
    commune.length = 1;
    for (const place of await answer.json()) commune.add(new Option(place.name, place.code));
  });
}
