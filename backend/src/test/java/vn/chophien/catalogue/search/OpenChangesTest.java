package vn.chophien.catalogue.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class OpenChangesTest {

    private final OpenChanges open = new OpenChanges();

    @Test
    void aProductThatChangesWhileItIsReadStaysOpen() {
        open.note(1);
        open.note(2);
        Map<Long, Long> read = open.some(10);
        open.note(2);

        open.close(read);

        assertThat(open.some(10)).containsOnlyKeys(2L);
    }

    @Test
    void aReadingOfTheWholeClosesWhatWasNotedBeforeItBegan() {
        open.note(1);
        open.note(2);
        long mark = open.mark();
        open.note(2);
        open.note(3);

        open.closeUpTo(mark);

        assertThat(open.some(10)).containsOnlyKeys(2L, 3L);
    }

    @Test
    void aLargeChangeIsTakenAPartAtATime() {
        for (long id = 1; id <= 1_200; id++) {
            open.note(id);
        }
        int parts = 0;
        while (open.count() > 0) {
            Map<Long, Long> part = open.some(500);
            assertThat(part).hasSizeLessThanOrEqualTo(500);
            open.close(part);
            parts++;
        }

        assertThat(parts).isEqualTo(3);
    }
}
