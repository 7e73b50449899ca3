// Keeps lines of the diary on the phone while there is no network, and sends them when there is one again.
import { listen } from "./form.js";
import { show } from "./list.js";
import { Later, send } from "./send.js";
import { newId } from "../new-id.js";
import { Shelf } from "./shelf.js";

const SHOWN_AFTER = 24 * 60 * 60 * 1000;
const AGAIN_AFTER = 60 * 1000;

export async function open(document, section) {
  const outbox = new Outbox(document, section);
  const opening = outbox.start();
  const form = document.querySelector("form[data-diary-form]");
  if (form) {
    listen(form, section.dataset.account, async (line) => {
      await opening;
      await outbox.take(line);
    });
  }
  await opening.catch((failure) => console.warn(failure)); // a browser that keeps nothing still has the ordinary form
}

class Outbox {
  constructor(document, section) {
    this.document = document;
    this.section = section;
    this.account = section.dataset.account;
    this.isSending = false;
  }

  async start() {
    this.shelf = await Shelf.open();
    for (const line of await this.shelf.lines(this.account)) {
      if (line.state === "sent" && Date.now() - Date.parse(line.sentAt) > SHOWN_AFTER) await this.shelf.drop(line.clientId);
    }
    this.section.querySelector("[data-waiting-send]").addEventListener("click", () => this.sendAll());
    window.addEventListener("online", () => this.sendAll());
    setInterval(() => navigator.onLine && this.sendAll(), AGAIN_AFTER); // a thin network tells of no change
    await this.show();
    this.sendAll();
  }

  async take(line) {
    const earlier = (await this.shelf.lines(this.account)).find((one) => one.clientId === line.clientId);
    const isOther = earlier && !earlier.opened && JSON.stringify(earlier.fields) !== JSON.stringify(line.fields);
    if (isOther) line.clientId = newId(); // the browser gave back an old form: its line is not written over
    await this.shelf.keep(line);
    navigator.storage?.persist?.().catch(() => {});
    await this.show();
    this.say(`Đã giữ dòng “${line.title}” trong máy này. Máy tự gửi khi có mạng và trang này đang mở.`);
    this.section.scrollIntoView({ block: "nearest" });
    if (navigator.onLine) this.sendAll();
  }

  async show(now) {
    const lines = await this.shelf.lines(this.account);
    const shown = lines.map((line) => (line.clientId === now ? { ...line, state: "sending" } : line));
    show(this.section, shown, {
      drop: (line) => this.drop(line),
      retry: (line) => this.retry(line),
      edit: (line) => this.edit(line),
    });
  }

  /** In the order of writing. Two open pages do not harm each other: the market counts what comes twice once. */
  async sendAll() {
    if (this.isSending) return;
    this.isSending = true;
    const now = { sent: 0, refused: 0 };
    try {
      for (let line = await this.next(); line; line = await this.next()) {
        await this.show(line.clientId);
        await send(line, this.shelf);
        now[line.state] += 1;
      }
      const told = [];
      if (now.sent) told.push(`Đã gửi ${now.sent} dòng. Chợ đã nhận.`);
      if (now.refused) told.push(`Chợ chưa nhận ${now.refused} dòng. Hãy xem lý do ở dòng đó.`);
      if (told.length) this.say(told.join(" "));
    } catch (failure) {
      console.warn(failure);
      this.say(failure instanceof Later ? failure.message : "Chưa gửi được. Dòng vẫn được giữ trong máy này.");
    } finally {
      this.isSending = false;
      await this.show();
    }
  }

  async next() {
    return (await this.shelf.lines(this.account)).find((line) => line.state === "waiting");
  }

  async retry(line) {
    await this.shelf.keep({ ...line, state: "waiting", sentence: "" });
    await this.sendAll();
  }

  async drop(line) {
    if (line.state !== "sent" && !window.confirm("Bỏ dòng này khỏi máy? Dòng chưa gửi sẽ mất.")) return;
    await this.shelf.drop(line.clientId);
    await this.show();
  }

  /** The market's own form, as if it had been sent there: it says what is wrong and asks what else it needs to know. */
  async edit(line) {
    const isWhole = line.photos.every((photo) => photo.hash);
    if (!isWhole && !window.confirm("Ảnh chưa gửi được sẽ phải chọn lại trên trang sửa. Mở ra để sửa?")) return;
    await this.shelf.keep({ ...line, opened: true });
    const form = this.document.createElement("form");
    Object.assign(form, { method: "post", action: line.action, enctype: "multipart/form-data" });
    const add = (name, value) => {
      form.append(Object.assign(this.document.createElement("input"), { type: "hidden", name, value }));
    };
    add("_token", this.document.querySelector("input[name=_token]").value);
    for (const [name, value] of line.fields) add(name, value);
    add("clientId", line.clientId);
    add("capturedAt", line.capturedAt);
    for (const photo of line.photos) if (photo.hash) add("photo", photo.hash);
    this.document.body.append(form);
    form.submit();
  }

  say(sentence) {
    this.section.querySelector("[data-waiting-say]").textContent = sentence;
  }
}
