package vn.chophien.trace.label;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/** Labels as the market prints them; made-up goods. */
final class LabelTestData {

    static final String BASE = "HTTPS://CHO.EXAMPLE.VN";

    private LabelTestData() {}

    /** A lot of a seller with a GS1 prefix, with everything that a label can say. */
    static Label aLabel() {
        return new Label(
                BASE + "/01/08931234567897/10/MD261101-A",
                QrCode.Level.M,
                "Miến dong Tài Hoan sợi nhỏ",
                "Hợp tác xã Tài Hoan, xã Côn Minh, tỉnh Thái Nguyên",
                "500 g",
                LocalDate.of(2026, 11, 1),
                LocalDate.of(2026, 11, 2),
                LocalDate.of(2027, 11, 1),
                "VN-TNGOR-0123",
                new Label.Ocop(5, "1234/QĐ-BNNMT"),
                List.of("(01) 08931234567897", "(10) MD261101-A"),
                "Sổ niêm phong 10482 · 3fa94c17");
    }

    /** Packs of that lot, each with a serial of its own. */
    static List<Label> packs(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> "7KQ2M9X" + (char) ('A' + i % 8) + (char) ('A' + i / 8))
                .map(serial -> aLabel().with(
                                aLabel().uri() + "/21/" + serial,
                                List.of("(01) 08931234567897", "(10) MD261101-A", "(21) " + serial)))
                .toList();
    }

    /** A label of which everything is as long as the database lets it be. */
    static Label aWordyLabel() {
        Label label = aLabel();
        return new Label(
                label.uri(),
                label.level(),
                "Thịt lợn đen gác bếp ướp mắc khén hạt dổi ".repeat(4).strip(),
                "Hợp tác xã nông nghiệp sản xuất kinh doanh dịch vụ tổng hợp "
                        .repeat(3)
                        .strip(),
                "khoảng 1.234,567 kg cả bao bì và đá khô giữ lạnh",
                label.madeOn(),
                label.packedOn(),
                label.expiresOn(),
                "VN-" + "W".repeat(60),
                new Label.Ocop(4, "số 98765/QĐ-UBND ngày 31 tháng 12 năm 2026 của Ủy ban nhân dân tỉnh"),
                List.of("(01) 08931234567897", "(10) WWWWWWWWWWWWWWWWWWWW", "(21) MMMMMMMMMMMMMMMMMMMM"),
                label.checkpoint());
    }
}
