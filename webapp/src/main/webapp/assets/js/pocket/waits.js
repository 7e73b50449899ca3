// Whether a harvest has waited long enough, counted on the phone as the market counts it (HarvestVerdict, there). It only
// warns: the market judges every line again when it comes.
import { field } from "../diary/line.js";
import { plus, shown } from "./days.js";

const ANIMALS = ["VETERINARY", "VACCINE"];
const DOING = { SLAUGHTER: "giết mổ", SALE: "bán" };

/** Sprays and treatments that lie on a season: those that the market told of, and those still on this phone. */
export function waitsOn(season, seasons, lines) {
  const same = (id) => id === season.id || (season.land && seasons.some((one) => one.id === id && one.site === season.site));
  const own = lines
    .filter((line) => line.state !== "refused" && same(line.season))
    .filter((line) => line.kind === "PESTICIDE" || ANIMALS.includes(line.kind))
    .map((line) => ({ kind: line.kind, day: field(line, "day"), material: field(line, "material"), days: field(line, "phiDays") }));
  return [...season.waits, ...own];
}

/** @returns whether the work may be done on that day, from when on it may (null while that is not known), and why in words */
export function verdict(waits, work, day, extraDays) {
  const broken = waits
    .filter((wait) => wait.day <= day)
    .filter((wait) => work !== "SALE" || ANIMALS.includes(wait.kind))
    .map((wait) => ({ ...wait, earliest: earliest(wait, extraDays) }))
    .filter((wait) => !wait.earliest || day < wait.earliest);
  if (broken.length === 0) return { allowed: true, earliest: day, sentence: "" };
  const unknown = broken.find((wait) => !wait.earliest);
  const first = unknown ?? broken[0];
  const last = broken.map((wait) => wait.earliest).sort().at(-1);
  const doing = DOING[work] ?? "thu hoạch";
  const wait = ANIMALS.includes(first.kind) ? "ngừng thuốc" : "cách ly";
  const use = `Lần dùng ${first.material || "thuốc"} ngày ${shown(first.day)}`;
  return {
    allowed: false,
    earliest: unknown ? null : last,
    sentence: unknown
      ? `${use} chưa ghi số ngày ${wait} trên nhãn. Hãy sửa dòng đó và ghi số ngày rồi mới ${doing}.`
      : `${use} chưa đủ thời gian ${wait}. Sớm nhất được ${doing} ngày ${shown(last)}.`,
  };
}

function earliest(wait, extraDays) {
  const known = wait.days !== undefined && wait.days !== null && /^\d+$/.test(wait.days);
  return known ? plus(wait.day, Number(wait.days) + extraDays) : null;
}
