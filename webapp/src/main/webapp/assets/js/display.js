// Runs before the first paint, so that a chosen text size or contrast never flashes.
// A classic script on purpose: modules wait for the page.
(function () {
  try {
    var root = document.documentElement;
    var size = localStorage.getItem("text-size");
    if (size) root.dataset.textSize = size;
    if (localStorage.getItem("contrast") === "more") root.dataset.contrast = "more";
  } catch (e) {
    // Private windows may refuse storage; the page is then shown as designed.
  }
})();
