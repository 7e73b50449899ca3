// − and + beside a quantity field. The field works without them; its smallest amount is that of the chosen pack.
export default function stepper(document) {
  for (const stepper of document.querySelectorAll("[data-stepper]")) {
    const field = stepper.querySelector("input");
    const form = field.form;
    const smallest = () => number(form.querySelector("[data-smallest]:checked")?.dataset.smallest ?? "1");
    for (const button of stepper.querySelectorAll("[data-step]")) {
      button.hidden = false;
      button.addEventListener("click", () => {
        const next = number(field.value) + Number(button.dataset.step) * smallest();
        field.value = text(Math.max(smallest(), next));
      });
    }
    form.addEventListener("change", (event) => {
      if (event.target.dataset.smallest) field.value = text(smallest());
    });
  }
}

const number = (typed) => Number(String(typed).replace(",", ".")) || 0;
const text = (value) => String(Math.round(value * 1000) / 1000).replace(".", ",");
