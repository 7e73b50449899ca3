package vn.chophien.catalogue;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.chophien.shared.Times;

/**
 * A planting-area or packing-house code of a seller as it stands today.
 *
 * @param status as the sites call it; null before the first one
 */
record SellerCode(
        String code,
        String kind,
        String crop,
        @Nullable String status,
        @Nullable LocalDate since,
        @Nullable String reason) {

    boolean isInUse() {
        return "ACTIVE".equals(status);
    }

    String inWords() {
        String name = status == null ? "" : status;
        String how = switch (name) {
            case "ACTIVE" -> "đang sử dụng";
            case "SUSPENDED" -> "đang tạm dừng";
            case "REVOKED" -> "đã hủy";
            case "EXPIRED" -> "đã hết hạn";
            default -> "chưa được xác nhận đang sử dụng";
        };
        return code + " " + how + (since == null ? "" : " từ " + Times.day(since))
                + (reason == null || reason.isBlank() ? "" : " (" + reason + ")");
    }
}
