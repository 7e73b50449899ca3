// <a data-zoom href="large picture"> opens its picture large on the same page: next and previous, zoom by pinch, wheel,
// + and −, drag to look around. Without scripts the link opens the file.
import { say } from "./language.js";

const MOST = 5;
const STEP = 1.5;

export default function zoom(document) {
  const links = [...document.querySelectorAll("a[data-zoom]")];
  if (links.length === 0 || typeof HTMLDialogElement !== "function") return;
  let viewer = null;
  links.forEach((link, index) => {
    link.setAttribute("aria-haspopup", "dialog");
    link.addEventListener("click", (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return; // a new tab shows the file itself
      event.preventDefault();
      viewer ??= build(document, links);
      viewer.open(index);
    });
  });
}

function build(document, links) {
  const dialog = document.createElement("dialog");
  dialog.className = "zoom";
  dialog.setAttribute("aria-label", say("Ảnh lớn", "Large picture"));
  dialog.innerHTML = `
    <div class="zoom__stage"><img class="zoom__picture" alt="" draggable="false"></div>
    <p class="zoom__caption" aria-live="polite"></p>
    <div class="zoom__tools">
      <button type="button" class="zoom__button" data-do="previous" aria-label="${say("Ảnh trước", "Previous picture")}">‹</button>
      <button type="button" class="zoom__button" data-do="smaller" aria-label="${say("Thu nhỏ", "Smaller")}">−</button>
      <button type="button" class="zoom__button" data-do="larger" aria-label="${say("Phóng to", "Larger")}">+</button>
      <button type="button" class="zoom__button" data-do="next" aria-label="${say("Ảnh sau", "Next picture")}">›</button>
      <button type="button" class="zoom__button zoom__close" data-do="close">${say("Đóng", "Close")}</button>
    </div>`;
  document.body.append(dialog);
  const stage = dialog.querySelector(".zoom__stage");
  const picture = dialog.querySelector("img");
  const caption = dialog.querySelector(".zoom__caption");
  const button = (deed) => dialog.querySelector(`[data-do=${deed}]`);
  let shown = 0;
  let scale = 1;
  let at = { x: 0, y: 0 };

  /** The picture never leaves the stage: its edge stops at the stage's edge. */
  function place() {
    const room = (size) => (size * (scale - 1)) / 2;
    const within = (value, most) => Math.max(-most, Math.min(most, value));
    at = { x: within(at.x, room(stage.clientWidth)), y: within(at.y, room(stage.clientHeight)) };
    picture.style.transform = `translate(${at.x}px, ${at.y}px) scale(${scale})`;
    stage.classList.toggle("zoom__stage--near", scale > 1);
    button("smaller").setAttribute("aria-disabled", String(scale === 1));
    button("larger").setAttribute("aria-disabled", String(scale === MOST));
  }

  function scaleTo(wanted) {
    const next = Math.max(1, Math.min(MOST, wanted));
    at = { x: (at.x * next) / scale, y: (at.y * next) / scale };
    scale = next;
    place();
  }

  function show(index) {
    shown = (index + links.length) % links.length;
    const small = links[shown].querySelector("img");
    picture.src = links[shown].href;
    picture.alt = small?.alt ?? "";
    const where = `${shown + 1} ${say("trên", "of")} ${links.length}`;
    caption.textContent = links.length > 1 ? `${say("Ảnh", "Picture")} ${where}: ${picture.alt}` : picture.alt;
    scale = 1;
    place();
  }

  const deeds = {
    previous: () => show(shown - 1),
    next: () => show(shown + 1),
    smaller: () => scaleTo(scale / STEP),
    larger: () => scaleTo(scale * STEP),
    close: () => dialog.close(),
  };
  const keys = {
    ArrowLeft: () => (scale > 1 ? move(80, 0) : deeds.previous()),
    ArrowRight: () => (scale > 1 ? move(-80, 0) : deeds.next()),
    ArrowUp: () => move(0, 80),
    ArrowDown: () => move(0, -80),
    "+": deeds.larger,
    "=": deeds.larger,
    "-": deeds.smaller,
    0: () => scaleTo(1),
  };

  function move(x, y) {
    at = { x: at.x + x, y: at.y + y };
    place();
  }

  for (const deed of ["previous", "next"]) button(deed).hidden = links.length < 2;
  dialog.addEventListener("click", (event) => {
    const pressed = event.target.closest("[data-do]");
    if (pressed) deeds[pressed.dataset.do]();
  });
  dialog.addEventListener("keydown", (event) => {
    const deed = event.ctrlKey || event.metaKey || event.altKey ? null : keys[event.key];
    if (!deed) return;
    event.preventDefault();
    deed();
  });
  dialog.addEventListener("close", () => links[shown].focus());
  stage.addEventListener("dblclick", () => scaleTo(scale > 1 ? 1 : STEP * STEP));
  stage.addEventListener("wheel", (event) => {
    event.preventDefault();
    scaleTo(event.deltaY < 0 ? scale * 1.15 : scale / 1.15);
  }, { passive: false });
  listenToFingers(stage, { move, scaleBy: (factor) => scaleTo(scale * factor), swipe: (step) => scale === 1 && links.length > 1 && show(shown + step) });

  return {
    open(index) {
      show(index);
      dialog.showModal();
      place();
      button("close").focus();
    },
  };
}

/** One finger drags (or turns the page, when the picture is whole), two pinch. */
function listenToFingers(stage, { move, scaleBy, swipe }) {
  const fingers = new Map();
  let start = null;
  const apart = () => {
    const [a, b] = [...fingers.values()];
    return Math.hypot(a.x - b.x, a.y - b.y);
  };
  stage.addEventListener("pointerdown", (event) => {
    stage.setPointerCapture(event.pointerId);
    fingers.set(event.pointerId, { x: event.clientX, y: event.clientY });
    start = fingers.size === 1 ? { x: event.clientX, y: event.clientY } : null;
  });
  stage.addEventListener("pointermove", (event) => {
    const before = fingers.get(event.pointerId);
    if (!before) return;
    const distance = fingers.size === 2 ? apart() : 0;
    fingers.set(event.pointerId, { x: event.clientX, y: event.clientY });
    if (fingers.size === 2 && distance > 0) scaleBy(apart() / distance);
    else if (fingers.size === 1) move(event.clientX - before.x, event.clientY - before.y);
  });
  stage.addEventListener("pointerup", (event) => {
    const across = start ? event.clientX - start.x : 0;
    if (Math.abs(across) > 60) swipe(across < 0 ? 1 : -1);
  });
  for (const end of ["pointerup", "pointercancel"]) {
    stage.addEventListener(end, (event) => fingers.delete(event.pointerId));
  }
}
