// First tap: which crop.
import { el } from "./dom.js";

export function home({ person, lines }) {
  const { seasons } = person.data;
  const waiting = (season) => lines.filter((line) => line.season === season.id && line.state !== "sent").length;
  if (seasons.length === 0) {
    return [
      el("h1", { tabindex: -1 }, "Chưa có vụ nào"),
      el("p", {}, "Hãy mở một vụ trước, khi có mạng: ", el("a", { href: "/nha-ban/vung-trong" }, "Vùng trồng, vụ"), "."),
    ];
  }
  return [
    el("h1", { tabindex: -1 }, "Hôm nay làm ở đâu?"),
    el("ul", { class: "pocket-seasons", role: "list" }, seasons.map((season) => el("li", {}, card(season, waiting(season))))),
  ];
}

function card(season, waiting) {
  return el(
    "a",
    { class: "pocket-season", href: `#/vu/${season.id}` },
    el("img", { src: season.picture, alt: "", width: 96, height: 72 }),
    el(
      "span",
      { class: "pocket-season__words" },
      el("strong", {}, [season.crop, season.variety].filter(Boolean).join(" ")),
      el("span", { class: "quiet" }, season.place),
      waiting > 0 && el("span", { class: "badge badge--warn" }, `${waiting} dòng chờ gửi`),
    ),
  );
}
