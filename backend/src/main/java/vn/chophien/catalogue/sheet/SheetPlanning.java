package vn.chophien.catalogue.sheet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.chophien.catalogue.CatalogueService;
import vn.chophien.trace.key.Gtin;

/** Holds lines against what the seller and the market have now. */
@ApplicationScoped
class SheetPlanning {

    @Inject
    SheetGoodsRepository goods;

    @Inject
    CatalogueService catalogue;

    List<PlannedProduct> plan(
            long sellerId, Collection<RawLine> lines, Function<SheetGoods, List<SheetGroup>> grouping) {
        List<String> gtins = lines.stream()
                .flatMap(line -> SheetGroup.gtin(line.cell(SheetField.GTIN)).stream())
                .map(Gtin::value)
                .collect(Collectors.toList());
        SheetGoods known = new SheetGoods(
                goods.names(sellerId),
                goods.gtins(sellerId),
                goods.othersGtins(sellerId, gtins),
                catalogue.categories());
        List<SheetGroup> groups = grouping.apply(known);
        known.add(goods.products(SheetGroup.known(groups)));
        return SheetPlan.of(groups, known);
    }
}
