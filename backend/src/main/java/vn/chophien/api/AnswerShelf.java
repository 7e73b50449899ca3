package vn.chophien.api;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.chophien.catalogue.CatalogueChanged;
import vn.chophien.lot.LotChanged;
import vn.chophien.preorder.PreorderChanged;
import vn.chophien.shared.Sha256;

/** Answers as they went out, for a few seconds; dropped at once when this node changes what they tell. */
@ApplicationScoped
class AnswerShelf {

    static final Duration LIFE = Duration.ofSeconds(5);
    private static final long BYTES = 16L * 1024 * 1024;
    private static final int LONGEST_ADDRESS = 300;

    private final Cache<String, Answer> answers = Caffeine.newBuilder()
            .maximumWeight(BYTES)
            .weigher((String address, Answer answer) -> answer.body().length)
            .expireAfterWrite(LIFE)
            .build();

    /**
     * @param tag names exactly this content
     * @param link to the pages before and after, where there are any
     */
    record Answer(byte[] body, String tag, @Nullable String link) {

        static Answer of(byte[] body, @Nullable String link) {
            byte[] hash = Sha256.of(body);
            return new Answer(body, HexFormat.of().formatHex(hash, 0, 8), link);
        }
    }

    Optional<Answer> find(String address) {
        return Optional.ofNullable(answers.getIfPresent(address));
    }

    void keep(String address, Answer answer) {
        if (address.length() <= LONGEST_ADDRESS) {
            answers.put(address, answer);
        }
    }

    void catalogueChanged(@Observes(during = TransactionPhase.AFTER_SUCCESS) CatalogueChanged event) {
        answers.invalidateAll();
    }

    void lotChanged(@Observes(during = TransactionPhase.AFTER_SUCCESS) LotChanged event) {
        answers.invalidateAll();
    }

    void preorderChanged(@Observes(during = TransactionPhase.AFTER_SUCCESS) PreorderChanged event) {
        answers.invalidateAll();
    }
}
