// The receipt as it was sealed: what is shown is what was checked, not what a page said beside it.
import { hex } from "./merkle.js";

const dong = (amount) => `${Number(amount).toLocaleString("vi-VN")} ₫`;

function cell(row, text, name = "") {
  const made = row.insertCell();
  made.textContent = text;
  if (name) made.className = name;
  return made;
}

/**
 * @param told the parsed text of the receipt
 * @param subjects the leaves by subject, newest last
 */
export function receiptTable(told, subjects) {
  const table = document.createElement("table");
  table.className = "proof__receipt";
  table.createCaption().textContent = `Đơn ${told.order}, ${told.seller}`;
  const body = table.createTBody();
  for (const line of told.lines ?? []) {
    const row = body.insertRow();
    const name = cell(row, line.name);
    cell(row, line.quantity, "number");
    cell(row, dong(line.amount), "number");
    for (const lot of (told.lots ?? []).filter((one) => one.line === line.no)) name.append(lotLine(lot, subjects.get(`lot/${lot.token}`)));
  }
  const sums = [["Tiền hàng", told.goods], ["Phí giao", told.delivery], ["Giảm giá", told.discount], ["Tổng cộng", told.total]];
  const foot = table.createTFoot();
  for (const [what, amount] of sums.filter(([what, sum]) => what !== "Giảm giá" || Number(sum))) {
    const row = foot.insertRow();
    cell(row, what).colSpan = 2;
    cell(row, dong(amount), "number");
  }
  return table;
}

function lotLine(lot, history) {
  const line = document.createElement("small");
  const newest = history?.at(-1);
  line.textContent = `Lô ${lot.number}, ${lot.quantity}. ${newest ? `Dấu của lô: ${hex(newest.hash).slice(0, 16)}` : "Thiếu lịch sử của lô"}`;
  return line;
}
