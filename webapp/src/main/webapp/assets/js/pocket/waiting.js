// What is still on this phone, what became of it, and how to mend it.
import { field } from "../diary/line.js";
import { shown } from "./days.js";
import { el, icon } from "./dom.js";

const STATES = {
  waiting: ["Chờ gửi", "warn"],
  sending: ["Đang gửi…", "info"],
  sent: ["Đã gửi", "good"],
  refused: ["Chợ chưa nhận", "bad"],
};

/** @param does what to do with a line: edit, drop, again, send */
export function waiting({ person, lines, others, said, does }) {
  const open = lines.filter((line) => line.state !== "sent");
  return [
    el("h1", { tabindex: -1 }, "Sổ chờ gửi"),
    lines.length === 0 && el("p", {}, "Không còn dòng nào chờ trong máy này."),
    said && open.length > 0 && el("p", { class: "notice notice--warning" }, said),
    el("ul", { class: "pocket-lines", role: "list" }, [...lines].reverse().map((line) => el("li", {}, item(line, does)))),
    open.length > 0 && el("p", {}, el("button", { type: "button", class: "button button--wide", onclick: does.send }, "Gửi ngay")),
    ...others.map((other) =>
      el("p", { class: "notice" }, `${other.name} còn ${other.waiting} dòng trong máy này. ${other.name} đăng nhập thì máy mới gửi những dòng đó.`),
    ),
    el("p", { class: "small quiet" }, `Người ghi: ${person.name}. Dòng đã gửi còn hiện ở đây một ngày; xem lại lúc nào cũng được ở trang `, el("a", { href: "/nha-ban/vung-trong" }, "Vùng trồng, vụ"), "."),
  ];
}

function item(line, does) {
  const [state, badge] = STATES[line.state];
  const name = `${line.title}, ${shown(field(line, "day"))}`;
  const button = (word, act) => el("button", { type: "button", class: "button button--quiet", "aria-label": `${word}: ${name}`, id: `${act.name}-${line.clientId}`, onclick: () => act(line) }, word);
  const told = ["material", "amount", "harvest", "note"].map((one) => field(line, one)).filter(Boolean);
  const free = !line.tried && line.state !== "sending";
  return el(
    "article",
    { class: "pocket-line", "data-state": line.state },
    el("p", { class: "pocket-line__head" }, icon(line.kind), el("strong", {}, line.title), el("span", { class: `badge badge--${badge}` }, state)),
    el("p", { class: "small" }, [`Ngày ${shown(field(line, "day"))}`, ...told].join(" · ")),
    line.photos.length > 0 && el("p", { class: "small quiet" }, `${line.photos.length} ảnh${line.photos.every((photo) => photo.hash) ? ", đã đến chợ" : ""}`),
    line.voice && el("p", { class: "small quiet" }, `Lời ghi ${line.voice.seconds} giây${line.voice.hash ? ", đã đến chợ" : ""}`),
    line.place && el("p", { class: "small quiet" }, `Có vị trí, sai số khoảng ${line.place.accuracy} m`),
    line.sentence && el("p", { class: "pocket-line__said" }, line.sentence),
    line.tried && line.state === "waiting" && el("p", { class: "small quiet" }, "Đã gửi đi nhưng chưa nghe chợ trả lời. Máy sẽ hỏi lại; gửi hai lần chợ cũng chỉ ghi một dòng."),
    el(
      "p",
      { class: "actions" },
      free && line.state !== "sent" && button("Sửa", does.edit),
      line.state === "refused" && button("Gửi lại", does.again),
      line.state !== "sending" && button(line.state === "sent" ? "Ẩn đi" : "Bỏ", does.drop),
    ),
  );
}
