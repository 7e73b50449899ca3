// The service worker of the diary. VERSION, PAGE and FILES are put before it by the market (PocketShell).
const CACHE = `nhat-ky-${VERSION}`;
const PICTURES = "nhat-ky-hinh";

// All or nothing, and from the market: an old file among new ones is worse than no new ones.
self.addEventListener("install", (event) => event.waitUntil(take().then(() => self.skipWaiting())));

async function take() {
  const cache = await caches.open(CACHE);
  await Promise.all(
    FILES.map(async (file) => {
      const answer = await fetch(file, { cache: "reload", credentials: "omit" });
      if (!answer.ok || answer.redirected) throw new Error(`${file}: ${answer.status}`);
      await cache.put(file, answer);
    }),
  );
}

self.addEventListener("activate", (event) => event.waitUntil(tidy().then(() => self.clients.claim())));

async function tidy() {
  const names = await caches.keys();
  const old = names.filter((name) => name.startsWith("nhat-ky-") && name !== CACHE && name !== PICTURES);
  await Promise.all(old.map((name) => caches.delete(name)));
}

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const address = new URL(request.url);
  if (request.method !== "GET" || address.origin !== self.location.origin) return;
  if (request.mode === "navigate" && address.pathname === "/nhat-ky") {
    event.respondWith(kept(PAGE));
  } else if (address.pathname.startsWith("/assets/")) {
    event.respondWith(kept(request));
  }
});

async function kept(request) {
  return (await caches.match(request)) ?? fetch(request);
}
