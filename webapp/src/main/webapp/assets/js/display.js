// Runs before the first paint, so that a chosen text size, contrast or ground never flashes.
// A classic script on purpose: modules wait for the page.
(function () {
  var root = document.documentElement;
  root.dataset.scripts = "";
  try {
    var size = localStorage.getItem("text-size");
    if (size) root.dataset.textSize = size;
    if (localStorage.getItem("contrast") === "more") root.dataset.contrast = "more";
    var theme = localStorage.getItem("theme");
    if (theme === "dark" || theme === "light") root.dataset.theme = theme;
  } catch (e) {
    // Private windows may refuse storage; the page is then shown as designed.
  }
})();
