package vn.chophien.catalogue.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.chophien.catalogue.CategoryView;
import vn.chophien.shared.Folding;

/** What a sheet is held against: the seller's products by code, name and GTIN, and which GTINs others use. */
final class SheetGoods {

    private final Map<String, Long> byCode = new HashMap<>();
    private final Map<String, List<KnownProduct.Name>> byName = new HashMap<>();
    private final Map<String, Long> byGtin;
    private final Set<String> othersGtins;
    private final List<CategoryView> categories;
    private final Map<Long, KnownProduct> whole = new HashMap<>();

    /**
     * @param names of the seller's products
     * @param byGtin the seller's own
     * @param othersGtins of those in the sheet
     */
    SheetGoods(
            List<KnownProduct.Name> names,
            Map<String, Long> byGtin,
            Set<String> othersGtins,
            List<CategoryView> categories) {
        names.forEach(name -> {
            byCode.put(name.slug(), name.id());
            byName.computeIfAbsent(Folding.fold(name.name()), any -> new ArrayList<>())
                    .add(name);
        });
        this.byGtin = Map.copyOf(byGtin);
        this.othersGtins = new HashSet<>(othersGtins);
        this.categories = categories;
    }

    /** Those that lines speak of are known whole. */
    void add(List<KnownProduct> products) {
        products.forEach(product -> whole.put(product.id(), product));
    }

    Map<String, Long> byCode() {
        return byCode;
    }

    List<KnownProduct.Name> named(String name) {
        return byName.getOrDefault(Folding.fold(name), List.of());
    }

    Map<String, Long> byGtin() {
        return byGtin;
    }

    boolean isOthers(String gtin) {
        return othersGtins.contains(gtin);
    }

    List<CategoryView> categories() {
        return categories;
    }

    Map<Long, KnownProduct> whole() {
        return whole;
    }
}
