package vn.chophien.catalogue.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import vn.chophien.catalogue.StockLevel;
import vn.chophien.shared.Paging;
import vn.chophien.shared.Times;

/** Finds products for the public. It reads memory, so it needs no transaction. */
@ApplicationScoped
public class ProductSearch {

    @Inject
    LiveIndex index;

    @Inject
    LiveStock stock;

    @Inject
    Clock clock;

    public FoundProducts find(ProductFilter filter, Paging paging) {
        Map<Long, StockLevel> levels = stock.current();
        return index.current()
                .find(
                        filter,
                        paging,
                        clock.instant().atZone(Times.ZONE).getMonth(),
                        id -> levels.getOrDefault(id, StockLevel.NONE));
    }

    /** The first cards of such a list, for a shelf that is not turned over. */
    public List<ProductSummary> first(ProductFilter filter, int most) {
        Map<Long, StockLevel> levels = stock.current();
        return index.current()
                .first(
                        filter,
                        most,
                        clock.instant().atZone(Times.ZONE).getMonth(),
                        id -> levels.getOrDefault(id, StockLevel.NONE));
    }

    /** For somebody who is still typing. Who asks is not kept anywhere. */
    public Suggestions suggest(String text) {
        Map<Long, StockLevel> levels = stock.current();
        return index.current().suggest(text, id -> levels.getOrDefault(id, StockLevel.NONE));
    }

    /** Whether lists show this product already: one that was just approved arrives a moment later. */
    public boolean knows(String slug) {
        return index.current().knows(slug);
    }

    /** Products that are not there all year, by name. */
    public List<ProductSummary> seasonal() {
        return index.current().seasonal();
    }

    /** Those of the named products that the public may see now, in the order of their names. */
    public List<ListedProduct> named(List<String> slugs) {
        Map<Long, StockLevel> levels = stock.current();
        return index.current().named(slugs, id -> levels.getOrDefault(id, StockLevel.NONE));
    }

    /** The same by id, as cards. */
    public List<ProductSummary> cards(List<Long> ids) {
        Map<Long, StockLevel> levels = stock.current();
        return index.current().cards(ids, id -> levels.getOrDefault(id, StockLevel.NONE));
    }

    /** All that is made in one commune, the newest first: for a shelf, where going through the whole market is too slow. */
    public List<ProductSummary> ofCommune(String code) {
        Map<Long, StockLevel> levels = stock.current();
        return index.current().ofCommune(code, id -> levels.getOrDefault(id, StockLevel.NONE));
    }

    /** How many products each seller offers; a seller without any is not named. */
    public Map<Long, Integer> countsBySeller() {
        return index.current().countsBySeller();
    }
}
