// <button data-copy="text"> copies its text and says so. Hidden until scripts run, because it cannot work without them.
import { say } from "./language.js";

export default function copyText(document) {
  for (const button of document.querySelectorAll("[data-copy]")) {
    button.hidden = false;
    const label = button.textContent;
    button.addEventListener("click", async () => {
      const copied = await copy(button.dataset.copy);
      button.textContent = copied ? say("Đã chép", "Copied") : say("Không chép được", "Could not copy");
      setTimeout(() => (button.textContent = label), 2000);
    });
  }
}

async function copy(text) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyBySelection(text);
  }
}

// Phones reach a market in the same network over plain http, where the clipboard API is closed.
function copyBySelection(text) {
  const field = document.createElement("textarea");
  field.value = text;
  field.className = "visually-hidden";
  document.body.append(field);
  field.select();
  const done = document.execCommand("copy");
  field.remove();
  return done;
}
