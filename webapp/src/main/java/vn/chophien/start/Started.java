package vn.chophien.start;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Callable;

/**
 * What runs so far, newest first. A stop may come at any moment from the signal's thread: it waits for the part that is
 * just being started, so that nothing is left half-started, and lets no other begin.
 */
final class Started {

    private final Deque<AutoCloseable> parts = new ArrayDeque<>();
    private volatile boolean stopping;
    private volatile boolean anything;

    synchronized <T extends AutoCloseable> T add(Callable<T> starter) throws Exception {
        if (stopping) {
            throw new StopRequested();
        }
        anything = true;
        T part = starter.call();
        parts.push(part);
        return part;
    }

    boolean isStopping() {
        return stopping;
    }

    /** Answers at once, even while a part is being started. */
    boolean isAnything() {
        return anything;
    }

    /** Stops everything in the reverse order of starting; again and again does no harm. */
    void stopAll() {
        stopping = true;
        synchronized (this) {
            while (!parts.isEmpty()) {
                stop(parts.pop());
            }
            anything = false;
        }
    }

    private static void stop(AutoCloseable part) {
        try {
            part.close();
        } catch (Exception e) {
            System.err.println(part + ": " + e); // the others must be stopped all the same
        }
    }

    /** Somebody asked to stop while a start was under way. */
    static final class StopRequested extends RuntimeException {
        StopRequested() {
            super("Stop requested");
        }
    }
}
