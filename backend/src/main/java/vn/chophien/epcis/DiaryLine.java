package vn.chophien.epcis;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.chophien.site.DiaryKind;

/** A line of a farm diary, with what an event of it needs to know of its season. */
record DiaryLine(
        long id,
        long seasonId,
        long siteId,
        long sellerId,
        DiaryKind kind,
        Instant occurredAt,
        Instant receivedAt,
        String performer,
        @Nullable String material,
        @Nullable String activeIngredient,
        @Nullable String target,
        @Nullable String amount,
        @Nullable Integer phiDays,
        @Nullable Long harvestGrams,
        @Nullable String note,
        String crop,
        @Nullable String variety,
        @Nullable Long correctsId,
        @Nullable String correctionReason) {}
