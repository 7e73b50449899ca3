package vn.chophien.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.chophien.trace.label.QrCode;

/** A letter with one of each kind of block, and a table that does not fit on one page. */
final class LetterTestData {

    static final String LONG = "Phát hiện nấm mốc ở độ ẩm cao; người ăn có thể ngộ độc, đau bụng, buồn nôn. ".repeat(4);
    static final String ADDRESS = "https://cho.example.vn/l/0123456789ABCDEF";

    private LetterTestData() {}

    static Document aLetter() {
        return aLetter(60);
    }

    /** With a table of so many lots. */
    static Document aLetter(int lots) {
        List<List<String>> rows = new ArrayList<>();
        for (int i = 1; i <= lots; i++) {
            rows.add(List.of("L260928-" + i, "Miến dong Nghiên Loan", i + ".000 gói", "Đang thu hồi"));
        }
        return new Document(
                "Báo cáo việc thu hồi hàng hóa có khuyết tật",
                PageLook.LETTER,
                new LetterHeading("Hợp tác xã Miến dong Ba Bể", "……/BC", "Nghiên Loan", LocalDate.of(2026, 2, 3)),
                List.of(
                        new Block.Title("BÁO CÁO", "Việc thu hồi hàng hóa <có khuyết tật> & lý do"),
                        new Block.Paragraph("Kính gửi: Sở Công Thương tỉnh Thái Nguyên", Block.Tone.CENTRED),
                        new Block.Paragraph("DIỄN TẬP, không có giá trị báo cáo.", Block.Tone.WARNING),
                        new Block.Heading("1. Hàng hóa"),
                        new Block.Facts(List.of(
                                new Block.Fact("Lý do", LONG),
                                new Block.Fact("Ký tự lạ", "a\u0007b \uFFFE 1.250\u00A0kg"),
                                new Block.Fact("Cách trả", "Sáng: mang đến.\r\nChiều: chờ ở nhà."))),
                        new Block.Coded(
                                QrCode.of(ADDRESS, QrCode.Level.M),
                                "Quét để xem",
                                List.of(new Block.Fact("Lô", "L260928-01"))),
                        new Block.Heading("2. Các lô"),
                        new Block.Table(
                                "Các lô bị ảnh hưởng",
                                List.of(
                                        new Block.Column("Lô", 3),
                                        new Block.Column("Hàng", 5),
                                        new Block.Column("Đã bán", 3, true),
                                        new Block.Column("Trạng thái", 3)),
                                rows),
                        new Block.Signature(
                                "ĐẠI DIỆN HỢP TÁC XÃ",
                                "(Ký, ghi rõ họ tên, đóng dấu)",
                                List.of("Nơi nhận:", "- Lưu."))),
                "Chợ Phiên");
    }
}
