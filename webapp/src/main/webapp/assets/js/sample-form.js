// An inspector's form without a network: answers are kept on the phone while they are typed, a sent form waits in a queue
// until the market has answered, and each carries its own id, so that sending it twice changes nothing.
import { newId } from "./new-id.js";

export default function sampleForm(document) {
  const form = document.querySelector("form[data-sample-form]");
  if (form) new SampleForm(form).start();
}

class SampleForm {
  constructor(form) {
    this.form = form;
    this.state = document.querySelector("[data-sample-state]");
    this.draftKey = `phieu-nhap:${form.dataset.sampleForm}`;
    this.queueKey = `phieu-cho:${form.dataset.sampleForm}`;
    this.isSending = false;
  }

  start() {
    if (!this.form.querySelector("[aria-invalid]")) this.fill(this.read(this.draftKey, null));
    this.form.addEventListener("input", () => this.write(this.draftKey, this.answers()));
    this.form.addEventListener("submit", (event) => {
      if (!this.canKeep()) return; // an ordinary form then
      event.preventDefault();
      event.stopPropagation();
      this.take();
    });
    window.addEventListener("online", () => this.send());
    this.send();
  }

  canKeep() {
    try {
      localStorage.setItem("phieu-thu", "1");
      localStorage.removeItem("phieu-thu");
      return true;
    } catch {
      return false; // storage is switched off or full
    }
  }

  /** Keeps the form first, then tries to send; the next lot starts with a clean form. */
  take() {
    this.form.elements.capturedAt.value = new Date().toISOString();
    const answers = this.answers();
    const waiting = this.queue().filter((one) => idOf(one) !== idOf(answers));
    this.write(this.queueKey, [...waiting, answers]);
    this.clear();
    this.send(true);
  }

  clear() {
    localStorage.removeItem(this.draftKey);
    const place = this.form.elements.place.value;
    for (const field of this.form.elements) {
      if (field.type === "checkbox" || field.type === "radio") field.checked = false;
      else if (["text", "textarea"].includes(field.type)) field.value = "";
    }
    this.form.elements.place.value = place;
    this.form.elements.clientId.value = newId();
  }

  async send(follows = false) {
    if (this.isSending) return;
    this.isSending = true;
    let done = false;
    try {
      for (const answers of this.queue()) {
        this.say("Đang gửi phiếu…");
        const answer = await this.post(answers);
        if (answer.ok && new URL(answer.url).pathname === this.form.dataset.done) {
          this.drop(answers);
          done = true;
        } else {
          await this.refused(answers, answer);
          return;
        }
      }
      if (done) this.say("Đã gửi. Chợ đã nhận phiếu.");
      if (done && follows) location.assign(`${this.form.dataset.done}?bao=da-giu-phieu`);
    } catch (failure) {
      console.warn(failure);
      this.say(`Chưa có mạng. ${this.queue().length} phiếu được giữ trên máy này và tự gửi khi có mạng. Đừng đóng trang.`);
    } finally {
      this.isSending = false;
    }
  }

  post(answers) {
    const fields = new URLSearchParams(answers);
    fields.set("_token", this.form.elements._token.value);
    return fetch(this.form.action, { method: "POST", body: fields });
  }

  /** The market did not take it: the answers go back into the form, with what the market says of them. */
  async refused(answers, answer) {
    if (answer.status === 400 || answer.status === 409) {
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      const filled = page.querySelector("form[data-sample-form]");
      if (filled) {
        this.drop(answers);
        this.form.replaceChildren(...filled.childNodes);
        this.write(this.draftKey, this.answers());
        this.say("Chợ chưa nhận phiếu. Hãy xem các chỗ cần sửa.");
        this.form.querySelector(".error-summary")?.focus();
        return;
      }
    }
    this.say("Chợ chưa nhận phiếu. Phiếu vẫn được giữ trên máy này. Hãy đăng nhập lại rồi mở trang này để gửi.");
  }

  drop(answers) {
    this.write(this.queueKey, this.queue().filter((one) => idOf(one) !== idOf(answers)));
  }

  answers() {
    return [...new FormData(this.form)].filter(([name]) => name !== "_token");
  }

  fill(answers) {
    for (const [name, value] of answers ?? []) {
      for (const field of this.form.querySelectorAll(`[name="${name}"]`)) {
        if (field.type === "checkbox" || field.type === "radio") field.checked ||= field.value === value;
        else if (!(name === "lot" && field.value)) field.value = value;
      }
    }
  }

  queue() {
    return this.read(this.queueKey, []);
  }

  read(key, otherwise) {
    try {
      return JSON.parse(localStorage.getItem(key)) ?? otherwise;
    } catch {
      return otherwise;
    }
  }

  write(key, value) {
    try {
      localStorage.setItem(key, JSON.stringify(value));
    } catch (full) {
      console.warn(full);
    }
  }

  say(sentence) {
    this.state.hidden = false;
    this.state.textContent = sentence;
  }
}

const idOf = (answers) => new Map(answers).get("clientId");
