// What makes an application of the page: it is kept on the phone, opens without a network, and may get an icon of its own.
const PICTURES = "nhat-ky-hinh";

/** @param ready called when the page would open without a network now */
export async function install(ready) {
  if (!navigator.serviceWorker) return; // plain http: the page still keeps lines, but must be open
  await navigator.serviceWorker.register("/nhat-ky/tep/sw.js", { scope: "/nhat-ky" });
  await navigator.serviceWorker.ready;
  ready();
}

/** Pictures of one's own crops, beside what everybody has. */
export async function keepPictures(addresses) {
  if (!("caches" in window)) return;
  const cache = await caches.open(PICTURES);
  for (const old of await cache.keys()) {
    if (!addresses.some((address) => old.url.endsWith(address))) await cache.delete(old);
  }
  for (const address of addresses) if (!(await cache.match(address))) await cache.add(address);
}

/** Shows the button where the browser would put the diary among the phone's applications. */
export function offer(button) {
  let asked = null;
  window.addEventListener("beforeinstallprompt", (event) => {
    event.preventDefault();
    asked = event;
    button.hidden = false;
  });
  button.addEventListener("click", async () => {
    button.hidden = true;
    await asked?.prompt();
    asked = null;
  });
  window.addEventListener("appinstalled", () => (button.hidden = true));
}
