// <button data-print> prints the page. Hidden until scripts run; browsers have their own command for it.
export default function printPage(document) {
  for (const button of document.querySelectorAll("[data-print]")) {
    button.hidden = false;
    button.addEventListener("click", () => window.print());
  }
}
