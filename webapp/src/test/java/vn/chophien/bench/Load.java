package vn.chophien.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

/** A closed loop of clients without think time, for a fixed time; what it could not do counts as a failure. */
final class Load {

    /** As in the comparison with other shops. */
    static final int CLIENTS = 8;

    private static final Duration WINDOW = Duration.ofSeconds(5);
    private static final double GAIN = 1.03;

    /** What one client does in one turn. */
    interface Turn {
        void run(HttpConnection connection, int number) throws IOException;
    }

    /**
     * @param perSecond turns a second over all clients
     * @param p50 and p95: milliseconds of one turn
     * @param refusal the last thing that was said to a client who could not do its turn
     */
    record Result(double perSecond, double p50, double p95, int failures, String refusal) {}

    private Load() {}

    /**
     * Runs until the server gains nothing any more from going on: its optimising compiler comes to code that runs some
     * hundred times a second only after minutes.
     *
     * @return how long that took
     */
    static Duration warmUp(int port, int count, Duration least, Duration most, Turn turn) throws Exception {
        Duration took = Duration.ZERO;
        double best = 0;
        int withoutGain = 0;
        while (took.compareTo(least) < 0 || (withoutGain < 3 && took.compareTo(most) < 0)) {
            double now = run(port, count, WINDOW, turn).perSecond();
            withoutGain = now > best * GAIN ? 0 : withoutGain + 1;
            best = Math.max(best, now);
            took = took.plus(WINDOW);
        }
        return took;
    }

    static Result run(int port, int count, Duration time, Turn turn) throws Exception {
        ExecutorService clients = Executors.newFixedThreadPool(count);
        AtomicInteger numbers = new AtomicInteger();
        AtomicInteger failures = new AtomicInteger();
        AtomicReference<String> refusal = new AtomicReference<>("");
        long start = System.nanoTime();
        long end = start + time.toNanos();
        try {
            List<Future<long[]>> running = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                running.add(clients.submit(client(port, end, turn, numbers, refused -> {
                    failures.incrementAndGet();
                    refusal.set(String.valueOf(refused.getMessage()));
                })));
            }
            long[] all = new long[0];
            for (Future<long[]> client : running) {
                long[] some = client.get();
                int before = all.length;
                all = Arrays.copyOf(all, before + some.length);
                System.arraycopy(some, 0, all, before, some.length);
            }
            double seconds = (System.nanoTime() - start) / 1e9;
            Arrays.sort(all);
            return new Result(
                    all.length / seconds, at(all, 0.50), at(all, 0.95), failures.get(), String.valueOf(refusal.get()));
        } finally {
            clients.shutdownNow();
        }
    }

    private static Callable<long[]> client(
            int port, long end, Turn turn, AtomicInteger numbers, Consumer<IllegalStateException> onRefusal) {
        return () -> {
            long[] times = new long[1024];
            int count = 0;
            try (HttpConnection connection = new HttpConnection(port)) {
                while (System.nanoTime() < end) {
                    long before = System.nanoTime();
                    try {
                        turn.run(connection, numbers.getAndIncrement());
                    } catch (IllegalStateException refused) {
                        onRefusal.accept(refused);
                        continue;
                    }
                    if (count == times.length) {
                        times = Arrays.copyOf(times, count * 2);
                    }
                    times[count++] = System.nanoTime() - before;
                }
            }
            return Arrays.copyOf(times, count);
        };
    }

    private static double at(long[] sorted, double share) {
        return sorted.length == 0 ? 0 : sorted[(int) Math.min(sorted.length - 1, sorted.length * share)] / 1e6;
    }
}
