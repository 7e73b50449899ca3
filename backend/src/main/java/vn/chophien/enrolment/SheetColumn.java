package vn.chophien.enrolment;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import vn.chophien.shared.Folding;

/** The columns of a sheet of people who want to sell, and what belongs into each. */
public enum SheetColumn {
    KIND(
            "Loại hình",
            "Một trong: Hợp tác xã, Liên hiệp hợp tác xã, Tổ hợp tác, Hộ kinh doanh, Hộ nông dân, Doanh nghiệp, Nghệ nhân.",
            "loai"),
    NAME(
            "Tên gian hàng",
            "Như giấy đăng ký; hộ nông dân thì tên sẽ hiện trên chợ, ví dụ Hộ ông Hoàng Văn Páo.",
            "ten",
            "ten nguoi ban"),
    REPRESENTATIVE(
            "Người đại diện",
            "Họ và tên như trên căn cước. Số căn cước và ngày sinh thì hộ tự ghi, không đưa vào bảng.",
            "ho va ten",
            "chu ho"),
    TAX("Mã số thuế", "Chỉ hợp tác xã, liên hiệp, doanh nghiệp: 10 chữ số.", "mst", "ma so", "ma so hop tac xa"),
    REGISTRATION("Số đăng ký", "Hộ kinh doanh bắt buộc, tổ hợp tác nếu có.", "so giay chung nhan"),
    COMMUNE(
            "Xã, phường",
            "Tên xã hiện nay, hoặc mã 5 số. Xã cũ đã chia thì ghi tên xã mới.",
            "xa",
            "phuong",
            "xa phuong"),
    ADDRESS("Thôn, bản, số nhà", "Không ghi lại tên xã.", "dia chi", "thon", "thon ban"),
    PHONE("Điện thoại", "Số của hộ. Chợ nhắn đường dẫn nhận hồ sơ đến đây.", "so dien thoai", "sdt", "dt"),
    EMAIL("Thư điện tử", "Không có thì để trống.", "email", "thu");

    private final String head;
    private final String advice;
    /** Handed out to nobody. */
    @SuppressWarnings("ImmutableEnumChecker")
    private final List<String> otherNames;

    SheetColumn(String head, String advice, String... otherNames) {
        this.head = head;
        this.advice = advice;
        this.otherNames = List.of(otherNames);
    }

    public String head() {
        return head;
    }

    public String advice() {
        return advice;
    }

    static Optional<SheetColumn> of(String typed) {
        String folded = folded(typed);
        return Arrays.stream(values())
                .filter(column -> folded.equals(folded(column.head)) || column.otherNames.contains(folded))
                .findFirst();
    }

    private static String folded(String text) {
        return Folding.fold(text).replaceAll("[^a-z0-9]+", " ").strip();
    }
}
