package vn.chophien.catalogue;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What somebody who bought the product wrote about it, and what the seller answered. */
public record ReviewView(
        String author,
        int stars,
        String body,
        Instant writtenAt,
        @Nullable String answer) {}
