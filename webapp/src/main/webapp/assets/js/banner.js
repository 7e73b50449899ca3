// Lets readers put a banner away, and keeps in their browser that they did. A classic script before the page on purpose:
// what was put away is hidden as it is read, so that nothing flashes and nothing moves.
(function () {
  var KEPT = "banners-gone";
  var MOST = 20;

  function gone() {
    try {
      return (localStorage.getItem(KEPT) || "").split(" ").filter(Boolean);
    } catch (e) {
      return []; // private windows may refuse storage
    }
  }

  function keep(mark) {
    try {
      localStorage.setItem(KEPT, gone().concat(mark).slice(-MOST).join(" "));
    } catch (e) {
      // then it comes back with the next page
    }
  }

  function hide(banner) {
    banner.hidden = true;
    var all = banner.parentElement;
    if (!all.querySelector("[data-banner]:not([hidden])")) all.hidden = true;
  }

  var known = gone();
  if (known.length) {
    var reading = new MutationObserver(function () {
      document.querySelectorAll("[data-banner]:not([hidden])").forEach(function (banner) {
        if (known.indexOf(banner.dataset.banner) >= 0) hide(banner);
      });
    });
    reading.observe(document.documentElement, { childList: true, subtree: true });
    document.addEventListener("DOMContentLoaded", function () {
      reading.disconnect();
    });
  }

  document.addEventListener("click", function (event) {
    var button = event.target.closest && event.target.closest("[data-banner-close]");
    if (!button) return;
    var banner = button.closest("[data-banner]");
    keep(banner.dataset.banner);
    hide(banner);
    var next = document.querySelector("[data-banner]:not([hidden]) [data-banner-close]") || document.getElementById("noi-dung");
    if (next) next.focus({ preventScroll: true }); // the button that had it is gone
  });
})();
