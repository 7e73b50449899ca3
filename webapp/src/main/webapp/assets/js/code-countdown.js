// Counts down to when another code may be asked for. Without scripts the button works all the time, and says how long.
import { say } from "./language.js";

export default function codeCountdown(document) {
  const line = document.querySelector("[data-countdown]");
  const seconds = line?.querySelector("[data-countdown-seconds]");
  const button = document.querySelector("[data-countdown-button]");
  if (!seconds || !button) return;
  const end = Date.now() + Number(line.dataset.countdown) * 1000;
  button.disabled = true;
  const timer = setInterval(() => {
    const left = Math.ceil((end - Date.now()) / 1000);
    seconds.textContent = String(Math.max(left, 0));
    if (left > 0) return;
    clearInterval(timer);
    button.disabled = false;
    line.textContent = say("Chưa thấy mã?", "No code yet?");
  }, 500);
}
