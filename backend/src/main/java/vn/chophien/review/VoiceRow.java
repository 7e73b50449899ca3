package vn.chophien.review;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chophien.catalogue.HiddenFor;

/**
 * A review or a question as a desk lists it, its words whatever became of them.
 *
 * @param stars none for a question
 * @param reports that staff have not looked at yet
 */
public record VoiceRow(
        long id,
        String productName,
        String productSlug,
        String author,
        int stars,
        String body,
        Instant at,
        @Nullable String answer,
        @Nullable HiddenFor hiddenFor,
        long reports,
        List<String> photos) {}
