// What was written and is not at the market yet. Each line goes out under the name of who wrote it, or waits for them.
import { Later, send } from "../diary/send.js";
import { Shelf } from "../diary/shelf.js";

export const TIME_TO_UNDO = 8 * 1000;
const SHOWN_AFTER = 24 * 60 * 60 * 1000;
const PAUSES = [5, 15, 45, 120, 300, 600].map((seconds) => seconds * 1000);

export class Queue {
  /**
   * @param session asks the market who is signed in: an account, "out" or "away"
   * @param changed called whenever the list looks different
   */
  constructor(session, changed) {
    this.session = session;
    this.changed = changed;
    this.tries = 0;
    this.said = "";
    this.now = null;
  }

  async open() {
    this.shelf = await Shelf.open();
    window.addEventListener("online", () => this.begin());
    return this;
  }

  /** Of one person, in the order of writing, what was sent among them for a day. */
  async lines(account) {
    const lines = await this.shelf.lines(account);
    const gone = lines.filter((line) => line.state === "sent" && Date.now() - Date.parse(line.sentAt) > SHOWN_AFTER);
    for (const line of gone) await this.shelf.drop(line.clientId);
    return lines
      .filter((line) => !gone.includes(line))
      .map((line) => (line.clientId === this.now ? { ...line, state: "sending" } : line));
  }

  /** Kept on the phone at once, sent after a moment in which it can still be taken back. */
  async keep(line) {
    await this.shelf.keep({ ...line, after: Date.now() + TIME_TO_UNDO });
    navigator.storage?.persist?.().catch(() => {});
    this.later(TIME_TO_UNDO + 200);
    await this.changed();
  }

  /** @returns the line, gone from the phone; nothing when it is on its way already */
  async takeBack(clientId, account) {
    const line = (await this.lines(account)).find((one) => one.clientId === clientId);
    if (!line || line.tried || !["waiting", "refused"].includes(line.state)) return null;
    await this.shelf.drop(clientId);
    await this.changed();
    return line;
  }

  async drop(line) {
    await this.shelf.drop(line.clientId);
    await this.changed();
  }

  async again(line) {
    await this.shelf.keep({ ...line, state: "waiting", sentence: "", code: "", wrong: [], after: 0 });
    await this.begin();
  }

  /** At once, also what could still have been taken back: who asks for it has made up their mind. */
  async sendNow(account) {
    const held = (await this.shelf.lines(account)).filter((line) => line.state === "waiting" && line.after > Date.now());
    for (const line of held) await this.shelf.keep({ ...line, after: 0 });
    await this.begin();
  }

  /** With the pauses forgotten. */
  begin() {
    this.tries = 0;
    return this.sendAll();
  }

  later(pause) {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.sendAll(), pause);
  }

  async sendAll() {
    if (this.isSending) return;
    this.isSending = true;
    try {
      await alone(() => this.sendEach());
      this.tries = 0;
    } catch (failure) {
      if (!(failure instanceof Later)) console.warn(failure);
      this.said = failure instanceof Later ? failure.message : "Chưa gửi được. Dòng vẫn được giữ trong máy này.";
      this.later(PAUSES[Math.min(this.tries++, PAUSES.length - 1)]);
    } finally {
      this.isSending = false;
      this.now = null;
      await this.changed();
    }
  }

  async sendEach() {
    const account = await this.session();
    if (account === "away") throw new Later("Chưa có mạng. Máy tự gửi khi có mạng và trang này đang mở.");
    this.said = "";
    if (account === "out") return;
    for (let line = await this.next(account); line; line = await this.next(account)) {
      this.now = line.clientId;
      await this.changed();
      await send(line, this.shelf);
      this.now = null;
    }
    const soon = (await this.shelf.lines(account)).filter((line) => line.state === "waiting").map((line) => line.after);
    if (soon.length > 0) this.later(Math.max(200, Math.min(...soon) - Date.now() + 200));
  }

  async next(account) {
    const lines = await this.shelf.lines(account);
    return lines.find((line) => line.state === "waiting" && !(line.after > Date.now()));
  }
}

/** Two open pages would only do the same twice, which the market counts once; where the browser can, one does it. */
function alone(act) {
  return navigator.locks ? navigator.locks.request("cho-phien-nhat-ky", { ifAvailable: true }, (held) => held && act()) : act();
}
