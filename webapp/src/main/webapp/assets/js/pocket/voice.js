// A spoken note beside a line: a minute at most, kept on the phone with it, heard by the seller's people and nobody else.
import { el } from "./dom.js";

const LONGEST_SECONDS = 60;
const BITS_PER_SECOND = 32_000;
const TYPES = ["audio/webm;codecs=opus", "audio/mp4", "audio/ogg;codecs=opus"];

const canRecord = () => typeof MediaRecorder === "function" && Boolean(navigator.mediaDevices?.getUserMedia);

/**
 * @param known the note that the line has already, or nothing
 * @param changed called when there is a note or none any more
 * @returns the field, or null where nothing can be recorded; `said` settles with the note or null
 */
export function voiceField(known, changed) {
  let note = known ?? null;
  let taking = null;
  if (!canRecord() && !note) return { field: null, has: () => false, said: async () => null };
  const say = el("p", { class: "field__hint", role: "status" });
  const word = el("span", {}, "Ghi lời nói");
  const button = el("button", { type: "button", class: "button button--quiet button--wide", "data-voice": true }, word);
  const kept = el("p", { class: "actions", hidden: true });
  const field = el("div", { class: "field" }, button, el("p", { class: "field__hint" }, "Nhiều nhất 60 giây. Chỉ người của gian hàng nghe được."), say, kept);

  const show = () => {
    button.hidden = note !== null;
    kept.hidden = note === null;
    kept.replaceChildren(
      ...(note
        ? [
            el("strong", {}, `Lời ghi ${note.seconds} giây`),
            note.bytes && el("button", { type: "button", class: "button button--quiet", onclick: () => play(note) }, "Nghe lại"),
            el("button", { type: "button", class: "button button--quiet", onclick: () => put(null) }, "Bỏ lời ghi"),
          ].filter(Boolean)
        : []),
    );
    changed();
  };
  const put = (made) => {
    note = made;
    show();
  };
  const start = async () => {
    say.textContent = "";
    button.disabled = true;
    try {
      taking = await recording((seconds) => {
        word.textContent = `Dừng ghi (${seconds} giây)`;
        if (!field.isConnected || seconds >= LONGEST_SECONDS) taking?.stop(); // who left the form is not listened to
      });
      button.setAttribute("aria-pressed", "true");
      taking.done.then((made) => {
        taking = null;
        word.textContent = "Ghi lời nói";
        button.removeAttribute("aria-pressed");
        if (made) put(made);
        else say.textContent = "Máy không ghi được gì. Hãy ghi lại.";
      });
    } catch (failure) {
      console.warn(failure);
      taking = null;
      say.textContent = "Máy chưa cho dùng micrô. Vẫn ghi được bằng chữ.";
    }
    button.disabled = false;
  };
  button.addEventListener("click", () => (taking ? taking.stop() : start()));
  show();
  return {
    field,
    has: () => note !== null || taking !== null,
    said: async () => {
      if (taking) {
        taking.stop();
        await taking.done;
      }
      return note;
    },
  };
}

async function recording(tick) {
  const stream = await navigator.mediaDevices.getUserMedia({ audio: true });
  const type = TYPES.find((one) => MediaRecorder.isTypeSupported(one));
  const recorder = new MediaRecorder(stream, { mimeType: type, audioBitsPerSecond: BITS_PER_SECOND });
  const parts = [];
  const began = Date.now();
  const seconds = () => Math.round((Date.now() - began) / 1000);
  const clock = setInterval(() => tick(seconds()), 500);
  const done = new Promise((resolve) => {
    recorder.addEventListener("dataavailable", ({ data }) => parts.push(data));
    recorder.addEventListener("stop", async () => {
      clearInterval(clock);
      for (const track of stream.getTracks()) track.stop();
      const whole = new Blob(parts, { type: recorder.mimeType });
      resolve(whole.size > 0 ? { bytes: await whole.arrayBuffer(), type: recorder.mimeType.split(";")[0], seconds: Math.max(1, seconds()), hash: null } : null);
    });
  });
  recorder.start();
  tick(0);
  return { done, stop: () => recorder.state !== "inactive" && recorder.stop() };
}

function play(note) {
  const address = URL.createObjectURL(new Blob([note.bytes], { type: note.type }));
  const heard = new Audio(address);
  heard.addEventListener("ended", () => URL.revokeObjectURL(address));
  heard.play().catch((failure) => console.warn(failure));
}
