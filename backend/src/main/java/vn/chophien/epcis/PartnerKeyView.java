package vn.chophien.epcis;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A partner's key as staff see it; the key itself is nowhere any more. */
public record PartnerKeyView(
        long id,
        String name,
        @Nullable String sellerName,
        Instant createdAt,
        String createdBy,
        @Nullable Instant revokedAt,
        @Nullable String revokedBy) {}
