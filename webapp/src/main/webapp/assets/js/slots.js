// <button data-slot="text"> writes its text where somebody was writing last in its form. Hidden until scripts run, because
// it cannot work without them.
export default function slots(document) {
  for (const button of document.querySelectorAll("[data-slot]")) {
    button.hidden = false;
    button.addEventListener("click", () => write(button.form, button.dataset.slot));
  }
  for (const field of document.querySelectorAll("[data-slots] textarea, [data-slots] input")) {
    field.addEventListener("focus", () => (field.form.dataset.slots = field.name));
  }
}

function write(form, text) {
  const field = form.elements[form.dataset.slots];
  field.focus();
  field.setRangeText(text, field.selectionStart, field.selectionEnd, "end");
  field.dispatchEvent(new Event("input", { bubbles: true }));
}
