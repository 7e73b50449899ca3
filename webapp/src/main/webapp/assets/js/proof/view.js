// Shows the judgement on a bundle, and every sealed entry as it was sealed.
import { receiptTable } from "./receipt.js";
import { TYPES, day, entryLine, sentence, subjectName, who } from "./words.js";

const CHECKS = [
  [["SIGNATURE", "ORIGIN"], "Dấu của sổ do đúng khóa ký"],
  [["INCLUSION"], "Mọi mục đều nằm trong sổ, chưa bị sửa"],
  [["GAP"], "Không thiếu mục nào, đúng thứ tự"],
  [["INPUT"], "Có đủ lịch sử của thứ đã dùng"],
  [["QUANTITY"], "Không lấy ra nhiều hơn số đã làm"],
  [["INTERVAL"], "Thu hoạch sau khi đủ ngày cách ly"],
  [["FILE"], "Ảnh đúng là ảnh đã niêm phong"],
  [["RECEIPT"], "Biên nhận đúng là bản đã niêm phong, tiền cộng đúng, đủ các lô"],
  [["HISTORY"], "Sổ vẫn giữ những gì máy này đã thấy trước đây"],
];

function element(tag, text = "", name = "") {
  const made = document.createElement(tag);
  made.textContent = text;
  if (name) made.className = name;
  return made;
}

/**
 * @param place the element to fill
 * @param result of check()
 * @param main name of the subject that was asked for
 * @param photos how many were sealed, and how many of them were held against it
 * @param isHistoryKnown whether an earlier checkpoint was compared
 */
export function show(place, result, main, isHistoryKnown, photos = { sealed: 0, seen: 0 }) {
  const { findings, subjects, checkpoint } = result;
  const names = new Map([...subjects].map(([subject, history]) => [subject, subjectName(subject, history)]));
  const total = [...subjects.values()].reduce((sum, history) => sum + history.length, 0);
  const good = findings.length === 0;
  const verdict = element("p", good ? `✓ ${total} mục, không thiếu mục nào, chưa bị sửa.` : "✗ Có điều không khớp.", `proof__verdict proof__verdict--${good ? "good" : "bad"}`);
  const list = element("ul", "", "proof__checks");
  for (const [kinds, words] of CHECKS) {
    if (kinds[0] === "HISTORY" && !isHistoryKnown) continue;
    if (kinds[0] === "FILE" && !photos.seen) continue;
    if (kinds[0] === "RECEIPT" && !result.receipt) continue;
    const wrong = findings.filter((finding) => kinds.includes(finding.kind));
    const item = element("li", `${wrong.length ? "✗" : "✓"} ${words}`, wrong.length ? "bad" : "");
    if (wrong.length) {
      const details = element("ul");
      wrong.slice(0, 20).forEach((finding) => details.append(element("li", sentence(finding, names.get(finding.subject) ?? finding.subject))));
      item.append(details);
    }
    list.append(item);
  }
  if (photos.seen < photos.sealed) list.append(element("li", `Còn ${photos.sealed - photos.seen} ảnh đã niêm phong chưa so được: cần có mạng.`));
  place.replaceChildren(verdict, list, element("p", `Dấu niêm phong: ${checkpoint.size} mục trong sổ ${checkpoint.origin}.`, "small"));
  if (result.receipt) verdict.after(receiptTable(result.receipt, subjects));
  const bad = new Set(findings.map((finding) => `${finding.subject}#${finding.seq}`));
  const order = [...subjects.keys()].sort((a, b) => (b === main) - (a === main));
  for (const subject of order) place.append(story(subject, names.get(subject), subjects.get(subject), bad, subject === main));
}

function story(subject, name, history, bad, open) {
  const details = element("details");
  details.open = open;
  details.append(element("summary", `${name} (${history.length} mục)`));
  const list = element("ol", "", "proof__entries");
  for (const leaf of history) {
    const wrong = bad.has(`${subject}#${leaf.seq}`);
    const item = element("li", "", wrong ? "bad" : "");
    item.append(element("strong", `${wrong ? "✗" : "✓"} ${day(leaf.occurredAt)} ${TYPES[leaf.type] ?? leaf.type}`));
    const line = entryLine(leaf);
    if (line) item.append(element("span", line));
    item.append(element("small", who(leaf)));
    list.append(item);
  }
  details.append(list);
  return details;
}
