// Suggestions under a search field: an ARIA combobox whose options are links. Typing never waits for an answer, and a
// late answer is dropped. Without this script the form sends the words to the list of products.
import { say } from "./language.js";

const PAUSE = 120;
const SHORTEST = 2;

export default function suggest(document) {
  for (const field of document.querySelectorAll("input[data-suggest]")) combobox(document, field);
}

function combobox(document, field) {
  const list = document.createElement("div");
  list.className = "suggest";
  list.id = `${field.id}-goi-y`;
  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", say("Gợi ý", "Suggestions"));
  list.hidden = true;
  const home = field.closest("[data-suggest-home]") ?? field.form;
  home.append(list);
  const told = document.createElement("span");
  told.className = "visually-hidden";
  told.setAttribute("role", "status");
  home.append(told);
  field.setAttribute("role", "combobox");
  field.setAttribute("aria-autocomplete", "list");
  field.setAttribute("aria-controls", list.id);
  field.setAttribute("aria-expanded", "false");
  field.autocomplete = "off";

  let timer = 0;
  let asked = null;
  let chosen = -1;
  const options = () => [...list.querySelectorAll("[role=option]")];

  function choose(index) {
    const all = options();
    chosen = index;
    all.forEach((option, i) => option.setAttribute("aria-selected", String(i === index)));
    if (index < 0) field.removeAttribute("aria-activedescendant");
    else {
      field.setAttribute("aria-activedescendant", all[index].id);
      all[index].scrollIntoView({ block: "nearest" });
    }
  }

  function show(open) {
    list.hidden = !open;
    field.setAttribute("aria-expanded", String(open));
    choose(-1);
  }

  function close() {
    clearTimeout(timer);
    asked?.abort();
    show(false);
    told.textContent = "";
  }

  async function ask() {
    asked?.abort();
    asked = new AbortController();
    const text = field.value.trim();
    if (text.length < SHORTEST) return close();
    try {
      const answer = await fetch(`${field.dataset.suggest}?tim=${encodeURIComponent(text)}`, { signal: asked.signal });
      if (!answer.ok) return close();
      list.innerHTML = await answer.text(); // of our own server, escaped by its templates
      if (field.value.trim() !== text || document.activeElement !== field) return;
      options().forEach((option, i) => { option.id = `${list.id}-${i}`; });
      show(options().length > 0);
      const many = options().length;
      told.textContent = many > 0
        ? say(`${many} gợi ý, dùng mũi tên để chọn`, `${many} suggestion${many === 1 ? "" : "s"}, choose with the arrow keys`)
        : say("Không có gợi ý", "No suggestions");
    } catch (failure) {
      if (failure.name !== "AbortError") close(); // no network: the form still works
    }
  }

  field.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(ask, PAUSE);
  });
  field.addEventListener("keydown", (event) => {
    const many = options().length;
    if (event.isComposing || (list.hidden && event.key !== "ArrowDown")) return;
    if (event.key === "ArrowDown" && list.hidden) ask();
    else if (event.key === "ArrowDown") choose(chosen + 1 < many ? chosen + 1 : -1);
    else if (event.key === "ArrowUp") choose(chosen < 0 ? many - 1 : chosen - 1);
    else if (event.key === "Enter" && chosen >= 0) options()[chosen].click();
    else if (event.key === "Escape") close();
    else return;
    event.preventDefault();
  });
  list.addEventListener("mousedown", (event) => event.preventDefault()); // the field keeps the focus until the link opens
  field.addEventListener("blur", close);
  field.addEventListener("suggest-done", close);
  field.form.addEventListener("submit", close);
}
