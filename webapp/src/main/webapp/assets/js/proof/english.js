// The judgement of view.js and words.js in English.
import { saidBy, sayInEnglish } from "../in-english.js";
import { TYPES } from "./words.js";

const TYPES_IN_ENGLISH = {
  CREATE: "Lot created", SPLIT: "Lot divided", MERGE: "Lots merged", TRANSFORM: "Processing", REPACK: "Repacking",
  DRY: "Drying", SORT: "Sorting", TEST: "Testing", PACK: "Packing", STORE: "Into storage", SHIP: "Shipped", RECEIVE: "Received",
  HOLD: "Put on hold", RELEASE: "Released", RECALL: "Recall", LIFT: "End of the recall", DESTROY: "Destroyed",
  TEST_REPORT: "Test report", SAMPLE: "Sampled by the Department", SEED: "Seed", SOIL: "Soil preparation", WATER: "Watering",
  FERTILISER: "Fertilising", PESTICIDE: "Pesticide spraying", CARE: "Tending", FEED: "Feeding", VETERINARY: "Animal medicine",
  HARVEST: "Harvest", OTHER: "Other work", RECEIPT: "Packed, receipt made",
};

const count = (number, one, more) => `${number} ${Number(number) === 1 ? one : more}`;
const entries = (number) => count(number, "entry", "entries");

function type(vietnamese) {
  const known = Object.keys(TYPES).find((name) => TYPES[name] === vietnamese);
  return TYPES_IN_ENGLISH[known] ?? vietnamese;
}

const NAMES = [
  [/^Nhật ký mùa vụ: (.*)$/s, "Season diary: $1"],
  [/^Biên nhận$/, "Receipt"],
  [/^(.+), lô (\S+)$/s, "$1, lot $2"],
  [/^Lô (\S+)$/, "Lot $1"],
];
const name = (text) => saidBy(NAMES, text) ?? text;

const ENTRY = [
  [/^Mục (\d+) \((.+?)\) của “(.*)”$/s, (seq, kind, of) => `Entry ${seq} (${type(kind)}) of “${name(of)}”`],
  [/^“(.*)”$/s, (of) => `“${name(of)}”`],
];
const about = (rest) => (entry, ...details) => `${saidBy(ENTRY, entry) ?? entry}${rest(...details)}`;

const SENTENCES = [
  [/^Dấu của sổ không đúng: không phải do khóa của chợ ký\.$/, "The log's seal is wrong: the market's key did not sign it."],
  [/^Sổ không còn giữ những gì máy này đã thấy lần trước: bị lùi lại hoặc bị tráo\.$/, "The log no longer holds what this device saw last time: it was rolled back or swapped."],
  [/^(.+) đã bị sửa, hoặc chưa từng có trong sổ\.$/s, about(() => " was altered, or was never in the log.")],
  [/^(.+) thuộc về một sổ khác\.$/s, about(() => " belongs to another log.")],
  [/^(.+) không đúng chỗ: đáng lẽ là mục (\d+)\. Có mục bị bỏ hoặc đổi thứ tự\.$/s, about((due) => ` is out of place: it should be entry ${due}. An entry was left out or moved.`)],
  [/^(.+) không có mục nào trong sổ\.$/s, about(() => " has no entry in the log.")],
  [/^(.+): thiếu lịch sử của thứ đã dùng để làm ra\.$/s, about(() => ": the history of what it was made from is missing.")],
  [/^(.+): lấy ra nhiều hơn số đã làm được \((.+) g\)\.$/s, about((grams) => `: more was taken out than was made (${grams} g).`)],
  [/^(.+): thu hoạch khi chưa đủ ngày cách ly, sớm nhất phải là (.+)\.$/s, about((day) => `: harvested before the pre-harvest interval was over; the earliest day is ${day}.`)],
  [/^(.+): ảnh đang hiện không phải ảnh đã niêm phong\.$/s, about(() => ": the photo shown is not the photo that was sealed.")],
  [/^(.+): biên nhận không phải bản đã niêm phong, hoặc thiếu lịch sử của một lô\.$/s, about(() => ": the receipt is not the one that was sealed, or the history of a lot is missing.")],
];

