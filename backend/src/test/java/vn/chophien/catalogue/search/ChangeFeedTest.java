package vn.chophien.catalogue.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChangeFeedTest {

    private static final Instant NOON = Instant.parse("2026-11-26T05:00:00Z");

    private final ChangeFeed feed = new ChangeFeed(10);

    @Test
    void eachChangeIsNewsOnce() {
        List<ProductChange> both = List.of(new ProductChange(11, 1), new ProductChange(12, 2));

        assertThat(feed.news(both, NOON)).containsExactlyInAnyOrder(1L, 2L);
        assertThat(feed.news(both, NOON.plusSeconds(1))).isEmpty();
    }

    @Test
    void aChangeWhoseTransactionEndsLaterThanAHigherOneIsNotMissed() {
        assertThat(feed.news(List.of(new ProductChange(13, 3)), NOON)).containsExactly(3L);

        List<ProductChange> later = List.of(new ProductChange(11, 1), new ProductChange(13, 3));

        assertThat(feed.settled()).isEqualTo(10);
        assertThat(feed.news(later, NOON.plusSeconds(20))).containsExactly(1L);
    }

    @Test
    void afterAMinuteAChangeIsNotAskedForAgain() {
        feed.news(List.of(new ProductChange(11, 1), new ProductChange(12, 2)), NOON);

        assertThat(feed.news(List.of(), NOON.plusSeconds(61))).isEmpty();

        assertThat(feed.settled()).isEqualTo(12);
    }
}
