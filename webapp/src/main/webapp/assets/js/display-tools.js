// Text size and contrast, kept in this browser. display.js applies them before the next page paints.
export default function displayTools(document) {
  const tools = document.querySelector("[data-display-tools]");
  if (!tools) return;
  const root = document.documentElement;
  tools.hidden = false;

  const keep = (key, value) => {
    try {
      localStorage.setItem(key, value);
    } catch {
      // Still applied to this page.
    }
  };
  const show = () => {
    for (const button of tools.querySelectorAll("[data-text-size]")) {
      button.setAttribute("aria-pressed", String(button.dataset.textSize === (root.dataset.textSize || "normal")));
    }
    const contrast = tools.querySelector("[data-contrast]");
    const more = root.dataset.contrast === "more";
    contrast.setAttribute("aria-pressed", String(more));
    contrast.textContent = more ? "Giảm tương phản" : "Tăng tương phản";
  };

  tools.addEventListener("click", (event) => {
    const button = event.target.closest("button");
    if (!button) return;
    if (button.dataset.textSize) {
      root.dataset.textSize = button.dataset.textSize;
      keep("text-size", button.dataset.textSize);
    } else {
      root.dataset.contrast = root.dataset.contrast === "more" ? "normal" : "more";
      keep("contrast", root.dataset.contrast);
    }
    show();
  });
  show();
}
