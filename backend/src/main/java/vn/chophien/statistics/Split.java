package vn.chophien.statistics;

import java.util.Arrays;
import java.util.List;
import vn.chophien.complaint.ComplaintKind;
import vn.chophien.cooperative.SellerKind;
import vn.chophien.order.PaymentMethod;

/** By what a figure is divided, and what each part is called. Parts are stored under short codes. */
public enum Split {
    NONE(""),
    STARS("Hạng OCOP"),
    LISTED("Ở chợ"),
    ENDING("Còn"),
    SELLER_KIND("Loại hình"),
    PAYMENT("Cách trả tiền"),
    COMPLAINT_KIND("Về việc"),
    CODE_KIND("Loại mã"),
    STOP_KIND("Quyết định"),
    DANGER("Mức nguy hiểm");

    private final String title;

    Split(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }

    /** What is not known shows as it is stored, so that nothing is lost from the sum. */
    public String label(String part) {
        return switch (this) {
            case NONE -> "";
            case STARS -> part.equals("0") ? "Không có OCOP" : part + " sao";
            case LISTED -> part.equals("LISTED") ? "Đang bán ở chợ" : "Chưa bán ở chợ";
            case ENDING -> "Tới " + part + " ngày";
            case SELLER_KIND -> named(SellerKind.values(), part, kind -> kind.vietnamese());
            case PAYMENT -> named(PaymentMethod.values(), part, way -> way.label());
            case COMPLAINT_KIND -> named(ComplaintKind.values(), part, kind -> kind.vietnamese());
            case CODE_KIND ->
                switch (part) {
                    case "DOMESTIC" -> "Vùng trồng nội tiêu";
                    case "EXPORT" -> "Vùng trồng xuất khẩu";
                    case "PACKING_HOUSE" -> "Cơ sở đóng gói";
                    default -> part;
                };
            case STOP_KIND -> part.equals("END") ? "Chấm dứt" : "Tạm ngừng";
            case DANGER -> "Mức " + part;
        };
    }

    private static <E extends Enum<E>> String named(E[] all, String part, java.util.function.Function<E, String> name) {
        return Arrays.stream(all)
                .filter(one -> one.name().equals(part))
                .map(name)
                .findFirst()
                .orElse(part);
    }

    /** In the order in which they are read; unknown ones come last. */
    List<String> order() {
        return switch (this) {
            case STARS -> List.of("5", "4", "3", "0");
            case LISTED -> List.of("LISTED", "UNLISTED");
            case ENDING -> List.of("7", "30", "60");
            case DANGER -> List.of("A", "B");
            default -> List.of();
        };
    }
}
