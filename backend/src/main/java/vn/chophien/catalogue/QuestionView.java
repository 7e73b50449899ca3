package vn.chophien.catalogue;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What somebody asked about a product, and what the seller answered.
 *
 * @param body empty when staff hid it
 * @param answer none while it waits
 */
public record QuestionView(
        long id,
        String asker,
        String body,
        Instant askedAt,
        @Nullable String answer,
        @Nullable HiddenFor hiddenFor) {}
