package vn.chophien.lot;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.chophien.shared.Times;

/** Why a lot may not be sold, in words. */
public final class LotStop {

    private LotStop() {}

    /** As the end of a sentence that begins with the lot; null when nothing is the matter. The last day still counts. */
    public static @Nullable String words(
            LotStatus status, boolean stoppedByCode, @Nullable LocalDate expiresOn, LocalDate today) {
        return switch (status) {
            case ON_HOLD -> "đang bị tạm giữ";
            case RECALLED -> "đang bị thu hồi";
            case DESTROYED -> "đã ghi là tiêu hủy";
            case NORMAL ->
                stoppedByCode
                        ? "đang tạm dừng bán vì mã vùng trồng hoặc mã đóng gói bị dừng"
                        : expiresOn != null && today.isAfter(expiresOn)
                                ? "đã quá hạn dùng từ ngày " + Times.day(expiresOn)
                                : null;
        };
    }
}
