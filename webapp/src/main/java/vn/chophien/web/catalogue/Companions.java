package vn.chophien.web.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Month;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import vn.chophien.catalogue.StockLevel;
import vn.chophien.catalogue.search.ProductSearch;
import vn.chophien.catalogue.search.ProductSummary;
import vn.chophien.order.GoesWithService;
import vn.chophien.shared.Times;

/** What may be bought along with some products: what others bought with them, else what grows in the same place. */
@ApplicationScoped
public class Companions {

    private static final int MOST = 4;

    @Inject
    GoesWithService goesWith;

    @Inject
    ProductSearch search;

    @Inject
    Clock clock;

    /**
     * Cards for one shelf of a page.
     *
     * @param isBought orders tell it; otherwise it is only from the same place
     */
    public record Shelf(boolean isBought, List<ProductSummary> cards) {

        static final Shelf EMPTY = new Shelf(false, List.of());

        public String title() {
            return isBought ? "Hay mua cùng" : "Cùng vùng trồng";
        }
    }

    /** Differs when the shelf beside a product may differ, for the page that is kept as long as it does not. */
    public String stamp(String slug) {
        return (search.knows(slug) ? "" : "new ") + goesWith.stamp();
    }

    /** @param productIds what is chosen already */
    public Shelf of(Collection<Long> productIds) {
        List<ProductSummary> bought = forSale(search.cards(goesWith.with(productIds)).stream(), productIds);
        if (!bought.isEmpty()) {
            return new Shelf(true, bought);
        }
        return search.cards(List.copyOf(productIds)).stream()
                .findFirst()
                .map(first -> new Shelf(false, forSale(fromSamePlace(first), productIds)))
                .orElse(Shelf.EMPTY);
    }

    /** What is in its season comes first. */
    private Stream<ProductSummary> fromSamePlace(ProductSummary product) {
        Month month = clock.instant().atZone(Times.ZONE).getMonth();
        return search.ofCommune(product.communeCode()).stream()
                .sorted(Comparator.comparing(card -> !card.season().includes(month)));
    }

    private static List<ProductSummary> forSale(Stream<ProductSummary> cards, Collection<Long> chosen) {
        return cards.filter(card -> card.stock() != StockLevel.NONE && !chosen.contains(card.id()))
                .limit(MOST)
                .toList();
    }
}
