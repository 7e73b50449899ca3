package vn.chophien.system;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Many people doing something in the same moment. */
final class AtOnce {

    private static final Duration LIMIT = Duration.ofMinutes(5);

    private AtOnce() {}

    /** Runs all tasks in a thread each; none begins before every thread is there. */
    static <T> List<T> run(List<Callable<T>> tasks) {
        ExecutorService people = Executors.newFixedThreadPool(tasks.size());
        CyclicBarrier everybody = new CyclicBarrier(tasks.size());
        try {
            List<Future<T>> results = new ArrayList<>();
            for (Callable<T> task : tasks) {
                results.add(people.submit(() -> {
                    everybody.await();
                    return task.call();
                }));
            }
            return all(results);
        } finally {
            people.shutdownNow();
        }
    }

    /** Runs all tasks, a few at a time: for preparing what shall then happen at once. */
    static <T> List<T> prepare(List<Callable<T>> tasks) {
        ExecutorService hands = Executors.newFixedThreadPool(8);
        try {
            return all(hands.invokeAll(tasks));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } finally {
            hands.shutdownNow();
        }
    }

    private static <T> List<T> all(List<Future<T>> futures) {
        List<T> results = new ArrayList<>();
        for (Future<T> future : futures) {
            try {
                results.add(future.get(LIMIT.toSeconds(), TimeUnit.SECONDS));
            } catch (ExecutionException e) {
                throw new IllegalStateException(e.getCause());
            } catch (TimeoutException e) {
                throw new IllegalStateException(e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
        return results;
    }
}
