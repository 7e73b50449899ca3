package vn.chophien.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import vn.chophien.shared.Retried;

/** Notes each figure at the end of its days. */
@ApplicationScoped
@Retried
@Transactional
public class FigureKeepingService {

    private static final LocalDate BEGINNING = LocalDate.of(2020, 1, 1);

    /** What was written down late still comes to its day: the last days are counted once more. */
    private static final int AGAIN = 3;

    @Inject
    FigureRepository figures;

    /**
     * Counts everything up to yesterday that was not counted yet, once however many nodes try: the day's row decides who.
     * What happened is caught up however long nobody looked; what was a state and not noted is not known any more.
     *
     * @return whether there was anything to do
     */
    boolean keep(Figure figure, LocalDate today) {
        LocalDate yesterday = today.minusDays(1);
        LocalDate last = figures.kept().get(figure.code());
        if (!figures.claim(figure, yesterday)) {
            return false;
        }
        LocalDate from = last == null ? BEGINNING : last.minusDays(AGAIN - 1L);
        figures.keep(figure, from.isAfter(yesterday) ? yesterday : from, yesterday, today);
        return true;
    }
}
