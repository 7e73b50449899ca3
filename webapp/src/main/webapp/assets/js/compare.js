// Ticks on cards, kept from list to list as long as this tab is open: the bar says how many are chosen and stays in sight.
// What is dropped from the comparison is no longer chosen. Without scripts it is a plain form of the page's ticks.
import { say } from "./language.js";

const MOST = 4;
const KEPT = "so-sanh";
let unkept = []; // what is chosen where the browser keeps nothing

export default function compare(document) {
  listen(document);
  document.addEventListener("products-came", () => listen(document));
  addEventListener("pageshow", (event) => {
    if (event.persisted) document.querySelector("[data-compare-form]")?.dispatchEvent(new Event("chosen")); // by “back”
  });
  document.addEventListener("click", (event) => {
    const drop = event.target.closest("[data-compare-drop]");
    if (drop) choose(chosen().filter((slug) => slug !== drop.dataset.compareDrop));
  });
}

function chosen() {
  try {
    const slugs = JSON.parse(sessionStorage.getItem(KEPT) ?? "[]");
    return slugs.filter((slug) => /^[a-z0-9-]{1,120}$/.test(slug)).slice(0, MOST);
  } catch {
    return unkept;
  }
}

function choose(slugs) {
  unkept = slugs;
  try {
    sessionStorage.setItem(KEPT, JSON.stringify(slugs));
  } catch {
    // it holds on this page
  }
}

function listen(document) {
  const form = document.querySelector("[data-compare-form]");
  if (!form || form.dataset.heard) return;
  form.dataset.heard = "yes";
  const ticks = [...document.querySelectorAll('input[name=sp][form="so-sanh"]')];
  for (const tick of ticks) {
    tick.addEventListener("change", () => {
      const others = chosen().filter((slug) => slug !== tick.value);
      const tooMany = tick.checked && others.length === MOST;
      choose(tick.checked && !tooMany ? [...others, tick.value] : others);
      show(form, ticks, tooMany);
    });
  }
  form.querySelector("[data-compare-clear]").addEventListener("click", () => {
    choose([]);
    show(form, ticks);
    document.querySelector("main").focus();
  });
  form.addEventListener("chosen", () => show(form, ticks));
  show(form, ticks);
}

/** What was chosen on other pages goes along in hidden fields. */
function show(form, ticks, tooMany = false) {
  const slugs = chosen();
  for (const tick of ticks) tick.checked = slugs.includes(tick.value);
  for (const field of form.querySelectorAll("input[name=sp]")) field.remove();
  for (const slug of slugs.filter((other) => !ticks.some((tick) => tick.value === other))) {
    const field = document.createElement("input");
    Object.assign(field, { type: "hidden", name: "sp", value: slug });
    form.append(field);
  }
  const enough = slugs.length > 1;
  form.classList.toggle("compare-bar--on", slugs.length > 0);
  form.hidden = slugs.length === 0;
  form.querySelector("[data-compare-clear]").hidden = false;
  const button = form.querySelector("[type=submit]");
  button.disabled = !enough;
  button.textContent = enough
    ? say(`So sánh ${slugs.length} sản phẩm`, `Compare ${slugs.length} products`)
    : say("So sánh", "Compare");
  form.querySelector("[data-compare-say]").textContent = words(slugs.length, tooMany);
}

function words(count, tooMany) {
  if (tooMany) {
    return say(
      `So sánh được nhiều nhất ${MOST} sản phẩm. Bạn bỏ bớt một món rồi chọn nhé.`,
      `You can compare up to ${MOST} products. Remove one, then choose again.`,
    );
  }
  if (count === 1) {
    return say("Đã chọn 1 sản phẩm. Chọn thêm ít nhất 1 nữa.", "1 product chosen. Choose at least 1 more.");
  }
  return count === MOST
    ? say(`Đã chọn ${count} sản phẩm, nhiều nhất rồi.`, `${count} products chosen, which is the most.`)
    : say(`Đã chọn ${count} sản phẩm.`, `${count} products chosen.`);
}
