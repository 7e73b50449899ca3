// What was sealed, in words that a shopper understands.
export const TYPES = {
  CREATE: "Lập lô", SPLIT: "Chia lô", MERGE: "Gộp lô", TRANSFORM: "Chế biến", REPACK: "Đóng gói lại", DRY: "Phơi, sấy",
  SORT: "Phân loại", TEST: "Kiểm nghiệm", PACK: "Đóng gói", STORE: "Nhập kho", SHIP: "Xuất hàng", RECEIVE: "Nhận hàng",
  HOLD: "Tạm giữ", RELEASE: "Mở lại", RECALL: "Thu hồi", LIFT: "Kết thúc thu hồi", DESTROY: "Tiêu hủy",
  TEST_REPORT: "Phiếu kiểm nghiệm", SAMPLE: "Cơ quan quản lý lấy mẫu", SEED: "Giống", SOIL: "Làm đất", WATER: "Tưới nước", FERTILISER: "Bón phân",
  PESTICIDE: "Phun thuốc bảo vệ thực vật", CARE: "Chăm sóc", FEED: "Cho ăn", VETERINARY: "Dùng thuốc thú y",
  HARVEST: "Thu hoạch", OTHER: "Việc khác", RECEIPT: "Đóng gói, lập biên nhận",
};

export const day = (iso) => iso.slice(0, 10).split("-").reverse().join("/");
const kilograms = (grams) => `${(Number(grams) / 1000).toLocaleString("vi-VN")} kg`;

/** One entry as a line. */
export function entryLine(leaf) {
  const data = leaf.data ?? {};
  const facts = [
    data.name && `${data.name}, lô ${data.lotNo}`,
    data.material && [data.material, data.activeIngredient].filter(Boolean).join(" – "),
    data.waitDays && `cách ly ${data.waitDays} ngày`,
    data.amount,
    (data.grams || data.lotGrams) && kilograms(data.grams || data.lotGrams),
    data.title && `${data.title}, phiếu số ${data.reportNo}: ${data.result === "PASSED" ? "đạt" : "không đạt"}`,
    leaf.type === "SAMPLE" && `lấy ${data.packs} gói${data.sealNo ? `, niêm phong số ${data.sealNo}` : ""}`,
    data.note,
    leaf.files?.length && `${leaf.files.length} ảnh`,
    data.correctionReason && `sửa một mục trước: ${data.correctionReason}`,
  ];
  return facts.filter(Boolean).join(". ");
}

export const who = (leaf) => leaf.actor + (leaf.verifier ? `, ${leaf.verifier} xác nhận` : "");

/** The name of a subject: the lot that its first leaf tells of, or a season. */
export function subjectName(subject, history) {
  const data = history?.find((leaf) => leaf.data?.name)?.data;
  if (data) return `${data.name}, lô ${data.lotNo}`;
  if (subject.startsWith("receipt/")) return "Biên nhận";
  return subject.startsWith("season/") ? `Nhật ký mùa vụ: ${history?.[0]?.place ?? ""}` : `Lô ${subject.slice(4)}`;
}

const SENTENCES = {
  SIGNATURE: () => "Dấu của sổ không đúng: không phải do khóa của chợ ký.",
  INCLUSION: (entry) => `${entry} đã bị sửa, hoặc chưa từng có trong sổ.`,
  ORIGIN: (entry) => `${entry} thuộc về một sổ khác.`,
  GAP: (entry, detail) => (detail ? `${entry} không đúng chỗ: đáng lẽ là mục ${detail}. Có mục bị bỏ hoặc đổi thứ tự.` : `${entry} không có mục nào trong sổ.`),
  INPUT: (entry) => `${entry}: thiếu lịch sử của thứ đã dùng để làm ra.`,
  QUANTITY: (entry, detail) => `${entry}: lấy ra nhiều hơn số đã làm được (${detail} g).`,
  INTERVAL: (entry, detail) => `${entry}: thu hoạch khi chưa đủ ngày cách ly, sớm nhất phải là ${day(detail)}.`,
  FILE: (entry) => `${entry}: ảnh đang hiện không phải ảnh đã niêm phong.`,
  RECEIPT: (entry) => `${entry}: biên nhận không phải bản đã niêm phong, hoặc thiếu lịch sử của một lô.`,
  HISTORY: () => "Sổ không còn giữ những gì máy này đã thấy lần trước: bị lùi lại hoặc bị tráo.",
};

/** What does not hold, in one sentence. */
export function sentence({ kind, leaf, seq, detail }, name) {
  const entry = seq ? `Mục ${seq} (${TYPES[leaf.type] ?? leaf.type}) của “${name}”` : `“${name}”`;
  return SENTENCES[kind](entry, detail);
}
