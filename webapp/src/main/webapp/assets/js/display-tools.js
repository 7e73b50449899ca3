// Text size, contrast and ground, kept in this browser; display.js applies them before the next page paints. Whether to
// have pictures is told to the market, which then sends none.
export default function displayTools(document) {
  const tools = document.querySelector("[data-display-tools]");
  if (!tools) return;
  const root = document.documentElement;

  const machine = matchMedia("(prefers-color-scheme: dark)");

  const keep = (key, value) => {
    try {
      if (value) localStorage.setItem(key, value);
      else localStorage.removeItem(key);
    } catch {
      // Still applied to this page.
    }
  };
  const dark = () => (root.dataset.theme ? root.dataset.theme === "dark" : machine.matches);
  // Whoever chooses what the machine wishes anyway, follows the machine from then on.
  const turn = () => {
    const wanted = dark() ? "light" : "dark";
    const chosen = (wanted === "dark") === machine.matches ? "" : wanted;
    if (chosen) root.dataset.theme = chosen;
    else delete root.dataset.theme;
    keep("theme", chosen);
  };
  const show = () => {
    for (const button of tools.querySelectorAll("[data-text-size]")) {
      button.setAttribute("aria-pressed", String(button.dataset.textSize === (root.dataset.textSize || "normal")));
    }
    const press = (button, is) => tools.querySelector(button).setAttribute("aria-pressed", String(is));
    press("[data-contrast]", root.dataset.contrast === "more");
    press("[data-theme]", dark());
  };

  tools.addEventListener("click", (event) => {
    const button = event.target.closest("button");
    if (!button) return;
    if (button.dataset.textSize) {
      root.dataset.textSize = button.dataset.textSize;
      keep("text-size", button.dataset.textSize);
    } else if ("saver" in button.dataset) {
      const wanted = button.getAttribute("aria-pressed") !== "true";
      document.cookie = `tiet-kiem=${wanted ? 1 : 0}; path=/; max-age=31536000; samesite=lax`;
      location.reload();
      return;
    } else if ("theme" in button.dataset) {
      turn();
    } else {
      root.dataset.contrast = root.dataset.contrast === "more" ? "normal" : "more";
      keep("contrast", root.dataset.contrast);
    }
    show();
  });
  machine.addEventListener("change", show);
  show();
}
