package vn.chophien.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** domain.md 15, rule 7. */
class CertificateStandingTest {

    private static final LocalDate DECIDED = LocalDate.of(2024, 3, 31);
    private static final LocalDate LAST_DAY = LocalDate.of(2027, 3, 31);

    @Test
    void theLastValidDayCountsAndTheNextDoesNot() {
        assertThat(granted(LAST_DAY)).isEqualTo(CertificateStanding.EXPIRING);
        assertThat(granted(LAST_DAY).inForce()).isTrue();
        assertThat(granted(LAST_DAY.plusDays(1))).isEqualTo(CertificateStanding.EXPIRED);
        assertThat(granted(LAST_DAY.plusDays(1)).inForce()).isFalse();
    }

    @Test
    void expiryIsAnnouncedHalfAYearAhead() {
        assertThat(granted(LAST_DAY.minusDays(180))).isEqualTo(CertificateStanding.VALID);
        assertThat(granted(LAST_DAY.minusDays(179))).isEqualTo(CertificateStanding.EXPIRING);
    }

    @Test
    void aRecordCannotStretchTheThirtySixMonths() {
        assertThat(CertificateStanding.lastDay(DECIDED, LAST_DAY.plusYears(5))).isEqualTo(LAST_DAY);
        assertThat(CertificateStanding.lastDay(DECIDED, LAST_DAY.minusDays(9))).isEqualTo(LAST_DAY.minusDays(9));
    }

    @Test
    void starsThatStaffHaveNotVerifiedAreNotShown() {
        assertThat(CertificateStanding.on(DECIDED, CertificateStatus.CLAIMED, null, DECIDED, LAST_DAY)
                        .inForce())
                .isFalse();
        assertThat(CertificateStanding.on(DECIDED, CertificateStatus.GRANTED, null, DECIDED, LAST_DAY))
                .isEqualTo(CertificateStanding.UNVERIFIED);
        assertThat(CertificateStanding.on(DECIDED, CertificateStatus.REVOKED, DECIDED, DECIDED, LAST_DAY)
                        .inForce())
                .isFalse();
    }

    private static CertificateStanding granted(LocalDate today) {
        return CertificateStanding.on(today, CertificateStatus.GRANTED, DECIDED, DECIDED, LAST_DAY);
    }
}
