package vn.chophien.web.enrolment;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import vn.chophien.cooperative.SellerKind;
import vn.chophien.web.shared.Form;

/** The kind of seller that a form names, and the words that help to choose. */
public final class KindChoice {

    private KindChoice() {}

    /** None where nothing of ours was chosen: the service asks for it. */
    static @Nullable SellerKind read(Form form) {
        return Arrays.stream(SellerKind.values())
                .filter(kind -> kind.slug().equals(form.text("kind")))
                .findFirst()
                .orElse(null);
    }

    public static String help(SellerKind kind) {
        return switch (kind) {
            case COOP -> "Có giấy chứng nhận đăng ký hợp tác xã.";
            case COOP_UNION -> "Nhiều hợp tác xã lập nên, có giấy chứng nhận đăng ký.";
            case COOP_GROUP -> "Vài người làm chung theo hợp đồng hợp tác, cử một người đại diện.";
            case HOUSEHOLD_BIZ -> "Có giấy chứng nhận đăng ký hộ kinh doanh.";
            case FARM_HOUSEHOLD -> "Bán thứ nhà mình làm ra, không có đăng ký kinh doanh.";
            case ENTERPRISE -> "Công ty, doanh nghiệp tư nhân, chi nhánh.";
            case ARTISAN -> "Làm nghề thủ công, bán thứ tự tay làm.";
        };
    }
}
