// The number beside "Giỏ hàng". Shop pages are the same for everybody, so it comes from a cookie that nothing trusts.
import { say } from "./language.js";

export default function cartCount(document) {
  const badge = document.querySelector("[data-cart-count]");
  const match = document.cookie.match(/(?:^|; )so_mon=(\d{1,3})/);
  if (!badge || !match || match[1] === "0") return;
  badge.textContent = match[1];
  badge.setAttribute("aria-label", say(`${match[1]} món`, match[1] === "1" ? "1 item" : `${match[1]} items`));
  badge.hidden = false;
}
