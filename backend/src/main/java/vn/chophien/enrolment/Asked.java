package vn.chophien.enrolment;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.chophien.cooperative.SellerKind;

/**
 * What is asked of one kind of seller: an organisation is known by its number and who stands for it, a person by their
 * birth date and their own number (decree on e-commerce, art. 18). No more than that is asked.
 *
 * @param nameLabel what its name is called
 * @param nameHint an example
 * @param tax which tax number it has
 * @param registrationLabel what its number in a register is called; none where it is in no register
 * @param registrationNeeded whether that number must be given
 * @param personLabel who stands for it
 * @param personal whether that person's birth date and number are asked
 * @param papers that must be there
 */
public record Asked(
        String nameLabel,
        String nameHint,
        TaxNumber tax,
        @Nullable String registrationLabel,
        boolean registrationNeeded,
        String personLabel,
        boolean personal,
        Set<PaperKind> papers) {

    /** Tax numbers by whether a branch may sell under one of its own. */
    public enum TaxNumber {
        NONE,
        TEN_DIGITS,
        TEN_DIGITS_OR_BRANCH
    }

    public Asked {
        papers = Set.copyOf(papers);
    }

    public static Asked of(SellerKind kind) {
        return switch (kind) {
            case COOP -> organisation("Tên hợp tác xã", "Ví dụ: Hợp tác xã Miến dong Nà Mây", TaxNumber.TEN_DIGITS);
            case COOP_UNION ->
                organisation("Tên liên hiệp hợp tác xã", "Ghi như giấy chứng nhận đăng ký.", TaxNumber.TEN_DIGITS);
            case ENTERPRISE ->
                organisation("Tên doanh nghiệp", "Ghi như giấy chứng nhận đăng ký.", TaxNumber.TEN_DIGITS_OR_BRANCH);
            case COOP_GROUP ->
                person(
                        "Tên tổ hợp tác",
                        "Ghi như hợp đồng hợp tác.",
                        "Số đăng ký tổ hợp tác",
                        false,
                        "Người đại diện tổ hợp tác",
                        EnumSet.of(PaperKind.IDENTITY));
            case HOUSEHOLD_BIZ ->
                person(
                        "Tên hộ kinh doanh",
                        "Ghi như giấy chứng nhận đăng ký.",
                        "Số giấy chứng nhận đăng ký hộ kinh doanh",
                        true,
                        "Chủ hộ kinh doanh",
                        EnumSet.of(PaperKind.IDENTITY, PaperKind.REGISTRATION));
            case FARM_HOUSEHOLD ->
                person(
                        "Tên gian hàng",
                        "Ví dụ: Hộ ông Hoàng Văn Páo, Trang trại Bản Đán",
                        null,
                        false,
                        "Chủ hộ, chủ trang trại",
                        EnumSet.of(PaperKind.IDENTITY));
            case ARTISAN ->
                person(
                        "Tên gian hàng",
                        "Ví dụ: Thổ cẩm bà Mùi, Bản Pác Ngòi",
                        null,
                        false,
                        "Nghệ nhân",
                        EnumSet.of(PaperKind.IDENTITY));
        };
    }

    private static Asked organisation(String nameLabel, String nameHint, TaxNumber tax) {
        return new Asked(
                nameLabel,
                nameHint,
                tax,
                null,
                false,
                "Người đại diện theo pháp luật",
                false,
                EnumSet.of(PaperKind.REGISTRATION));
    }

    private static Asked person(
            String nameLabel,
            String nameHint,
            @Nullable String registrationLabel,
            boolean registrationNeeded,
            String personLabel,
            Set<PaperKind> papers) {
        return new Asked(
                nameLabel, nameHint, TaxNumber.NONE, registrationLabel, registrationNeeded, personLabel, true, papers);
    }

    public boolean asksTax() {
        return tax != TaxNumber.NONE;
    }

    public boolean asksRegistration() {
        return registrationLabel != null;
    }

    public String taxLabel() {
        return tax == TaxNumber.TEN_DIGITS
                ? "Mã số hợp tác xã, cũng là mã số thuế"
                : "Mã số doanh nghiệp, cũng là mã số thuế";
    }

    public String taxHint() {
        return tax == TaxNumber.TEN_DIGITS
                ? "10 chữ số, ở giấy chứng nhận đăng ký."
                : "10 chữ số; chi nhánh thêm 3 số, ví dụ 0100109106-001.";
    }

    /** What this paper is called on the papers of this kind of seller. */
    public String paperLabel(PaperKind paper) {
        return switch (paper) {
            case IDENTITY ->
                "Căn cước của " + personLabel.substring(0, 1).toLowerCase(Locale.ROOT) + personLabel.substring(1)
                        + ", hai mặt";
            case REGISTRATION -> "Giấy chứng nhận đăng ký";
            case OTHER -> "Giấy tờ khác, nếu có";
        };
    }
}
