package vn.chophien.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RoundsTest {

    private static final Duration SHORT = Duration.ofMillis(1);

    private ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();

    @AfterEach
    void stop() {
        clock.shutdownNow();
    }

    @Test
    void aRoundThatWaitsForSomeoneHoldsUpNoOther() throws InterruptedException {
        CountDownLatch answer = new CountDownLatch(1);
        CountDownLatch others = new CountDownLatch(3);

        begin(of(() -> waitFor(answer)), of(() -> waitFor(answer)), of(others::countDown));

        assertThat(others.await(1, TimeUnit.MINUTES)).isTrue();
    }

    @Test
    void aRoundThatFailsComesAgain() throws InterruptedException {
        CountDownLatch attempts = new CountDownLatch(3);

        begin(of(() -> {
            attempts.countDown();
            throw new IllegalStateException("the database is away");
        }));

        assertThat(attempts.await(1, TimeUnit.MINUTES)).isTrue();
    }

    private void begin(Round... rounds) {
        clock.shutdown();
        clock = Rounds.start(List.of(rounds), Executors.defaultThreadFactory());
    }

    private static Round of(Runnable work) {
        return new Round() {
            @Override
            public Duration pause() {
                return SHORT;
            }

            @Override
            public void run() {
                work.run();
            }
        };
    }

    private static void waitFor(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
