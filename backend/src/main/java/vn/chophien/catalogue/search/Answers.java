package vn.chophien.catalogue.search;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What one index answers to words, asked once for each text: the next page and each filter ask for the same again. */
final class Answers {

    private static final long BYTES = 8L * 1024 * 1024;

    private final WordIndex words;
    private final Spelling spelling;
    private final Cache<String, Answer> known = Caffeine.newBuilder()
            .maximumWeight(BYTES)
            .weigher((String text, Answer answer) -> answer.weight())
            .build();

    Answers(WordIndex words) {
        this.words = words;
        this.spelling = new Spelling(words.vocabulary());
    }

    Answer to(String text) {
        return Objects.requireNonNull(known.get(text, this::asked));
    }

    private Answer asked(String text) {
        float[] scores = words.scores(WordQueries.all(text));
        if (!Answer.isNothing(scores)) {
            return Answer.of(scores, null);
        }
        @Nullable
        Answer meant = spelling.readings(WordQueries.folded(text)).values().stream()
                .map(this::best)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        return meant == null ? new Answer(scores, new int[0], null) : meant;
    }

    /** Of readings that are equally near, the one that the best product answers. */
    private @Nullable Answer best(List<String> readings) {
        @Nullable String best = null;
        float bestScore = 0;
        for (String reading : readings) {
            float score = words.bestScore(WordQueries.all(reading));
            if (score > bestScore) {
                best = reading;
                bestScore = score;
            }
        }
        return best == null ? null : Answer.of(words.scores(WordQueries.all(best)), best);
    }
}
