package vn.chophien.oversight;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** An OCOP certificate that ends soon, if nobody renews it. */
public record LapsingCertificate(
        long productId, String productName, String sellerName, int stars, String decisionNo, LocalDate validTo) {

    /** Zero on the last day, which still counts. */
    public long daysLeft(LocalDate today) {
        return ChronoUnit.DAYS.between(today, validTo);
    }
}
