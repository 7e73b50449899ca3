// Looks through the phone's camera until it sees a code. Where the browser reads codes itself, nothing leaves the phone;
// elsewhere a small grey picture goes to the server about once a second.
const GAP = 900; // a pack that was out of sight for so long is another pack, though its lot's code is the same
const EDGE = 640;

/** @returns what closes the camera again */
export async function watch(video, address, form, onCode) {
  const stream = await navigator.mediaDevices.getUserMedia({
    audio: false,
    video: { facingMode: "environment", width: { ideal: 1280 }, height: { ideal: 960 } },
  });
  video.srcObject = stream;
  await video.play();
  const { read, pause } = await reader(video, address, form);
  let open = true;
  let held = { code: null, seen: 0 };
  const look = async () => {
    while (open) {
      const code = document.hidden ? null : await read().catch(() => null);
      const now = performance.now();
      if (code && code === held.code) held.seen = now;
      else if (code) {
        const outcome = await onCode(code);
        held = outcome === "lost" ? { code: null, seen: 0 } : { code, seen: performance.now() };
      } else if (now - held.seen > Math.max(GAP, 1.5 * pause)) held = { code: null, seen: 0 };
      await new Promise((later) => setTimeout(later, pause));
    }
  };
  look();
  return () => {
    open = false;
    for (const track of stream.getTracks()) track.stop();
    video.srcObject = null;
  };
}

async function reader(video, address, form) {
  const formats = "BarcodeDetector" in window ? await window.BarcodeDetector.getSupportedFormats() : [];
  if (formats.includes("qr_code")) {
    const known = ["qr_code", "data_matrix", "code_128", "ean_13"].filter((format) => formats.includes(format));
    const detector = new window.BarcodeDetector({ formats: known });
    return { pause: 150, read: async () => (await detector.detect(video))[0]?.rawValue ?? null };
  }
  return { pause: 700, read: () => ask(video, address, form) };
}

/** The middle of the picture, where the frame is drawn. */
async function ask(video, address, form) {
  const side = Math.min(video.videoWidth, video.videoHeight);
  if (!side) return null;
  const canvas = document.createElement("canvas");
  canvas.width = canvas.height = Math.min(EDGE, side);
  const pen = canvas.getContext("2d");
  pen.filter = "grayscale(1)";
  pen.drawImage(video, (video.videoWidth - side) / 2, (video.videoHeight - side) / 2, side, side, 0, 0, canvas.width, canvas.height);
  const photo = await new Promise((done) => canvas.toBlob(done, "image/jpeg", 0.6));
  const fields = new FormData();
  fields.set("_token", form.elements._token.value);
  fields.set("photo", photo, "ma.jpg");
  const answer = await fetch(address, { method: "POST", body: fields });
  return answer.status === 200 ? answer.text() : null;
}
