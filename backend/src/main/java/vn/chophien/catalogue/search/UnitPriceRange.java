package vn.chophien.catalogue.search;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.chophien.catalogue.PackView;
import vn.chophien.catalogue.UnitPrice;
import vn.chophien.shared.Money;

/** What a kilogram or a litre costs, roughly: the one price by which packs of any size compare. */
public enum UnitPriceRange {
    UNDER_50("duoi-50k", "Dưới 50.000 ₫", 50_000),
    UNDER_100("50k-100k", "50.000–100.000 ₫", 100_000),
    UNDER_200("100k-200k", "100.000–200.000 ₫", 200_000),
    UNDER_500("200k-500k", "200.000–500.000 ₫", 500_000),
    FROM_500("tu-500k", "Từ 500.000 ₫", Long.MAX_VALUE);

    private final String slug;
    private final String vietnamese;
    private final long below;

    UnitPriceRange(String slug, String vietnamese, long below) {
        this.slug = slug;
        this.vietnamese = vietnamese;
        this.below = below;
    }

    public String slug() {
        return slug;
    }

    public String vietnamese() {
        return vietnamese;
    }

    public static Optional<UnitPriceRange> ofSlug(String slug) {
        return Arrays.stream(values()).filter(range -> range.slug.equals(slug)).findFirst();
    }

    /** None for what is neither weighed nor poured. */
    static @Nullable UnitPriceRange of(PackView pack) {
        UnitPrice compared = pack.unitPrice();
        if (compared == null && !pack.soldByWeight()) {
            return null;
        }
        Money price = compared == null ? pack.price() : compared.price();
        return Arrays.stream(values())
                .filter(range -> price.dong() < range.below)
                .findFirst()
                .orElse(FROM_500);
    }
}
