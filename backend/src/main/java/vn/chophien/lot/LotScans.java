package vn.chophien.lot;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Counts how often the page of a lot is opened, out of the reader's way: in memory at once, in the database a few
 * seconds later. A crash loses those seconds; a count is worth no more than that.
 */
@ApplicationScoped
public class LotScans {

    private static final Logger LOG = Logger.getLogger(LotScans.class.getName());
    private static final int LOTS_A_STATEMENT = 500;

    private final Map<Long, Long> counted = new ConcurrentHashMap<>();
    private final LongAdder served = new LongAdder();

    @Inject
    LotScanService service;

    public void count(long lotId) {
        served.increment();
        counted.merge(lotId, 1L, Long::sum);
    }

    /** How many pages this node has served since it started. */
    public long served() {
        return served.sum();
    }

    /** Takes what was counted and writes it; what cannot be written counts again next time. */
    synchronized void write() {
        while (!counted.isEmpty()) {
            SortedMap<Long, Long> taken = take();
            try {
                service.add(taken);
            } catch (RuntimeException e) {
                taken.forEach((lotId, scans) -> counted.merge(lotId, scans, Long::sum));
                LOG.log(Level.WARNING, "Scans wait for the database: {0}", e.getMessage());
                return;
            }
        }
    }

    private SortedMap<Long, Long> take() {
        SortedMap<Long, Long> taken = new TreeMap<>();
        for (Long lotId : counted.keySet().stream().limit(LOTS_A_STATEMENT).toList()) {
            Long scans = counted.remove(lotId);
            if (scans != null) {
                taken.put(lotId, scans);
            }
        }
        return taken;
    }
}
