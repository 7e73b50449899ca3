// What view.js says of a draw, in English.
import { saidBy, sayInEnglish } from "../in-english.js";

const LINES = [
  [/^Khớp\. Máy này bốc lại ra đúng (\d+) lô như trang công bố\.$/, "They match. Drawing again on this device gives the same lots as the page says: $1."],
  [/^Không khớp\. Hãy lưu trang này và báo cho cơ quan quản lý\.$/, "They do not match. Save this page and tell the authority."],
  [/^✓ Danh sách và trọng số đúng như dấu đã công bố\.$/, "✓ The list and its weights are those of the seal that was published."],
  [/^✗ Danh sách không đúng với dấu đã công bố\.$/, "✗ The list is not that of the seal that was published."],
  [/^✓ Dấu ấy nằm trong mục đã niêm phong\.$/, "✓ That seal is in the entry that was sealed."],
  [/^✗ Dấu ấy không nằm trong mục đã niêm phong\.$/, "✗ That seal is not in the entry that was sealed."],
  [/^✓ Hạt giống là gốc của dấu sổ ở sau\.$/, "✓ The seed is the root of the log's next seal."],
  [/^✗ Hạt giống không phải gốc của dấu sổ\.$/, "✗ The seed is not the root of the log's seal."],
  [/^✓ Các lô bốc được giống hệt\.$/, "✓ The lots drawn are exactly the same."],
  [/^✗ Các lô bốc được khác với trang\.$/, "✗ The lots drawn differ from those of the page."],
  [/^(.+), lô (\S+), (.+)$/s, "$1, lot $2, $3"],
];

export function sayDrawInEnglish(place) {
  sayInEnglish(place, (text) => saidBy(LINES, text));
}
