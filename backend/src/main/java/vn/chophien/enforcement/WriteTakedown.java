package vn.chophien.enforcement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chophien.shared.InvalidInput;
import vn.chophien.shared.Times;

/**
 * An authority's order, as it is written down.
 *
 * @param clientId of the form: sent twice, it is one order
 * @param productIds what it names; not looked at when it is about the whole seller
 */
public record WriteTakedown(
        String clientId,
        long sellerId,
        boolean whole,
        List<Long> productIds,
        String number,
        @Nullable LocalDate issuedOn,
        String authority,
        String reason,
        @Nullable Instant receivedAt) {

    public WriteTakedown {
        productIds = productIds.stream().distinct().sorted().toList();
    }

    void check(Instant now) {
        InvalidInput.Collector wrong = new InvalidInput.Collector();
        wrong.require(!clientId.isEmpty() && clientId.length() <= 64, "number", "Hãy tải lại trang rồi gửi lại.");
        wrong.require(
                whole || !productIds.isEmpty(), "scope", "Hãy chọn ít nhất một sản phẩm, hoặc chọn mọi sản phẩm.");
        wrong.requireText(number, "number", "Hãy ghi số của văn bản.", 60);
        wrong.require(issuedOn != null, "issued", "Hãy chọn ngày của văn bản.");
        wrong.require(
                issuedOn == null || !issuedOn.isAfter(Times.dayOf(now)),
                "issued",
                "Ngày của văn bản không thể ở sau hôm nay.");
        wrong.requireText(authority, "authority", "Hãy ghi cơ quan yêu cầu.", 160);
        Words.require(
                wrong, reason, "reason", "Hãy ghi lý do, ít nhất " + Words.SHORTEST + " ký tự. Người bán đọc được.");
        wrong.require(receivedAt != null, "received-day", "Hãy ghi ngày giờ chợ nhận được.");
        wrong.require(
                receivedAt == null || !receivedAt.isAfter(now), "received-day", "Lúc nhận không thể ở sau bây giờ.");
        wrong.require(
                receivedAt == null
                        || issuedOn == null
                        || !Times.dayOf(receivedAt).isBefore(issuedOn),
                "received-day",
                "Lúc nhận không thể trước ngày của văn bản.");
        wrong.throwIfAny();
    }
}
