// A photo as it waits on the phone: no larger than what the market keeps, so that storage and a thin network bear it.
const EDGE = 1600;
const HEAVY = 1024 * 1024;
const THUMB = 160;

export class NoPicture extends Error {}

/** The bytes to send, and a small picture to show meanwhile (a page of the market may show none from memory). */
export async function prepared(file) {
  const image = await decoded(file);
  const asItIs = ["image/jpeg", "image/png"].includes(file.type) && file.size <= HEAVY && longest(image) <= EDGE;
  const sent = asItIs ? file : await blob(drawn(image, EDGE));
  return {
    bytes: await sent.arrayBuffer(), // not the Blob: older iPhones lose those
    type: sent.type,
    thumb: drawn(image, THUMB).toDataURL("image/jpeg", 0.6),
    hash: null,
  };
}

/** Turned upright as its camera says, before that is lost. */
async function decoded(file) {
  try {
    return await createImageBitmap(file, { imageOrientation: "from-image" });
  } catch {
    throw new NoPicture(`Máy không mở được ảnh “${file.name}”. Hãy chọn ảnh JPEG hay PNG, hoặc chụp lại.`);
  }
}

const longest = (image) => Math.max(image.width, image.height);

function drawn(image, edge) {
  const scale = Math.min(1, edge / longest(image));
  const canvas = document.createElement("canvas");
  canvas.width = Math.max(1, Math.round(image.width * scale));
  canvas.height = Math.max(1, Math.round(image.height * scale));
  const pen = canvas.getContext("2d");
  pen.imageSmoothingQuality = "high";
  pen.fillStyle = "#fff";
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.drawImage(image, 0, 0, canvas.width, canvas.height);
  return canvas;
}

function blob(canvas) {
  return new Promise((resolve, reject) =>
    canvas.toBlob(
      (made) => (made ? resolve(made) : reject(new NoPicture("Máy không đủ bộ nhớ để thu nhỏ ảnh này. Hãy chọn ảnh nhỏ hơn."))),
      "image/jpeg",
      0.85,
    ),
  );
}
