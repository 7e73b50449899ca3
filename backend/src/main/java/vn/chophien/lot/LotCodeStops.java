package vn.chophien.lot;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import vn.chophien.setting.SettingBoardService;
import vn.chophien.shared.Times;
import vn.chophien.site.CodeStatusChange;
import vn.chophien.site.CodeStatusChanged;

/**
 * Stops the sale of lots whose planting-area or packing-house code is suspended or revoked, and lets them go again, in
 * the transaction that changes the code. The careful reading: until staff say otherwise, everything that descends from a
 * harvest under the code stops. The status at harvest stays on the lot as it was.
 */
@ApplicationScoped
class LotCodeStops {

    @Inject
    LotCodeStopRepository stops;

    @Inject
    SettingBoardService settings;

    @Inject
    Event<LotChanged> changed;

    @Inject
    Event<LotsStopped> stopped;

    @Inject
    Clock clock;

    void on(@Observes CodeStatusChanged news) {
        Set<Long> reached = lockAll(news.codeId());
        if (reached.isEmpty()) {
            return;
        }
        Map<Long, Long> before = stops.present(reached);
        Map<Long, Long> after = new TreeMap<>(stops.due());
        after.keySet().retainAll(reached);
        Set<Long> freed = new TreeSet<>(before.keySet());
        freed.removeAll(after.keySet());
        Set<Long> caught = new TreeSet<>(after.keySet());
        caught.removeAll(before.keySet());
        stops.free(freed);
        stops.stop(after);
        record(caught, LotOperation.HOLD, "Tạm dừng bán: ", news);
        record(freed, LotOperation.RELEASE, "Được bán lại: ", news);
        if (!caught.isEmpty() || !freed.isEmpty()) {
            changed.fire(new LotChanged(reached.iterator().next()));
            stopped.fire(new LotsStopped(news.codeId(), news.change().since(), caught.size(), freed.size()));
        }
    }

    /** Looked up, locked, and looked up again until nothing new is found: who makes a lot of one of these holds its row. */
    private Set<Long> lockAll(long codeId) {
        Set<Long> locked = Set.of();
        Set<Long> reached = stops.reached(codeId);
        while (!locked.equals(reached)) {
            stops.lock(reached);
            locked = reached;
            reached = stops.reached(codeId);
        }
        return reached;
    }

    private void record(Set<Long> lots, LotOperation operation, String what, CodeStatusChanged news) {
        CodeStatusChange change = news.change();
        String note = what + "mã " + news.code() + " “" + change.status().vietnamese() + "” từ "
                + Times.day(change.since()) + (change.reason() == null ? "" : ". " + change.reason());
        stops.append(lots, operation, clock.instant(), settings.now().authority(), note);
    }
}
