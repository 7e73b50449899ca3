package vn.chophien.bench;

import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Collectors;

/** Where the time of a long turn goes, step by step, over all clients. */
final class StepTimes {

    private final Map<String, LongAdder> nanos = new ConcurrentSkipListMap<>();
    private final AtomicInteger turns = new AtomicInteger();

    /** Something to ask the server for. */
    interface Step<T> {
        T take() throws IOException;
    }

    <T> T time(String name, Step<T> step) throws IOException {
        long before = System.nanoTime();
        T answer = step.take();
        nanos.computeIfAbsent(name, first -> new LongAdder()).add(System.nanoTime() - before);
        return answer;
    }

    /** One turn is whole. */
    void ended() {
        turns.incrementAndGet();
    }

    void clear() {
        nanos.clear();
        turns.set(0);
    }

    /** The mean of each step, in milliseconds a turn. */
    String inWords() {
        double whole = Math.max(1, turns.get());
        return nanos.entrySet().stream()
                .map(step -> String.format(
                        Locale.ROOT, "%s %.1f", step.getKey(), step.getValue().sum() / 1e6 / whole))
                .collect(Collectors.joining(", "));
    }
}
