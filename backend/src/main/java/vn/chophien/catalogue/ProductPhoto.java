package vn.chophien.catalogue;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A photo of a product.
 *
 * @param hash names its files
 * @param reason why staff did not take it
 */
public record ProductPhoto(
        String hash, PhotoState state, @Nullable String reason, Instant addedAt) {}
