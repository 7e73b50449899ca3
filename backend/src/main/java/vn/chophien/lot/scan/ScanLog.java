package vn.chophien.lot.scan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Takes scans out of the reader's way: into memory at once, into the database a few seconds later. When more come than
 * can be kept, the rest is left out; how often a page was opened is counted elsewhere and loses nothing.
 */
@ApplicationScoped
public class ScanLog {

    private static final Logger LOG = Logger.getLogger(ScanLog.class.getName());
    private static final int MOST_WAITING = 20_000;

    private final Map<Scan.Once, Scan> waiting = new ConcurrentHashMap<>();

    @Inject
    ScanLogService service;

    @Inject
    NetworkPlaces networks;

    /** Whether a reader who does not say where they are is placed by their network, which they are told. */
    public boolean guessesPlaces() {
        return networks.areGiven();
    }

    public void add(Scan scan) {
        if (waiting.size() < MOST_WAITING) {
            waiting.putIfAbsent(scan.once(), scan);
        }
    }

    /** Writes what waits; what cannot be written waits for the next time. */
    synchronized void write() {
        List<Scan> taken = new ArrayList<>();
        for (Scan.Once key : List.copyOf(waiting.keySet())) {
            Scan scan = waiting.remove(key);
            if (scan != null) {
                taken.add(scan);
            }
        }
        if (taken.isEmpty()) {
            return;
        }
        try {
            service.write(taken);
        } catch (RuntimeException e) {
            taken.forEach(this::add);
            LOG.log(Level.WARNING, "The scan log waits for the database: {0}", e.getMessage());
        }
    }
}
