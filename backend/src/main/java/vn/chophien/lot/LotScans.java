package vn.chophien.lot;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.BeforeDestroyed;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Counts how often the page of a lot is opened, out of the reader's way: in memory at once, in the database a few
 * seconds later. A crash loses those seconds; a count is worth no more than that.
 */
@ApplicationScoped
public class LotScans {

    private static final Logger LOG = Logger.getLogger(LotScans.class.getName());
    private static final int SECONDS = 3;
    private static final int LOTS_A_STATEMENT = 500;

    private final Map<Long, Long> counted = new ConcurrentHashMap<>();

    @Resource
    @SuppressWarnings("NullAway.Init") // the container sets it
    ManagedScheduledExecutorService scheduler;

    @Inject
    LotScanService service;

    private @Nullable Future<?> writing;

    public void count(long lotId) {
        counted.merge(lotId, 1L, Long::sum);
    }

    void start(@Observes @Initialized(ApplicationScoped.class) Object application) {
        writing = scheduler.scheduleWithFixedDelay(this::write, SECONDS, SECONDS, TimeUnit.SECONDS);
    }

    /** Before beans and pools go away, what was counted is written. */
    void stop(@Observes @BeforeDestroyed(ApplicationScoped.class) Object application) {
        write();
    }

    @PreDestroy
    void cancel() {
        if (writing != null) {
            writing.cancel(false);
        }
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
