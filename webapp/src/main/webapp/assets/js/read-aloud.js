// Reads the steps of a card out, one after the other, in the voice that the phone has for Vietnamese. Without such a voice
// there is no button: another one would read it as gibberish.
const vietnamese = () => speechSynthesis.getVoices().find((voice) => /^vi\b/i.test(voice.lang));

export default (root) => {
  if (!("speechSynthesis" in window)) return;
  for (const button of root.querySelectorAll("[data-read-aloud]")) {
    const steps = [...root.querySelector(button.dataset.readAloud).children];
    const offer = () => (button.hidden = !vietnamese());
    offer();
    speechSynthesis.addEventListener("voiceschanged", offer);

    const end = () => {
      speechSynthesis.cancel();
      button.setAttribute("aria-pressed", "false");
      button.textContent = "Đọc to";
      for (const step of steps) step.removeAttribute("aria-current");
    };

    const read = (number) => {
      const step = steps[number];
      if (!step) return end();
      const words = new SpeechSynthesisUtterance(`Bước ${number + 1}. ${step.textContent.trim()}`);
      words.voice = vietnamese();
      words.lang = "vi-VN";
      words.rate = 0.9;
      words.onstart = () => {
        for (const other of steps) other.toggleAttribute("aria-current", other === step);
        step.setAttribute("aria-current", "step");
        step.scrollIntoView({ block: "nearest" });
      };
      words.onend = () => button.getAttribute("aria-pressed") === "true" && read(number + 1);
      speechSynthesis.speak(words);
    };

    button.addEventListener("click", () => {
      if (button.getAttribute("aria-pressed") === "true") return end();
      button.setAttribute("aria-pressed", "true");
      button.textContent = "Dừng đọc";
      read(0);
    });
    addEventListener("pagehide", () => speechSynthesis.cancel());
  }
};
