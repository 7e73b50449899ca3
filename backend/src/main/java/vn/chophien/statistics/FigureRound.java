package vn.chophien.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.chophien.shared.Round;
import vn.chophien.shared.Times;

/** Looks often, counts once a day, soon after midnight. */
@ApplicationScoped
class FigureRound implements Round {

    /** What was begun before midnight has ended by then. */
    private static final LocalTime EARLIEST = LocalTime.of(0, 10);

    @Inject
    FigureKeepingService keeping;

    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "chophien.statistics.pause", defaultValue = "PT10M")
    Duration pause;

    @Override
    public Duration pause() {
        return pause;
    }

    @Override
    public void run() {
        ZonedDateTime now = clock.instant().atZone(Times.ZONE);
        if (!now.toLocalTime().isBefore(EARLIEST)) {
            Round.each(
                    Figure.plain(),
                    figure -> keeping.keep(figure, now.toLocalDate()),
                    figure -> "Figure " + figure.code());
        }
    }
}
