package vn.chophien.oversight;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import vn.chophien.oversight.listing.RulesChanged;
import vn.chophien.shared.Round;
import vn.chophien.shared.Times;
import vn.chophien.site.UsualYieldChanged;

/**
 * Diaries, listings and scans are looked over a few at a time: what nobody looked over yet or what other figures count for
 * by now at once, and everything again each night.
 */
@ApplicationScoped
class FlagRound implements Round {

    private static final LocalTime NIGHT = LocalTime.of(1, 30);

    @Inject
    FlagWatchService watch;

    @Inject
    ListingWatchService listings;

    @Inject
    Clock clock;

    private volatile boolean more = true;
    private volatile Instant night = Instant.EPOCH;

    @Override
    public Duration pause() {
        return Duration.ofSeconds(2);
    }

    void on(@Observes(during = TransactionPhase.AFTER_SUCCESS) UsualYieldChanged news) {
        more = true;
    }

    void on(@Observes(during = TransactionPhase.AFTER_SUCCESS) RulesChanged news) {
        more = true;
    }

    /** What goes wrong in one half does not keep the other. */
    @Override
    public void run() {
        Instant last = lastNight();
        try {
            lookAtDiaries(last);
        } finally {
            listings.lookAtSome(last);
        }
    }

    private void lookAtDiaries(Instant last) {
        if (!more && last.equals(night)) {
            return;
        }
        more = false; // first, so that news of while it looks is not lost
        boolean left = true;
        try {
            left = watch.lookAtUnseen(last);
        } finally {
            more = more || left;
        }
        night = last;
    }

    /** What was looked over before has to be looked over again. */
    private Instant lastNight() {
        ZonedDateTime now = clock.instant().atZone(Times.ZONE);
        ZonedDateTime today = now.with(NIGHT);
        return (today.isAfter(now) ? today.minusDays(1) : today).toInstant();
    }
}
