// Where the phone is, for who wants to say so: asked for after a tap, rounded before it is kept, never needed.
import { el } from "./dom.js";

const LONGEST_WAIT = 15 * 1000;
const DECIMALS = 4; // about ten metres

const rounded = (degrees) => Number(degrees.toFixed(DECIMALS));

/**
 * @param known the place that the line has already, or nothing
 * @returns the field, or null where phones do not tell; `found` settles with the place or null
 */
export function placeField(known) {
  let place = known ?? null;
  let looking = Promise.resolve();
  if (!navigator.geolocation && !place) return { field: null, found: async () => null };
  const say = el("p", { class: "field__hint", role: "status", id: "o-vi-tri-noi" }, place ? told(place) : "");
  const tick = el("input", { type: "checkbox", id: "o-vi-tri", checked: Boolean(place), "aria-describedby": "o-vi-tri-noi" });
  const look = () =>
    new Promise((resolve) => {
      const done = (at, words) => {
        place = tick.checked ? at : null;
        tick.checked = place !== null;
        say.textContent = words;
        resolve();
      };
      navigator.geolocation.getCurrentPosition(
        ({ coords }) => {
          const at = { latitude: rounded(coords.latitude), longitude: rounded(coords.longitude), accuracy: Math.ceil(coords.accuracy) };
          done(at, tick.checked ? told(at) : "");
        },
        (failure) => done(null, failure.code === failure.PERMISSION_DENIED ? "Máy chưa cho chợ biết vị trí. Vẫn ghi được." : "Máy chưa tìm được vị trí. Vẫn ghi được."),
        { enableHighAccuracy: true, timeout: LONGEST_WAIT, maximumAge: 60 * 1000 },
      );
    });
  tick.addEventListener("change", () => {
    place = null;
    say.textContent = tick.checked ? "Đang tìm vị trí…" : "";
    if (tick.checked) looking = look();
  });
  const field = el(
    "div",
    { class: "field" },
    el("label", { class: "choice" }, tick, el("span", {}, "Ghi vị trí")),
    el("p", { class: "field__hint" }, "Làm tròn khoảng 10 m. Chỉ người của gian hàng và cán bộ xem được."),
    say,
  );
  return {
    field,
    found: async () => {
      await looking;
      return place;
    },
  };
}

const told = (place) => `Đã có vị trí, sai số khoảng ${place.accuracy} m.`;
