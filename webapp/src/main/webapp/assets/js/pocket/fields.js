// Parts of the form of a line.
import { el } from "./dom.js";

/** A labelled field with a hint and a place for what is wrong with it. */
export function labelled(name, label, control, hint = "") {
  control.id = `o-${name}`;
  control.name ||= name;
  const told = [hint && `${control.id}-y`, `${control.id}-loi`].filter(Boolean).join(" ");
  control.setAttribute("aria-describedby", told);
  return el(
    "div",
    { class: "field", "data-field": name },
    el("label", { class: "field__label", for: control.id }, label),
    hint && el("p", { class: "field__hint", id: `${control.id}-y` }, hint),
    control,
    el("p", { class: "field__error", id: `${control.id}-loi`, hidden: true }),
  );
}

export function text(name, label, value, attributes = {}, hint = "") {
  const { multiline, ...others } = attributes;
  const control = el(multiline ? "textarea" : "input", { class: "input", autocomplete: "off", ...(multiline ? { rows: 2 } : { type: "text" }), ...others });
  control.value = value ?? "";
  return labelled(name, label, control, hint);
}

export function choice(name, label, value, choices) {
  const control = el("select", { class: "input" }, el("option", { value: "" }, "Hãy chọn"));
  control.append(...choices.map((one) => el("option", { value: one, selected: one === value }, one)));
  return labelled(name, label, control);
}

/** Sayings that fill a field by one tap. */
export function chips(label, words, tap) {
  if (words.length === 0) return null;
  const buttons = words.map((word) => el("button", { type: "button", class: "chip", onclick: () => tap(word) }, word));
  return el("div", { class: "chips", role: "group", "aria-label": label }, buttons);
}

/** A number and its unit, so that nobody has to write "2 tạ" on a phone's keyboard. The form sees one text. */
export function amount(name, label, value, units, unit) {
  const number = el("input", { class: "input", inputmode: "decimal", type: "text", autocomplete: "off", maxlength: 12 });
  number.value = value?.number ?? "";
  const chosen = value?.unit ?? unit;
  const unitOf = el("select", { class: "input", "aria-label": `${label}: đơn vị` });
  unitOf.append(...units.map((one) => el("option", { value: one, selected: one === chosen }, one)));
  const whole = el("input", { type: "hidden", name });
  const join = () => (whole.value = number.value.trim() ? `${number.value.trim()} ${unitOf.value}` : "");
  const field = labelled(`${name}-so`, label, number, "");
  number.removeAttribute("name");
  field.dataset.field = name;
  const pair = el("div", { class: "amount" });
  number.replaceWith(pair);
  pair.append(number, unitOf);
  field.append(whole);
  field.addEventListener("input", join);
  join();
  return field;
}

/** Shows what is wrong at each field; the first of them gets the eye and the keyboard. */
export function blame(form, wrong) {
  for (const place of form.querySelectorAll("[data-field]")) {
    const sentence = wrong[place.dataset.field] ?? "";
    const error = place.querySelector(".field__error");
    error.hidden = !sentence;
    error.textContent = sentence;
    const control = place.querySelector(".input");
    if (sentence) control?.setAttribute("aria-invalid", "true");
    else control?.removeAttribute("aria-invalid");
  }
  const first = form.querySelector("[aria-invalid]");
  const folded = first?.closest("details");
  if (folded) folded.open = true;
  first?.focus();
  return first === null;
}
