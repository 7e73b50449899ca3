// What a new line says before anything is typed: today, and what was used the last time.
import { field } from "../diary/line.js";
import { today } from "./days.js";

const earlier = (one, other) => (other && other < one ? other : one);

/** Work that is named by its own name when nothing more is said. */
const PLAIN = { WATER: "Tưới nước", SOIL: "Làm đất" };
const PHRASES = {
  WATER: ["Tưới nước", "Tưới sáng", "Tưới chiều", "Tháo nước"],
  SOIL: ["Làm đất", "Cày bừa", "Lên luống", "Rắc vôi"],
  CARE: ["Làm cỏ", "Vun gốc", "Tỉa cành", "Bao trái", "Thăm nương"],
};
const KEPT_FOR_NEXT = ["material", "activeIngredient", "target", "amount", "phiDays", "note", "performer"];

/** Sayings to tap instead of typing. */
export const phrases = (kind) => PHRASES[kind] ?? [];

/** Those, and what was written the last time. */
export function sayings(season, kind, lines) {
  const last = lines.filter((line) => line.kind === kind && line.season === season.id && field(line, "note")).at(-1);
  const noted = last ? field(last, "note") : season.usual[kind]?.note;
  return [...new Set([...phrases(kind), noted].filter(Boolean))];
}

/** @param lines of this person on this phone: what was written last comes before what the market knew */
export function draft(season, kind, about, lines, skew) {
  const mine = lines.filter((line) => line.season === season.id && line.state !== "refused");
  const last = mine.filter((line) => line.kind === kind).at(-1);
  const names = [...KEPT_FOR_NEXT, ...about.details.map((detail) => detail.name)];
  const usual = last ? Object.fromEntries(names.map((name) => [name, field(last, name)])) : { ...season.usual[kind] };
  return {
    ...usual,
    note: note(kind, about, usual),
    day: earlier(today(skew), season.ended),
    performer: (mine.at(-1) && field(mine.at(-1), "performer")) || season.performer || "Gia đình",
  };
}

/** Only what is true of every such day: a note of its own may tell of one day alone, and is offered to tap instead. */
function note(kind, about, usual) {
  if (phrases(kind).includes(usual.note)) return usual.note;
  const says = (about.amount && usual.amount) || (about.material && usual.material);
  return says ? "" : (PLAIN[kind] ?? "");
}

/** As a line stands that somebody opens again. */
export const again = (line) => Object.fromEntries(line.fields);

/** "2,5 lít" as its number and its unit; nothing for what is no such pair. */
export function split(amount, units) {
  const [, number, unit] = /^([\d.,]+)\s*(\S+)$/.exec(amount ?? "") ?? [];
  return units.includes(unit) ? { number, unit } : null;
}

/** Products that were used before, the last one first, and what is known of each. */
export function used(season, kind, lines) {
  const own = lines.filter((line) => line.kind === kind && field(line, "material")).map((line) => again(line));
  const known = [...own.reverse(), ...(season.usual[kind]?.material ? [season.usual[kind]] : [])];
  return known.filter((one, at) => known.findIndex((other) => other.material === one.material) === at).slice(0, 4);
}
