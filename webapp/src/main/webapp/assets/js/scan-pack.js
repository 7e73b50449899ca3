import { newId } from "./new-id.js";

// Packs go by the camera one after the other while the page stays: each is sent as its form would send it, and only the
// board is replaced by the server's answer. The server judges; nothing is counted here.
export default function scanPack(document) {
  const place = document.querySelector("[data-scan]");
  const form = place.querySelector("[data-scan-form]");
  const live = place.querySelector("[data-scan-live]");

  place.addEventListener("submit", (event) => {
    if (!event.target.matches("[data-scan-post]")) return;
    event.preventDefault();
    event.stopPropagation(); // such a form is sent again and again
    const fields = new FormData(event.target);
    if (event.submitter?.name) fields.set(event.submitter.name, event.submitter.value);
    send(event.target.action, fields);
  });

  async function send(address, fields) {
    place.setAttribute("aria-busy", "true");
    try {
      const answer = await fetch(address, { method: "POST", body: fields });
      const fresh = new DOMParser().parseFromString(await answer.text(), "text/html");
      const board = fresh.querySelector("[data-scan-board]");
      if (!board) return location.reload(); // signed out, or packed by somebody else meanwhile
      place.querySelector("[data-scan-board]").replaceWith(board);
      form.elements.key.value = fresh.querySelector("[data-scan-form] [name=key]").value;
      form.reset();
      return tell(board.dataset.scanBoard, board.querySelector("[data-scan-said]")?.textContent ?? "");
    } catch (failure) {
      console.warn(failure);
      return tell("lost", "Mất mạng. Gói vừa rồi chưa được ghi, hãy quét lại.");
    } finally {
      place.removeAttribute("aria-busy");
    }
  }

  function tell(outcome, sentence) {
    for (const name of ["counted", "refused", "swap", "lost"]) place.classList.toggle(`scan--${name}`, name === outcome);
    live.textContent = "";
    setTimeout(() => (live.textContent = sentence), 100); // said again also where the words are the same
    navigator.vibrate?.(outcome === "counted" ? 40 : [80, 60, 80]);
    trouble(outcome === "lost" ? sentence : "");
    return outcome;
  }

  function trouble(sentence) {
    const said = place.querySelector("[data-scan-trouble]");
    said.hidden = sentence === "";
    said.textContent = sentence;
  }

  /** One scan with a number of its own, so that sending it again after a lost answer does not count it twice. */
  let lost = null;
  const scanned = async (code) => {
    if (lost !== null && lost !== code) form.elements.key.value = newId(); // another pack than the lost one
    const fields = new FormData(form);
    fields.delete("photo");
    fields.set("code", code);
    fields.set("viec", "quet");
    const outcome = await send(form.action, fields);
    lost = outcome === "lost" ? code : null;
    return outcome;
  };

  camera(place, form, scanned, trouble);
}

function camera(place, form, scanned, trouble) {
  const start = place.querySelector("[data-scan-start]");
  const stop = place.querySelector("[data-scan-stop]");
  const frame = place.querySelector("[data-scan-camera]");
  if (!navigator.mediaDevices?.getUserMedia) return; // no camera, or a page that came without TLS
  start.hidden = false;
  let close = () => {};
  start.addEventListener("click", async () => {
    start.setAttribute("aria-busy", "true");
    try {
      const { watch } = await import("./scan/camera.js");
      frame.hidden = false;
      close = await watch(frame.querySelector("video"), `${form.action}/anh`, form, scanned);
      start.hidden = true;
      stop.hidden = false;
      trouble("");
    } catch (failure) {
      console.warn(failure);
      frame.hidden = true;
      trouble("Không mở được máy ảnh. Hãy cho phép trang dùng máy ảnh, chụp ảnh mã, hoặc gõ số lô.");
    }
    start.removeAttribute("aria-busy");
  });
  stop.addEventListener("click", () => {
    close();
    frame.hidden = true;
    start.hidden = false;
    stop.hidden = true;
  });
}
