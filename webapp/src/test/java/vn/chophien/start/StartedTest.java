package vn.chophien.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class StartedTest {

    private final Started started = new Started();
    private final List<String> stopped = new ArrayList<>();

    @Test
    void theLastStartedStopsFirst() throws Exception {
        started.add(() -> part("database"));
        started.add(() -> part("server"));

        started.stopAll();
        started.stopAll();

        assertThat(stopped).containsExactly("server", "database");
    }

    @Test
    void onePartThatFailsToStopDoesNotKeepTheOthers() throws Exception {
        started.add(() -> part("database"));
        started.add(() -> (AutoCloseable) () -> {
            throw new IllegalStateException("stuck");
        });

        started.stopAll();

        assertThat(stopped).containsExactly("database");
    }

    @Test
    void nothingStartsOnceAStopIsWanted() {
        started.stopAll();

        assertThatThrownBy(() -> started.add(() -> part("server"))).isInstanceOf(Started.StopRequested.class);
        assertThat(stopped).isEmpty();
    }

    @Test
    void aStopWaitsForThePartThatIsBeingStarted() throws Exception {
        CountDownLatch starting = new CountDownLatch(1);
        CompletableFuture<Void> stop = CompletableFuture.runAsync(() -> {
            await(starting);
            started.stopAll();
        });

        started.add(() -> {
            starting.countDown();
            while (!started.isStopping()) {
                Thread.onSpinWait();
            }
            return part("database");
        });

        stop.join();
        assertThat(stopped).containsExactly("database");
    }

    private AutoCloseable part(String name) {
        return () -> stopped.add(name);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
