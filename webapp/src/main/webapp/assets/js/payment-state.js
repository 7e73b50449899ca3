// The payment page changes by itself when the bank's message comes, and counts down to the end of the hold.
import copyText from "./copy-text.js";
import { say } from "./language.js";

const FIRST_PAUSE = 3000;
const LONGEST_PAUSE = 15000;

export default function paymentState(document) {
  const page = document.querySelector("[data-poll]");
  if (!page) return;
  countDown(page);
  poll(document, page, FIRST_PAUSE);
}

function poll(document, page, pause) {
  setTimeout(async () => {
    // A hidden page asks nothing; it asks as soon as it is looked at again.
    if (document.hidden) await new Promise((seen) => document.addEventListener("visibilitychange", seen, { once: true }));
    const answer = await ask(page.dataset.poll);
    if (answer && answer.state !== page.dataset.state) {
      await refresh(document, page, answer.spoken);
      page = document.querySelector("[data-poll]");
      if (page) poll(document, page, FIRST_PAUSE);
    } else {
      poll(document, page, Math.min(LONGEST_PAUSE, pause * (answer ? 1.1 : 2)));
    }
  }, pause);
}

async function refresh(document, page, spoken) {
  const html = await (await fetch(location.pathname)).text();
  const fresh = new DOMParser().parseFromString(html, "text/html").querySelector(".pay");
  if (!fresh) return;
  page.replaceWith(fresh);
  copyText(fresh);
  countDown(fresh);
  // The region must be there before its words are, or screen readers keep silent.
  setTimeout(() => (fresh.querySelector("[data-spoken]").textContent = spoken), 200);
}

function countDown(page) {
  for (const time of page.querySelectorAll("[data-deadline]")) {
    const rest = time.parentElement.querySelector("[data-rest]");
    const show = () => {
      if (!time.isConnected) return clearInterval(timer);
      const seconds = Math.max(0, Math.floor((Date.parse(time.dateTime) - Date.now()) / 1000));
      const hours = Math.floor(seconds / 3600);
      const minutes = String(Math.floor((seconds % 3600) / 60)).padStart(2, "0");
      const left = `${hours ? `${hours}:` : ""}${minutes}:${String(seconds % 60).padStart(2, "0")}`;
      rest.textContent = say(`, còn ${left}`, `, ${left} left`);
    };
    const timer = setInterval(show, 1000);
    show();
  }
}

async function ask(address) {
  try {
    const answer = await fetch(address);
    return answer.ok ? await answer.json() : null;
  } catch {
    return null;
  }
}
