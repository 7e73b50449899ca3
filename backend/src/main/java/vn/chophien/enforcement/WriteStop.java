package vn.chophien.enforcement;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.chophien.shared.InvalidInput;
import vn.chophien.shared.Times;

/**
 * A stop, as it is written down.
 *
 * @param clientId of the form: sent twice, it is one stop
 * @param beginsOn where the market decides by itself
 */
public record WriteStop(
        String clientId,
        long sellerId,
        @Nullable StopKind kind,
        @Nullable StopGround ground,
        String number,
        String authority,
        @Nullable Instant receivedAt,
        String reason,
        @Nullable LocalDate beginsOn) {

    /** @param earliest the first day after the notice that is owed */
    void check(Instant now, LocalDate earliest) {
        InvalidInput.Collector wrong = new InvalidInput.Collector();
        wrong.require(!clientId.isEmpty() && clientId.length() <= 64, "kind", "Hãy tải lại trang rồi gửi lại.");
        wrong.require(kind != null, "kind", "Hãy chọn tạm ngừng hay chấm dứt.");
        wrong.require(ground != null, "ground", "Hãy chọn căn cứ.");
        Words.require(
                wrong, reason, "reason", "Hãy ghi lý do, ít nhất " + Words.SHORTEST + " ký tự. Người bán đọc được.");
        if (ground == StopGround.AUTHORITY) {
            wrong.requireText(number, "number", "Hãy ghi số của văn bản.", 60);
            wrong.requireText(authority, "authority", "Hãy ghi cơ quan yêu cầu.", 160);
            wrong.require(receivedAt != null, "received-day", "Hãy ghi ngày giờ chợ nhận được.");
            wrong.require(
                    receivedAt == null || !receivedAt.isAfter(now),
                    "received-day",
                    "Lúc nhận không thể ở sau bây giờ.");
        } else if (ground == StopGround.MARKET) {
            wrong.require(beginsOn != null, "begins", "Hãy chọn ngày bắt đầu.");
            wrong.require(
                    beginsOn == null || !beginsOn.isBefore(earliest),
                    "begins",
                    "Phải báo trước cho người bán. Sớm nhất là ngày " + Times.day(earliest) + ".");
        }
        wrong.throwIfAny();
    }
}
