// First tap: which crop.
import { shown } from "./days.js";
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

/** A variety is often called after its crop, which need not be said twice. */
function name({ crop, variety }) {
  return variety?.toLowerCase().startsWith(crop.toLowerCase()) ? variety : [crop, variety].filter(Boolean).join(" ");
}

function card(season, waiting) {
  return el(
    "a",
    { class: "pocket-season", href: `#/vu/${season.id}` },
    el("img", { src: season.picture, alt: "", width: 96, height: 72 }),
    el(
      "span",
      { class: "pocket-season__words" },
      el("strong", {}, name(season)),
      el("span", { class: "quiet" }, season.place),
      season.ended && el("span", { class: "quiet small" }, `Đã kết thúc ${shown(season.ended)}`),
      waiting > 0 && el("span", { class: "badge badge--warn" }, `${waiting} dòng chờ gửi`),
    ),
  );
}
