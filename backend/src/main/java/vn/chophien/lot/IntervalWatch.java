package vn.chophien.lot;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import vn.chophien.shared.Times;
import vn.chophien.site.DiaryWritten;
import vn.chophien.site.SiteService;

/**
 * Holds lots whose harvest turns out to have been too early, because a spray was written down or corrected after they
 * were made. It happens in the transaction that adds the diary line. Only what the new line brings about counts: a lot that
 * staff let go again stays so until another line speaks against it.
 */
@ApplicationScoped
class IntervalWatch {

    @Inject
    IntervalRepository harvests;

    @Inject
    SiteService sites;

    @Inject
    LotTraceRepository traces;

    @Inject
    LotRepository lots;

    @Inject
    LotCodeStopRepository rows;

    @Inject
    LotSteps steps;

    @Inject
    Event<LotChanged> changed;

    @Inject
    Event<LotHeldForInterval> held;

    @Inject
    Clock clock;

    void on(@Observes DiaryWritten news) {
        if (!news.kind().needsInterval()) {
            return;
        }
        harvests.onSite(news.siteId())
                .forEach(harvest -> sites.harvestVerdict(harvest.seasonId(), harvest.day())
                        .broughtAboutBy(news.entryId())
                        .ifPresent(verdict -> hold(
                                news,
                                harvest.lotIds(),
                                verdict.sentence() + " Lô này thu hoạch ngày " + Times.day(harvest.day()) + ".")));
    }

    private void hold(DiaryWritten news, Collection<Long> harvested, String reason) {
        Instant now = clock.instant();
        for (long id : lockAll(harvested)) {
            Lot lot = lots.lock(id).orElseThrow();
            if (lot.status() == LotStatus.NORMAL) {
                lot.hold(reason, now);
                steps.append(new LotRecord(
                        id, LotOperation.HOLD, now, now, "Chợ", "Tự động theo nhật ký", null, null, reason));
                changed.fire(new LotChanged(id));
                held.fire(new LotHeldForInterval(id, lot.number(), news.siteId(), news.entryId(), reason));
            }
        }
    }

    /** What was made of them meanwhile is found by the second look: whoever makes it holds their rows. */
    private Set<Long> lockAll(Collection<Long> harvested) {
        Set<Long> locked = Set.of();
        Set<Long> reached = reached(harvested);
        while (!locked.equals(reached)) {
            rows.lock(reached);
            locked = reached;
            reached = reached(harvested);
        }
        return reached;
    }

    private Set<Long> reached(Collection<Long> harvested) {
        Set<Long> reached = new HashSet<>();
        List.copyOf(harvested).forEach(lot -> reached.addAll(traces.closure(lot)));
        return new TreeSet<>(reached);
    }
}
