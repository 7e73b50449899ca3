package vn.chophien.disclosure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.chophien.shared.InvalidInput;
import vn.chophien.shared.Times;

/**
 * An authority's request, as it is written down.
 *
 * @param clientId of the form: sent twice, it is one request
 * @param lotNumber only this lot of the seller; empty for all of the days
 * @param orderNumber only this order; empty for all of the days
 * @param withBuyers also who bought, where the request asks for it
 * @param secretUntil last day on which the seller is not told; null for a request that is no secret
 */
public record WriteDisclosure(
        String clientId,
        long sellerId,
        String lotNumber,
        String orderNumber,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        Set<DisclosurePart> parts,
        boolean withBuyers,
        String number,
        @Nullable LocalDate issuedOn,
        String authority,
        String ground,
        String purpose,
        @Nullable LocalDate secretUntil,
        @Nullable Instant receivedAt) {

    private static final int LONGEST_SECRET_YEARS = 2;

    public WriteDisclosure {
        parts = parts.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(parts));
    }

    void check(Instant now) {
        LocalDate today = Times.dayOf(now);
        InvalidInput.Collector wrong = new InvalidInput.Collector();
        wrong.require(!clientId.isEmpty() && clientId.length() <= 64, "number", "Hãy tải lại trang rồi gửi lại.");
        wrong.require(!parts.isEmpty(), "parts", "Hãy chọn ít nhất một loại dữ liệu.");
        wrong.require(from != null, "from", "Hãy chọn ngày đầu.");
        wrong.require(to != null, "to", "Hãy chọn ngày cuối.");
        wrong.require(from == null || to == null || !to.isBefore(from), "to", "Ngày cuối phải bằng hoặc sau ngày đầu.");
        wrong.requireText(number, "number", "Hãy ghi số của văn bản.", 60);
        wrong.require(issuedOn != null, "issued", "Hãy chọn ngày của văn bản.");
        wrong.require(
                issuedOn == null || !issuedOn.isAfter(today), "issued", "Ngày của văn bản không thể ở sau hôm nay.");
        wrong.requireText(authority, "authority", "Hãy ghi cơ quan yêu cầu.", 160);
        wrong.requireText(ground, "ground", "Hãy ghi căn cứ pháp lý mà văn bản nêu.", 300);
        wrong.requireText(purpose, "purpose", "Hãy ghi mục đích mà văn bản nêu.", 500);
        wrong.require(
                secretUntil == null || !secretUntil.isBefore(today),
                "secret-until",
                "Ngày giữ kín không thể ở trước hôm nay.");
        wrong.require(
                secretUntil == null || secretUntil.isBefore(today.plusYears(LONGEST_SECRET_YEARS)),
                "secret-until",
                "Giữ kín lâu nhất hai năm.");
        wrong.require(receivedAt != null, "received-day", "Hãy ghi ngày giờ chợ nhận được.");
        wrong.require(
                receivedAt == null || !receivedAt.isAfter(now), "received-day", "Lúc nhận không thể ở sau bây giờ.");
        wrong.throwIfAny();
    }
}
