package vn.chophien.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RetryTest {

    private final AtomicInteger runs = new AtomicInteger();

    /** A deadlock, a lock time-out, a snapshot conflict, a random key drawn twice. */
    @ParameterizedTest
    @ValueSource(ints = {1213, 1205, 1020, 1062})
    void whatPassesIsTriedAgainUntilItWorks(int code) {
        int done = Retry.onConflict(() -> failFirst(2, code));

        assertThat(done).isEqualTo(3);
    }

    @Test
    void whatDoesNotPassIsGivenUpAfterThreeMoreTries() {
        assertThatThrownBy(() -> Retry.onConflict(() -> failFirst(99, 1213))).hasRootCauseMessage("1213");

        assertThat(runs).hasValue(4);
    }

    /** A broken constraint stays broken. */
    @Test
    void anyOtherFailureIsNotTriedAgain() {
        assertThatThrownBy(() -> Retry.onConflict(() -> failFirst(1, 1452))).hasRootCauseMessage("1452");

        assertThat(runs).hasValue(1);
    }

    private int failFirst(int times, int code) {
        if (runs.incrementAndGet() <= times) {
            throw new IllegalStateException(
                    "commit failed", new RuntimeException(new SQLException(String.valueOf(code), "40001", code)));
        }
        return runs.get();
    }
}
