package vn.chophien.catalogue.elsewhere;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.chophien.media.PictureSize;
import vn.chophien.shared.Thousands;
import vn.chophien.trace.key.Gtin;

/** Fills the columns of one marketplace, a line a pack, and says what they lack. It cuts nothing: a seller knows better where. */
public final class MarketplaceSheet {

    private final Marketplace marketplace;
    private final String baseUrl;

    MarketplaceSheet(Marketplace marketplace, String baseUrl) {
        this.marketplace = marketplace;
        this.baseUrl = baseUrl;
    }

    /**
     * A product in such a sheet.
     *
     * @param lacks what the sheet needs and does not get, in sentences; each once, however many packs lack it
     */
    public record Goods(OfferedProduct product, List<List<String>> lines, List<String> lacks) {}

    Goods goods(OfferedProduct product) {
        List<List<String>> lines = new ArrayList<>();
        Set<String> lacks = new LinkedHashSet<>();
        for (OfferedProduct.Pack pack : product.packs()) {
            List<String> line = new ArrayList<>();
            for (Marketplace.Column column : marketplace.columns()) {
                String cell = cell(column, product, pack);
                line.add(cell);
                lack(column, cell, lacks);
            }
            lines.add(line);
        }
        return new Goods(product, lines, List.copyOf(lacks));
    }

    List<List<String>> rows(List<Goods> goods) {
        return Stream.concat(
                        Stream.of(marketplace.columns().stream()
                                .map(Marketplace.Column::head)
                                .toList()),
                        goods.stream().flatMap(one -> one.lines().stream()))
                .toList();
    }

    private static void lack(Marketplace.Column column, String cell, Set<String> lacks) {
        MarketplaceField field = column.field();
        if (field == null) {
            return;
        }
        String word = field.word();
        int length = cell.codePointCount(0, cell.length());
        if (cell.isEmpty()) {
            if (column.required()) {
                lacks.add("Thiếu " + word + ".");
            }
        } else if (length < column.least()) {
            lacks.add(sentence(word) + " có " + length + " chữ, cần ít nhất " + column.least() + ".");
        } else if (column.most() > 0 && length > column.most()) {
            lacks.add(sentence(word) + " có " + Thousands.dotted(length) + " chữ, nhiều nhất "
                    + Thousands.dotted(column.most()) + ".");
        }
    }

    private static String sentence(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    private String cell(Marketplace.Column column, OfferedProduct product, OfferedProduct.Pack pack) {
        MarketplaceField field = column.field();
        if (field == null) {
            return column.fixed();
        }
        return switch (field) {
            case TITLE -> product.title(pack);
            case NAME -> product.texts().name();
            case PACK -> pack.sold();
            case DESCRIPTION -> description(product);
            case CATEGORY -> product.category();
            case PRICE -> Long.toString(pack.price().dong());
            case STOCK -> Long.toString(pack.stock());
            case WEIGHT_GRAM -> pack.netGrams() == null ? "" : pack.netGrams().toString();
            case WEIGHT_KILOGRAM -> pack.netGrams() == null ? "" : kilograms(pack.netGrams());
            case UNIT -> pack.unitName();
            case PICTURE -> picture(product, column.number());
            case SKU -> pack.code();
            case PRODUCT_CODE -> product.slug();
            case GTIN -> pack.gtin() == null ? "" : new Gtin(pack.gtin()).printed();
            case BRAND -> orEmpty(product.brand());
            case ORIGIN -> product.texts().origin();
            case INGREDIENTS -> orEmpty(product.texts().ingredients());
            case USAGE -> orEmpty(product.texts().usage());
            case STORAGE -> orEmpty(product.texts().storage());
            case SHELF_LIFE -> pack.shelfLifeDays() == null ? "" : pack.shelfLifeDays() + " ngày";
            case SELLER -> product.sellerName();
            case LINK -> baseUrl + "/san-pham/" + product.slug();
        };
    }

    /** All that the product's page says in words: elsewhere there is one field for it. */
    private static String description(OfferedProduct product) {
        List<String> parts = new ArrayList<>();
        parts.add(product.texts().summary());
        parts.add(product.texts().description());
        add(parts, "Thành phần: ", product.texts().ingredients());
        add(parts, "Cách dùng: ", product.texts().usage());
        add(parts, "Bảo quản: ", product.texts().storage());
        add(parts, "Xuất xứ: ", product.texts().origin());
        return String.join("\n\n", parts);
    }

    private static void add(List<String> parts, String label, @Nullable String text) {
        if (text != null && !text.isBlank()) {
            parts.add(label + text);
        }
    }

    private String picture(OfferedProduct product, int number) {
        return number > product.photos().size()
                ? ""
                : baseUrl + PictureSize.LARGE.path(product.photos().get(number - 1));
    }

    private static String kilograms(long grams) {
        return BigDecimal.valueOf(grams, 3).stripTrailingZeros().toPlainString();
    }

    private static String orEmpty(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }
}
