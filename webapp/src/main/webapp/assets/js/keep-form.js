// What was typed to order survives a refresh, the back button and a lost network: in this tab, until the order is placed.
import { say } from "./language.js";

const KEPT = "dat-hang";
// A code that was applied stays with the cart: typed again by itself, it would be applied again instead of ordering.
const NEVER = new Set(["_token", "key", "total", "place", "province", "commune", "former", "invoicePersonalNumber", "voucher"]);

export default function keepForm(document) {
  const form = document.querySelector("[data-checkout]");
  if (!form) {
    if (/^\/thanh-toan\/./.test(location.pathname)) storage((kept) => kept.removeItem(KEPT)); // it is placed
    return;
  }
  const cameBack = document.querySelector(".error-summary") !== null; // the server filled it already
  if (!cameBack) storage((kept) => restore(form, JSON.parse(kept.getItem(KEPT) ?? "[]")));
  form.addEventListener("change", () => storage((kept) => kept.setItem(KEPT, JSON.stringify(typed(form)))));
  form.addEventListener("submit", (event) => {
    if (navigator.onLine) return;
    event.preventDefault();
    event.stopImmediatePropagation(); // it was not sent, so it may be pressed again
    tell(document, form);
  });
}

function typed(form) {
  return [...new FormData(form)].filter(([name, value]) => !NEVER.has(name) && typeof value === "string");
}

function restore(form, pairs) {
  const seen = new Map(pairs);
  for (const field of form.elements) {
    if (!field.name || !seen.has(field.name) || field.disabled) continue;
    const value = seen.get(field.name);
    if (field.type === "radio" || field.type === "checkbox") field.checked = field.value === value;
    else if (field.tagName !== "SELECT" || [...field.options].some((one) => one.value === value && !one.disabled)) {
      field.value = value;
    }
  }
  for (const part of form.querySelectorAll("details.wish")) {
    if (part.querySelector("[name=gift]:checked, [name=invoice]:checked:not([value=''])")) part.open = true;
  }
  form.querySelector("[name=delivery]:checked")?.dispatchEvent(new Event("change", { bubbles: true }));
}

function tell(document, form) {
  let notice = form.querySelector("[data-offline]");
  if (!notice) {
    notice = document.createElement("p");
    notice.className = "notice notice--warning";
    notice.dataset.offline = "";
    window.addEventListener("online", () => notice.remove(), { once: true });
    notice.setAttribute("role", "alert");
    form.querySelector(".button--wide").before(notice);
  }
  notice.textContent = say(
    "Đang mất mạng, đơn chưa gửi. Những gì bạn gõ vẫn còn ở đây. Có mạng lại thì bấm “Đặt hàng” lần nữa.",
    "You are offline and the order was not sent. What you typed is still here. Press “Place order” again once you are online.",
  );
}

function storage(use) {
  try {
    use(sessionStorage);
  } catch {
    // a private window keeps nothing
  }
}
