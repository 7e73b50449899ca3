package vn.chophien.catalogue.sheet;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chophien.catalogue.NetContent;
import vn.chophien.catalogue.ProductTexts;
import vn.chophien.shared.Money;

/** A product of the seller as it is now. */
record KnownProduct(
        long id,
        String slug,
        int version,
        long categoryId,
        ProductTexts texts,
        @Nullable String brand,
        @Nullable String seasonMonths,
        @Nullable Integer ageLimit,
        List<Pack> packs) {

    record Pack(
            long id,
            @Nullable String gtin,
            String name,
            String unitName,
            int unitScale,
            long saleStep,
            Money price,
            @Nullable NetContent content,
            boolean active) {}

    /** Enough of it to be found by. */
    record Name(long id, String slug, String name) {}
}
