package vn.chophien.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class SurveysTest {

    private static final Instant NOON = Instant.parse("2026-11-28T05:00:00Z");
    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final Surveys<String, Integer> surveys = new Surveys<>();
    private final AtomicInteger made = new AtomicInteger();

    @Test
    void whoAsksAgainSoonGetsTheSameAndItsMoment() {
        ask("board", NOON);

        assertThat(ask("board", NOON.plusSeconds(59))).isEqualTo(new Surveys.Survey<>(1, NOON));
        assertThat(ask("board", NOON.plusSeconds(60))).isEqualTo(new Surveys.Survey<>(2, NOON.plusSeconds(60)));
    }

    @Test
    void eachQuestionHasItsOwnAnswer() {
        ask("board", NOON);

        assertThat(ask("prices", NOON).value()).isEqualTo(2);
        assertThat(ask("board", NOON).value()).isEqualTo(1);
    }

    @Test
    void nothingIsKeptWhereNothingIsToBe() {
        surveys.of("board", NOON, Duration.ZERO, asked -> made.incrementAndGet());

        assertThat(surveys.of("board", NOON, Duration.ZERO, asked -> made.incrementAndGet())
                        .value())
                .isEqualTo(2);
    }

    @Test
    void questionsThatNobodyAsksAgainAreForgotten() {
        ask("first", NOON);
        for (int i = 0; i < 200; i++) {
            ask("other " + i, NOON);
        }

        assertThat(ask("first", NOON).value()).isEqualTo(202);
        assertThat(ask("other 199", NOON).value()).isEqualTo(201);
    }

    private Surveys.Survey<Integer> ask(String question, Instant now) {
        return surveys.of(question, now, MINUTE, asked -> made.incrementAndGet());
    }
}
