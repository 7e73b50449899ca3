package vn.chophien.setting;

import java.util.function.Predicate;
import java.util.regex.Pattern;

/** One thing that the market says of itself, and what it says as long as nobody has set it. */
public enum MarketSetting {
    NAME("Tên chợ", "Ở đầu và cuối mọi trang, và trong ứng dụng xác thực.", 60, "", Form.NEEDED),
    AUTHORITY(
            "Cơ quan quản lý",
            "Tên trên bàn của cán bộ, ở cuối trang và ở nơi chợ nói ai duyệt, ai xem.",
            100,
            "Sở Công Thương",
            Form.NEEDED),
    PROVINCE("Tỉnh", "Chợ phục vụ tỉnh nào, như “tỉnh Thái Nguyên”.", 60, "", Form.TEXT),
    OPERATOR("Đơn vị vận hành", "Tên đơn vị trông coi chợ hằng ngày.", 160, "", Form.TEXT),
    ADDRESS("Địa chỉ", "Nơi người dân đến gặp được.", 200, "", Form.TEXT),
    PHONE("Điện thoại", "Số để người mua và người bán gọi, như 0209 3870 123.", 20, "", Form.PHONE),
    MAIL("Thư điện tử", "Như cho@congthuong.example.", 100, "", Form.MAIL),
    HOURS("Giờ làm việc", "Như “thứ Hai đến thứ Sáu, 7:30–11:30 và 13:30–17:00”.", 120, "", Form.TEXT),
    FOOTER("Lời cuối trang", "Một câu nói chợ là gì. Để trống thì dùng câu có sẵn.", 300, "", Form.TEXT),
    FOOTER_ENGLISH(
            "Lời cuối trang, tiếng Anh", "Không có thì trang tiếng Anh hiện câu tiếng Việt.", 300, "", Form.TEXT);

    private final String vietnamese;
    private final String hint;
    private final int longest;
    private final String delivered;
    private final Form form;

    MarketSetting(String vietnamese, String hint, int longest, String delivered, Form form) {
        this.vietnamese = vietnamese;
        this.hint = hint;
        this.longest = longest;
        this.delivered = delivered;
        this.form = form;
    }

    public String vietnamese() {
        return vietnamese;
    }

    public String hint() {
        return hint;
    }

    public int longest() {
        return longest;
    }

    public boolean isNeeded() {
        return form == Form.NEEDED;
    }

    public boolean isPhone() {
        return form == Form.PHONE;
    }

    public boolean isMail() {
        return form == Form.MAIL;
    }

    /** The sentence that says what is wrong with a value; empty when nothing is. */
    public String complaint(String value) {
        if (value.length() > longest) {
            return "Dài nhất " + longest + " chữ.";
        }
        return form.takes.test(value) ? "" : form.complaint;
    }

    /** As it came; the name is the configuration's. */
    String delivered() {
        return delivered;
    }

    private enum Form {
        TEXT("", value -> true),
        NEEDED("Không được để trống.", value -> !value.isEmpty()),
        PHONE(
                "Số điện thoại có 8 đến 12 chữ số, như 0209 3870 123 hay 1900 1234.",
                value -> value.isEmpty()
                        || (value.matches("\\+?[0-9 .]+")
                                && value.replaceAll("\\D", "").matches("\\d{8,12}"))),
        MAIL(
                "Thư điện tử có dạng ten@noi.vn.",
                value -> value.isEmpty() || Mail.SHAPE.matcher(value).matches());

        private final String complaint;

        @SuppressWarnings("ImmutableEnumChecker") // none of them keeps anything
        private final Predicate<String> takes;

        Form(String complaint, Predicate<String> takes) {
            this.complaint = complaint;
            this.takes = takes;
        }
    }

    private static final class Mail {
        private static final Pattern SHAPE = Pattern.compile("[\\w.+-]{1,64}@[\\w-]+(\\.[\\w-]+)+");
    }
}
