package vn.chophien.oversight;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * An OCOP certificate that ends soon, if nobody renews it.
 *
 * @param sellerToldAt when the market last wrote to the seller about it
 */
public record LapsingCertificate(
        long productId,
        String productName,
        String sellerName,
        int stars,
        String decisionNo,
        LocalDate validTo,
        @Nullable Instant sellerToldAt) {

    /** Zero on the last day, which still counts. */
    public long daysLeft(LocalDate today) {
        return ChronoUnit.DAYS.between(today, validTo);
    }
}
