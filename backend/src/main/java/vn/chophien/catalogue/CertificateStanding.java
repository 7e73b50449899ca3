package vn.chophien.catalogue;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How a certificate stands on a given day. Stars hold for 36 months from the decision (QĐ 26/2026/QĐ-TTg, article 4),
 * and are shown only once staff have seen the signed decision.
 */
public enum CertificateStanding {
    VALID("Còn hiệu lực"),
    EXPIRING("Sắp hết hạn"),
    EXPIRED("Hết hạn"),
    UNVERIFIED("Chưa kiểm tra"),
    REVOKED("Bị thu hồi"),
    SUPERSEDED("Đã được thay");

    private static final int MONTHS_VALID = 36;
    private static final int DAYS_OF_WARNING = 180; // renewal opens then: article 12

    private final String vietnamese;

    CertificateStanding(String vietnamese) {
        this.vietnamese = vietnamese;
    }

    public String vietnamese() {
        return vietnamese;
    }

    /** Only then may the stars be shown as the product's own. */
    public boolean inForce() {
        return switch (this) {
            case VALID, EXPIRING -> true;
            case EXPIRED, UNVERIFIED, REVOKED, SUPERSEDED -> false;
        };
    }

    /** A record may claim less than 36 months, and never more. */
    public static LocalDate lastDay(LocalDate decidedOn, LocalDate validTo) {
        LocalDate limit = decidedOn.plusMonths(MONTHS_VALID);
        return validTo.isBefore(limit) ? validTo : limit;
    }

    public static CertificateStanding on(
            LocalDate today,
            CertificateStatus status,
            @Nullable LocalDate verifiedOn,
            LocalDate decidedOn,
            LocalDate validTo) {
        return switch (status) {
            case CLAIMED -> UNVERIFIED;
            case REVOKED -> REVOKED;
            case SUPERSEDED -> SUPERSEDED;
            case GRANTED -> verifiedOn == null ? UNVERIFIED : byDate(today, lastDay(decidedOn, validTo));
        };
    }

    private static CertificateStanding byDate(LocalDate today, LocalDate lastDay) {
        if (today.isAfter(lastDay)) {
            return EXPIRED;
        }
        return today.isAfter(lastDay.minusDays(DAYS_OF_WARNING)) ? EXPIRING : VALID;
    }
}
