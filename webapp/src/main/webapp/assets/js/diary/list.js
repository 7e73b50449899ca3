// The lines that wait on this phone, each with its photos and what became of it.
import { field } from "./line.js";

const STATES = {
  waiting: ["Chờ gửi", "warn"],
  sending: ["Đang gửi…", "info"],
  sent: ["Đã gửi", "good"],
  refused: ["Lỗi", "bad"],
};

/** @param does what to do with a line: drop, retry, edit */
export function show(section, lines, does) {
  section.hidden = lines.length === 0;
  section.querySelector("[data-waiting-send]").hidden = !lines.some((line) => line.state === "waiting");
  const list = section.querySelector("[data-waiting-list]");
  const focused = list.contains(document.activeElement) ? document.activeElement.id : "";
  list.replaceChildren(...lines.map((line) => item(section, line, does)));
  if (!focused) return;
  const same = document.getElementById(focused);
  (same && !same.hidden ? same : section.querySelector("h2")).focus(); // whoever goes by keyboard stays where they were
}

function item(section, line, does) {
  const shown = section.querySelector("template").content.firstElementChild.cloneNode(true);
  const part = (name) => shown.querySelector(`[data-line-${name}]`);
  shown.dataset.state = line.state;
  const [state, badge] = STATES[line.state];
  part("state").textContent = state;
  part("state").classList.add(`badge--${badge}`);
  part("title").textContent = line.title;
  part("words").textContent = words(line);
  part("sentence").textContent = line.sentence;
  part("sentence").hidden = !line.sentence;
  part("photos").hidden = line.photos.length === 0;
  part("photos").append(...line.photos.map(thumb));
  if (line.state === "sent") part("drop").textContent = "Ẩn đi";
  for (const [name, act] of Object.entries(does)) {
    const button = part(name);
    button.hidden = name === "drop" ? line.state === "sending" : line.state !== "refused";
    button.id = `${name}-${line.clientId}`;
    button.setAttribute("aria-label", `${button.textContent}: ${line.title}, ${day(line)}`);
    button.addEventListener("click", () => act(line));
  }
  return shown;
}

const day = (line) => field(line, "day").split("-").reverse().join("/");

function words(line) {
  const told = ["material", "amount", "harvest", "note"].map((name) => field(line, name)).filter(Boolean);
  return [`Ngày ${day(line)}`, ...told].join(" · ");
}

function thumb(photo) {
  const shown = document.createElement("li");
  const image = document.createElement("img");
  image.src = photo.thumb ?? `/anh/${photo.hash}-nho.jpg`;
  image.alt = photo.hash ? "Ảnh đã đến chợ" : "Ảnh chờ gửi";
  image.width = 80;
  image.height = 60;
  shown.append(image);
  return shown;
}
