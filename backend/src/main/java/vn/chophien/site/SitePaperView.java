package vn.chophien.site;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * A paper of a production site that ends on a day, as its owner wrote it down.
 *
 * @param lastDay on which it still holds
 */
public record SitePaperView(
        long id, int version, long siteId, SitePaperKind kind, String number, String issuer, LocalDate lastDay) {

    /** Zero on the last day, negative after it. */
    public long daysLeft(LocalDate today) {
        return ChronoUnit.DAYS.between(today, lastDay);
    }
}
