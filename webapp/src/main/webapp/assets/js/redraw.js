// "Bốc lại trên máy này": fetches the draw's file and draws again here. The code is fetched only when somebody asks.
import { say } from "./language.js";

/** The words are fetched only by who reads them. */
const inEnglish = async (place) => (await import("./draw/english.js")).sayDrawInEnglish(place);

export default function redraw(document) {
  for (const button of document.querySelectorAll("[data-redraw]")) {
    button.hidden = false;
    button.addEventListener("click", async () => {
      const place = document.getElementById(button.getAttribute("aria-controls"));
      button.setAttribute("aria-busy", "true");
      try {
        const [{ judge }, { showDraw }, answer] = await Promise.all([
          import("./draw/draw.js"),
          import("./draw/view.js"),
          fetch(button.dataset.redraw),
        ]);
        if (!answer.ok) throw new Error(String(answer.status));
        const file = await answer.json();
        showDraw(place, file, judge(file));
        if (document.documentElement.lang === "en") await inEnglish(place);
      } catch (failure) {
        console.warn(failure);
        place.textContent = say("Chưa bốc lại được. Hãy xem lại mạng rồi thử lại.", "The draw could not be repeated. Check your connection and try again.");
      }
      button.removeAttribute("aria-busy");
    });
  }
}