const CHECKS = [
  [/^Dấu của sổ do đúng khóa ký$/, "The log's seal is signed by the right key"],
  [/^Mọi mục đều nằm trong sổ, chưa bị sửa$/, "Every entry is in the log, unaltered"],
  [/^Không thiếu mục nào, đúng thứ tự$/, "No entry is missing, all in order"],
  [/^Có đủ lịch sử của thứ đã dùng$/, "The history of what was used is complete"],
  [/^Không lấy ra nhiều hơn số đã làm$/, "No more was taken out than was made"],
  [/^Thu hoạch sau khi đủ ngày cách ly$/, "Harvested after the pre-harvest interval"],
  [/^Ảnh đúng là ảnh đã niêm phong$/, "The photos are the photos that were sealed"],
  [/^Biên nhận đúng là bản đã niêm phong, tiền cộng đúng, đủ các lô$/, "The receipt is the one that was sealed, adds up, and has all its lots"],
  [/^Sổ vẫn giữ những gì máy này đã thấy trước đây$/, "The log still holds what this device saw before"],
  [/^(\d+) mục, không thiếu mục nào, chưa bị sửa\.$/, (all) => `${entries(all)}, none missing, none altered.`],
  [/^Có điều không khớp\.$/, "Something does not match."],
  [/^(\d\d\/\d\d\/\d{4}) (.+)$/, (day, kind) => `${day} ${type(kind)}`],
];

const LINES = [
  [/^([✓✗]) (.+)$/s, (mark, words) => `${mark} ${saidBy(CHECKS, words) ?? words}`],
  ...SENTENCES,
  [/^Còn (\d+) ảnh đã niêm phong chưa so được: cần có mạng\.$/, (left) => `${count(left, "sealed photo has", "sealed photos have")} not been compared yet: a network is needed.`],
  [/^Dấu niêm phong: (\d+) mục trong sổ (.+)\.$/, (size, log) => `Seal: ${entries(size)} in the log ${log}.`],
  [/^(.+) \((\d+) mục\)$/s, (of, all) => `${name(of)} (${entries(all)})`],
  [/^(.+), (.+) xác nhận$/s, "$1, confirmed by $2"],
  [/^Đơn (\S+), (.+)$/s, "Order $1, $2"],
  [/^Tiền hàng$/, "Goods"],
  [/^Phí giao$/, "Delivery fee"],
  [/^Giảm giá$/, "Discount"],
  [/^Tổng cộng$/, "Total"],
  [/^Lô (\S+), (.+?)\. Dấu của lô: (.+)$/s, "Lot $1, $2. Seal of the lot: $3"],
  [/^Lô (\S+), (.+?)\. Thiếu lịch sử của lô$/s, "Lot $1, $2. The lot's history is missing"],
];

const FACTS = [
  [/^(.+), lô (\S+)$/s, "$1, lot $2"],
  [/^cách ly (\d+) ngày$/, (days) => `pre-harvest interval ${count(days, "day", "days")}`],
  [/^(.+), phiếu số (.+): đạt$/s, "$1, report no. $2: passed"],
  [/^(.+), phiếu số (.+): không đạt$/s, "$1, report no. $2: failed"],
  [/^lấy (\d+) gói, niêm phong số (.+)$/s, (packs, seal) => `${count(packs, "pack", "packs")} taken, seal no. ${seal}`],
  [/^lấy (\d+) gói$/, (packs) => `${count(packs, "pack", "packs")} taken`],
  [/^(\d+) ảnh$/, (photos) => count(photos, "photo", "photos")],
  [/^sửa một mục trước: (.*)$/s, "corrects an earlier entry: $1"],
];

/** The facts of an entry stand side by side, and some of them people wrote. */
function facts(text) {
  const said = text.split(". ").map((fact) => [fact, saidBy(FACTS, fact)]);
  return said.some(([, english]) => english) ? said.map(([fact, english]) => english ?? fact).join(". ") : undefined;
}

export function sayProofInEnglish(place) {
  sayInEnglish(place, (text) => saidBy(LINES, text) ?? facts(text));
}
