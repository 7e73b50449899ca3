package vn.chophien.epcis;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chophien.lot.LotAddress;
import vn.chophien.lot.LotOperation;
import vn.chophien.trace.key.Gln;

/** A step of a lot, with what an event of it needs to know of the lot. */
record LotStep(
        long id,
        LotOperation operation,
        Instant occurredAt,
        String place,
        String declaredBy,
        @Nullable String verifiedBy,
        @Nullable Long massGrams,
        @Nullable String note,
        StepLot lot,
        List<Ingredient> ingredients) {

    /** So much of another lot that went into this one with this step. */
    record Ingredient(LotAddress lot, long massGrams) {}

    /** The lot of a step. */
    record StepLot(
            LotAddress address,
            String name,
            long sellerId,
            @Nullable Gln sellerGln,
            @Nullable Long massGrams,
            @Nullable Long seasonId,
            @Nullable Long siteId,
            @Nullable LocalDate harvestedOn,
            @Nullable LocalDate expiresOn,
            @Nullable String plantingAreaCode,
            @Nullable String variety) {}
}
