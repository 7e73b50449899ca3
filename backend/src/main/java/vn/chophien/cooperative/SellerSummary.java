package vn.chophien.cooperative;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A seller as a line of a list. */
public record SellerSummary(
        long id,
        String slug,
        String name,
        SellerKind kind,
        String summary,
        String communeCode,
        String communeName,
        String banner,
        SellerStatus status,
        @Nullable LocalDate verifiedOn,
        boolean sampleData) {}
