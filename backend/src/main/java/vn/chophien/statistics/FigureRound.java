package vn.chophien.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
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

    private static final System.Logger LOG = System.getLogger(FigureRound.class.getName());

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
        if (now.toLocalTime().isBefore(EARLIEST)) {
            return;
        }
        for (Figure figure : Figure.plain()) {
            try {
                keeping.keep(figure, now.toLocalDate());
            } catch (RuntimeException failure) {
                LOG.log(Level.WARNING, "Figure " + figure.code() + " waits for the next round", failure);
            }
        }
    }
}
