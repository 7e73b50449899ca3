// Second tap: which work.
import { today } from "./days.js";
import { el, icon } from "./dom.js";
import { verdict, waitsOn } from "./waits.js";

export function kinds({ person, season, lines, skew }) {
  const { data } = person;
  const waits = waitsOn(season, data.seasons, lines);
  const note = (kind) => {
    if (!data.kinds[kind].waits || kind === "SALE") return null;
    return verdict(waits, kind, today(skew), data.extraDays).allowed ? null : el("span", { class: "pocket-kind__stop" }, "Chưa được");
  };
  return [
    el("div", { class: "pocket-head" }, el("img", { src: season.picture, alt: "", width: 96, height: 72 }), el("div", {}, el("h1", { tabindex: -1 }, "Làm việc gì?"), el("p", { class: "quiet" }, `${season.crop} · ${season.place}`))),
    el(
      "ul",
      { class: "pocket-kinds", role: "list" },
      season.kinds.map((kind) =>
        el("li", {}, el("a", { class: "pocket-kind", href: `#/vu/${season.id}/${kind}` }, icon(kind), el("span", {}, data.kinds[kind].word), note(kind))),
      ),
    ),
  ];
}
