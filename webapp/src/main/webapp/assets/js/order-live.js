// The order's page changes by itself when its order does. Whoever is writing into a form is told, not interrupted.
import { say } from "./language.js";
import printPage from "./print-page.js";

const FIRST_PAUSE = 5000;
const LONGEST_PAUSE = 30000;

export default function orderLive(document) {
  const page = document.querySelector("[data-order-live]");
  if (page) poll(document, page, FIRST_PAUSE);
}

function poll(document, page, pause) {
  setTimeout(async () => {
    // A hidden page asks nothing; it asks as soon as it is looked at again.
    if (document.hidden) await new Promise((seen) => document.addEventListener("visibilitychange", seen, { once: true }));
    const answer = await ask(page.dataset.orderLive);
    if (answer && answer.state !== page.dataset.state) {
      const next = await refresh(document, page, answer);
      poll(document, next, FIRST_PAUSE);
    } else {
      poll(document, page, Math.min(LONGEST_PAUSE, pause * (answer ? 1.1 : 2)));
    }
  }, pause);
}

async function refresh(document, page, answer) {
  const isWriting = [...page.querySelectorAll("textarea")].some((field) => field.value !== field.defaultValue);
  if (isWriting || page.querySelector("details[open], form :focus")) {
    page.dataset.state = answer.state;
    const said = page.querySelector("[data-spoken]");
    said.className = "notice";
    said.textContent = `${answer.spoken} ${say("Tải lại trang để xem.", "Reload the page to see it.")}`;
    return page;
  }
  const html = await (await fetch(location.href)).text();
  const fresh = new DOMParser().parseFromString(html, "text/html").querySelector("[data-order-live]");
  if (!fresh) return page;
  page.replaceWith(fresh);
  printPage(fresh);
  // The region must be there before its words are, or screen readers keep silent.
  setTimeout(() => (fresh.querySelector("[data-spoken]").textContent = answer.spoken), 200);
  return fresh;
}

async function ask(address) {
  try {
    const answer = await fetch(address);
    return answer.ok ? await answer.json() : null;
  } catch {
    return null;
  }
}
