package vn.chophien.catalogue.sheet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.chophien.account.Actor;
import vn.chophien.account.SellerRight;
import vn.chophien.catalogue.CatalogueService;
import vn.chophien.catalogue.NetContent;
import vn.chophien.trace.key.Gtin;

/** A seller's products as the sheet that an import takes: a line a pack, and handed in again it changes nothing. */
@ApplicationScoped
@Transactional
public class SheetExportService {

    @Inject
    SheetGoodsRepository goods;

    @Inject
    CatalogueService catalogue;

    /** The heads first. */
    public List<List<String>> rows(long sellerId, Actor actor) {
        actor.requireMemberOf(sellerId, SellerRight.PRODUCTS);
        Map<Long, String> shelves = new HashMap<>();
        catalogue.categories().forEach(shelf -> shelves.put(shelf.id(), shelf.name()));
        List<List<String>> rows = new ArrayList<>();
        rows.add(Arrays.stream(SheetField.values()).map(SheetField::head).toList());
        for (KnownProduct product : goods.all(sellerId)) {
            if (product.packs().isEmpty()) {
                rows.add(row(product, null, shelves));
            }
            product.packs().forEach(pack -> rows.add(row(product, pack, shelves)));
        }
        return rows;
    }

    private static List<String> row(KnownProduct product, KnownProduct.@Nullable Pack pack, Map<Long, String> shelves) {
        Map<SheetField, String> cells = new EnumMap<>(SheetField.class);
        cells.put(SheetField.CODE, product.slug());
        cells.put(SheetField.NAME, product.texts().name());
        cells.put(SheetField.CATEGORY, shelves.getOrDefault(product.categoryId(), ""));
        cells.put(SheetField.SUMMARY, product.texts().summary());
        cells.put(SheetField.DESCRIPTION, product.texts().description());
        cells.put(SheetField.ORIGIN, product.texts().origin());
        cells.put(SheetField.BRAND, orEmpty(product.brand()));
        cells.put(SheetField.INGREDIENTS, orEmpty(product.texts().ingredients()));
        cells.put(SheetField.USAGE, orEmpty(product.texts().usage()));
        cells.put(SheetField.STORAGE, orEmpty(product.texts().storage()));
        cells.put(SheetField.STANDARDS, orEmpty(product.texts().standards()));
        cells.put(SheetField.SEASON, orEmpty(product.seasonMonths()).replace(",", ", "));
        cells.put(
                SheetField.AGE,
                product.ageLimit() == null ? "" : product.ageLimit().toString());
        if (pack != null) {
            NetContent content = pack.content();
            cells.put(SheetField.PACK, pack.name());
            cells.put(SheetField.GTIN, pack.gtin() == null ? "" : new Gtin(pack.gtin()).printed());
            cells.put(SheetField.UNIT, pack.unitName());
            cells.put(SheetField.PRICE, Long.toString(pack.price().dong()));
            cells.put(
                    SheetField.CONTENT,
                    content == null ? "" : content.toString().replace('\u00A0', ' '));
            cells.put(SheetField.STEP, pack.unitScale() > 0 ? pack.saleStep() + " g" : "");
            cells.put(SheetField.ACTIVE, pack.active() ? "có" : "không");
        }
        return Arrays.stream(SheetField.values())
                .map(field -> Objects.requireNonNullElse(cells.get(field), ""))
                .toList();
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
