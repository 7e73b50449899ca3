// A saved address fills the checkout's fields, so that fees follow it. Without scripts the server does it.
export default function savedAddress(document) {
  const form = document.querySelector("[data-checkout]");
  const choices = form?.querySelectorAll('[name="saved"]') ?? [];
  for (const choice of choices) {
    choice.addEventListener("change", () => {
      const { name, phone, province, commune, address } = form.elements;
      const saved = choice.dataset;
      if (!saved.commune) {
        address.value = "";
        commune.value = "";
      } else {
        name.value = saved.name;
        phone.value = saved.phone;
        province.value = saved.province;
        commune.add(new Option(saved.place, saved.commune));
        commune.value = saved.commune;
        address.value = saved.line;
      }
      commune.dispatchEvent(new Event("change"));
    });
  }
}
