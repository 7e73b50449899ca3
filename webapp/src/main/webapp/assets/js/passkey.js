import { answerOf, optionsOf } from "./passkey/json.js";
import { say } from "./language.js";
import { whyNot } from "./passkey/words.js";

// Passkeys (WebAuthn): asks the market what the device is to sign, has it signed, and sends the answer by the form that
// stands in the page. Where there are no passkeys the form stays hidden, and the words beside it say so.
export default function passkey(document) {
  for (const form of document.querySelectorAll("form[data-passkey]")) {
    const missing = form.parentElement.querySelector("[data-passkey-missing]");
    if (location.origin !== form.dataset.passkeyOrigin) {
      if (missing) missing.textContent = say("Khóa truy cập chỉ dùng được ở ", "Passkeys work only at ") + form.dataset.passkeyOrigin;
    } else if (window.PublicKeyCredential) {
      missing?.remove();
      new PasskeyForm(form).start();
    }
  }
}

// Before a challenge is void, which it is after five minutes.
const RENEWED_AFTER = 4 * 60 * 1000;

class PasskeyForm {
  constructor(form) {
    this.form = form;
    this.verb = form.dataset.passkey; // "create" or "get", as browsers call them
    this.answer = form.querySelector("[data-passkey-answer]");
    this.said = form.querySelector("[data-passkey-said]");
    this.isBusy = false;
  }

  start() {
    this.form.hidden = false;
    this.form.addEventListener("submit", (event) => {
      if (this.answer.value) return;
      event.preventDefault();
      event.stopPropagation(); // it is not sent yet
      if (!this.isBusy) this.ask(event.submitter);
    });
    window.addEventListener("pageshow", () => (this.answer.value = "")); // the back button; it opens nothing twice
    this.offer();
  }

  async ask(button) {
    this.isBusy = true;
    this.say("");
    button?.setAttribute("aria-busy", "true");
    this.offered?.abort();
    try {
      this.send(await navigator.credentials[this.verb]({ publicKey: await this.begin() }));
    } catch (failure) {
      this.say(whyNot(this.verb, failure));
      this.offer();
    }
    button?.removeAttribute("aria-busy");
    this.isBusy = false;
  }

  // Offers the keys of this device among what the browser fills into the field for the phone number.
  async offer() {
    if (this.verb !== "get" || !(await PublicKeyCredential.isConditionalMediationAvailable?.())) return;
    const offered = (this.offered = new AbortController());
    const renewal = setTimeout(() => {
      offered.abort();
      if (document.hidden) document.addEventListener("visibilitychange", () => this.offer(), { once: true });
      else this.offer();
    }, RENEWED_AFTER);
    try {
      const publicKey = await this.begin();
      this.send(await navigator.credentials.get({ publicKey, mediation: "conditional", signal: offered.signal }));
    } catch {
      // Nobody asked for it; the button tells why it fails.
    }
    clearTimeout(renewal);
  }

  async begin() {
    const fields = new URLSearchParams(new FormData(this.form));
    const answer = await fetch(this.form.dataset.passkeyBegin, { method: "POST", body: fields });
    const told = await answer.json();
    if (!answer.ok) throw Object.assign(new Error(String(answer.status)), { sentence: told.sentence });
    return optionsOf(told);
  }

  send(credential) {
    this.answer.value = JSON.stringify(answerOf(credential));
    this.form.requestSubmit();
  }

  say(sentence) {
    this.said.textContent = sentence;
    this.said.hidden = !sentence;
  }
}
