package vn.chophien.oversight;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A complaint that nobody has closed.
 *
 * @param sellerName null where nobody knows who made the goods
 */
public record OpenComplaint(
        long id,
        @Nullable String lotNumber,
        @Nullable String orderNumber,
        @Nullable String sellerName,
        String body,
        Instant openedAt,
        boolean acknowledged) {

    /** What it is about, in a few words. */
    public String about() {
        if (lotNumber != null) {
            return "Lô " + lotNumber;
        }
        return orderNumber == null ? "Mã không rõ" : "Đơn " + orderNumber;
    }
}
