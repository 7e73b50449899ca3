// One line on its way: its photos and its spoken note first, each remembered as soon as it has arrived, then the line that names them.
import { bodyOf } from "./line.js";

const LONGEST_WAIT = { line: 60 * 1000, photo: 10 * 60 * 1000 };

/** The market cannot be reached or asks to wait: the line stays as it is, and so do those behind it. */
export class Later extends Error {}

class Refused extends Error {
  constructor(sentence, fields = [], code = "") {
    super(sentence);
    this.fields = fields;
    this.code = code;
  }
}

/** Changes the line to sent or refused. Sent again, a line and its photos are the same ones: the market counts each once. */
export async function send(line, shelf) {
  try {
    await sendPhotos(line, shelf);
    await sendVoice(line, shelf);
    await sendLine(line, shelf);
    arrived(line, "");
  } catch (failure) {
    if (!(failure instanceof Refused)) throw failure;
    if (line.opened && failure.code === "diary.id-used") {
      arrived(line, "Dòng này đã được sửa và ghi trên trang.");
    } else {
      line.state = "refused";
      line.sentence = failure.message;
      line.code = failure.code;
      line.wrong = failure.fields;
    }
    line.tried = false;
  }
  await shelf.keep(line);
}

function arrived(line, sentence) {
  for (const photo of line.photos) photo.bytes = null;
  if (line.voice) line.voice.bytes = null;
  line.state = "sent";
  line.tried = false;
  line.sentence = sentence;
  line.sentAt = new Date().toISOString();
}

async function sendPhotos(line, shelf) {
  for (const photo of line.photos.filter((one) => !one.hash)) {
    const answer = await ask(`/api/v1/seasons/${line.season}/pictures`, "POST", photo.type, photo.bytes, LONGEST_WAIT.photo);
    photo.hash = answer.hash;
    await shelf.keep(line).catch(() => {}); // a full phone only means to send the photo again
  }
}

/** Once, however often its line has to be tried. */
async function sendVoice(line, shelf) {
  if (!line.voice || line.voice.hash) return;
  const answer = await ask(`/api/v1/seasons/${line.season}/voices`, "POST", line.voice.type, line.voice.bytes, LONGEST_WAIT.photo);
  line.voice.hash = answer.hash;
  await shelf.keep(line).catch(() => {});
}

async function sendLine(line, shelf) {
  const send = async () => {
    line.tried = true; // from now on it may be at the market although no answer came
    await shelf.keep(line).catch(() => {});
    const body = JSON.stringify(bodyOf(line, await shelf.device()));
    await ask(`/api/v1/seasons/${line.season}/diary/${line.clientId}`, "PUT", "application/json", body, LONGEST_WAIT.line);
  };
  try {
    await send();
  } catch (failure) {
    if (!(failure instanceof Refused)) throw failure;
    const noPhoto = failure.fields.includes("photo") && line.photos.some((one) => one.bytes);
    const noVoice = failure.code === "diary.voice-missing" && line.voice?.bytes;
    if (!noPhoto && !noVoice) throw failure;
    for (const photo of line.photos) if (photo.bytes) photo.hash = null; // they had waited too long at the market
    if (line.voice?.bytes) line.voice.hash = null;
    await sendPhotos(line, shelf);
    await sendVoice(line, shelf);
    await send();
  }
}

/** Ends a request that a thin network leaves hanging, or the lines behind it would wait for ever. */
export function within(milliseconds) {
  return AbortSignal.timeout?.(milliseconds);
}

async function ask(address, method, type, body, longest) {
  let answer;
  try {
    answer = await fetch(address, { method, body, headers: { "Content-Type": type }, signal: within(longest) });
    if (answer.ok) return await answer.json();
  } catch {
    throw new Later("Chưa gửi được vì mạng yếu hoặc mất mạng. Máy tự gửi lại khi có mạng và trang này đang mở.");
  }
  if (answer.status === 401) throw new Later("Bạn đã hết phiên. Hãy đăng nhập lại rồi mở trang này để gửi.");
  const problem = await answer.json().catch(() => ({}));
  if (answer.status === 429 || answer.status >= 500) {
    throw new Later(`${problem.detail ?? "Chợ đang gặp trục trặc."} Dòng vẫn được giữ trong máy này.`);
  }
  if (answer.status === 404) throw new Refused("Tài khoản này không ghi được vào vụ này nữa.");
  const errors = problem.errors ?? [];
  const sentence = errors.map((error) => error.detail).join(" ") || problem.detail;
  if (problem.code === "diary.other-account") throw new Later(problem.detail);
  throw new Refused(sentence ?? "Chợ không nhận dòng này.", errors.map((error) => error.field), problem.code);
}
