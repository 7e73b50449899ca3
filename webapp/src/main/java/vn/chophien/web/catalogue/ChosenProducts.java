package vn.chophien.web.catalogue;

import java.util.List;
import java.util.stream.Stream;
import vn.chophien.catalogue.search.ListedProduct;
import vn.chophien.catalogue.search.ProductSearch;
import vn.chophien.catalogue.search.ProductSummary;
import vn.chophien.shared.Folding;

/**
 * Products that an address names one by one.
 *
 * @param there those that are on the market, as they are now
 * @param gone slugs of those that are not, or never were
 * @param tooMany more were named than may be shown
 */
public record ChosenProducts(List<ListedProduct> there, List<String> gone, boolean tooMany) {

    /** As it stands in addresses, once for each product. */
    static final String NAME = "sp";

    private static final int LONGEST_SLUG = 120;

    static ChosenProducts of(List<String> typed, int most, ProductSearch search) {
        List<String> slugs = typed.stream()
                .filter(slug -> slug.length() <= LONGEST_SLUG && Folding.isSlug(slug))
                .distinct()
                .toList();
        List<String> wanted = slugs.stream().limit(most).toList();
        List<ListedProduct> there = search.named(wanted);
        List<String> found =
                there.stream().map(product -> product.card().slug()).toList();
        return new ChosenProducts(
                there, wanted.stream().filter(slug -> !found.contains(slug)).toList(), slugs.size() > most);
    }

    static String query(Stream<String> slugs) {
        return slugs.map(slug -> NAME + "=" + slug)
                .reduce((one, other) -> one + "&" + other)
                .orElse("");
    }

    public boolean isEmpty() {
        return there.isEmpty() && gone.isEmpty();
    }

    public List<ProductSummary> cards() {
        return there.stream().map(ListedProduct::card).toList();
    }

    /** The same list, to hand on. */
    public String query() {
        return query(Stream.concat(cards().stream().map(ProductSummary::slug), gone.stream()));
    }
}
