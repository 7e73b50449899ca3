package vn.chophien.shared;

import java.sql.SQLException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Runs a whole transaction again when the database gave it up in favour of another one. The work must begin and end its
 * own transaction: what was read in the lost one is void.
 */
public final class Retry {

    private static final int MOST_TRIES = 4;
    private static final Duration LONGEST_PAUSE = Duration.ofMillis(60);

    /** Deadlock, lock time-out, snapshot conflict, and two rows that drew the same random key. */
    private static final Set<Integer> PASSING = Set.of(1213, 1205, 1020, 1062);

    private Retry() {}

    public static <T> T onConflict(Supplier<T> transaction) {
        try {
            return whole(transaction::get);
        } catch (RuntimeException failure) {
            throw failure;
        } catch (Exception checked) {
            throw new IllegalStateException(checked);
        }
    }

    static <T extends @Nullable Object> T whole(Callable<T> transaction) throws Exception {
        for (int attempt = 1; ; attempt++) {
            try {
                return transaction.call();
            } catch (Exception failure) {
                if (attempt == MOST_TRIES || !isPassing(failure)) {
                    throw failure;
                }
                pause(attempt);
            }
        }
    }

    static boolean isPassing(@Nullable Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && PASSING.contains(sql.getErrorCode())) {
                return true;
            }
        }
        return false;
    }

    /** A random pause, longer each time, so that the same two do not meet again. */
    private static void pause(int attempt) {
        long longest = LONGEST_PAUSE.toNanos() * attempt;
        LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(longest / 6, longest));
    }
}
