package vn.chophien.statistics;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An OCOP certificate of a product that is not at the market.
 *
 * @param validTo its last day
 * @param productName what became of it here; null while it is not here
 */
public record OcopElsewhere(
        long id,
        String name,
        String holder,
        String communeCode,
        int stars,
        String decisionNo,
        LocalDate validTo,
        @Nullable Long productId,
        @Nullable String productName,
        boolean sampleData) {}
