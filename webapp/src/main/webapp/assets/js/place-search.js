// A place found by name fills in province, commune and the older name. The two lists stay, and win when they are changed.
import { keepPlace, keptPlace } from "./delivery-cost.js";
import { say } from "./language.js";

export default function placeSearch(document) {
  for (const field of document.querySelectorAll("input[data-place]")) listen(field);
}

function listen(field) {
  const { province, commune, former } = field.form.elements;
  const note = field.form.querySelector("[data-place-note]");
  let found = former.value === "" ? "" : commune.value;

  field.closest("[data-suggest-home]").addEventListener("click", (event) => {
    const option = event.target.closest("[data-commune]");
    if (!option) return;
    event.preventDefault();
    field.dispatchEvent(new Event("suggest-done"));
    choose(keepPlace(option.dataset));
  });

  function choose(place) {
    found = place.commune;
    field.value = place.name;
    former.value = place.former;
    note.textContent = place.formerName
      ? say(`Trước 01/7/2025: ${place.formerName}.`, `Before 1 July 2025: ${place.formerName}.`)
      : note.dataset.otherwise;
    const isElsewhere = province.value !== place.province;
    if (![...commune.options].some((known) => known.value === found)) {
      commune.add(new Option(place.name, found)); // until the list of its province is here
    }
    commune.value = found;
    province.value = place.province;
    (isElsewhere ? province : commune).dispatchEvent(new Event("change", { bubbles: true }));
  }

  commune.addEventListener("change", () => {
    if (commune.value === found) return;
    former.value = "";
    note.textContent = note.dataset.otherwise;
    const name = `${commune.selectedOptions[0]?.text}, ${province.selectedOptions[0]?.text}`;
    if (commune.value !== "") keepPlace({ commune: commune.value, province: province.value, former: "", name });
  });

  field.addEventListener("keydown", (event) => {
    if (event.key === "Enter") event.preventDefault(); // it asks for a place, never for the order
  });

  const kept = keptPlace();
  if (kept && commune.value === "" && field.value === "") choose(kept);
}
