package vn.chophien.catalogue.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.chophien.shared.Folding;
import vn.chophien.trace.key.Gtin;
import vn.chophien.trace.key.InvalidKey;

/**
 * Lines of one product, and which one it is.
 *
 * @param productId of the seller's own; null for a new one
 * @param wrong why it cannot be told; null where it can
 */
record SheetGroup(
        int number,
        List<RawLine> lines,
        @Nullable Long productId,
        @Nullable String wrong) {

    private static final int LONGEST_GTIN = 14;

    /** A line without code and name goes on with the product above it. */
    static List<SheetGroup> of(List<RawLine> lines, SheetGoods goods) {
        Map<String, List<RawLine>> byKey = new LinkedHashMap<>();
        String above = "";
        for (RawLine line : lines) {
            boolean isNamed = line.has(SheetField.CODE) || line.has(SheetField.NAME);
            String key = isNamed || ownOf(line, goods).isPresent() || above.isEmpty() ? key(line, goods) : above;
            byKey.computeIfAbsent(key, any -> new ArrayList<>()).add(line);
            above = key;
        }
        List<SheetGroup> groups = new ArrayList<>();
        byKey.values().forEach(of -> groups.add(group(groups.size() + 1, of, goods)));
        return groups;
    }

    /** By code, else by GTIN, else by name: the same for lines that name one product in different ways. */
    private static String key(RawLine line, SheetGoods goods) {
        Long known = resolve(line, goods).orElse(null);
        if (known != null) {
            return "#" + known;
        }
        return line.has(SheetField.CODE)
                ? "?" + line.cell(SheetField.CODE)
                : "+" + Folding.fold(line.cell(SheetField.NAME)) + (line.has(SheetField.NAME) ? "" : line.number());
    }

    private static Optional<Long> resolve(RawLine line, SheetGoods goods) {
        if (line.has(SheetField.CODE)) {
            return Optional.ofNullable(goods.byCode().get(line.cell(SheetField.CODE)));
        }
        Optional<Long> byGtin = ownOf(line, goods);
        if (byGtin.isPresent()) {
            return byGtin;
        }
        List<KnownProduct.Name> named = goods.named(line.cell(SheetField.NAME));
        return named.size() == 1 ? Optional.of(named.get(0).id()) : Optional.empty();
    }

    private static Optional<Long> ownOf(RawLine line, SheetGoods goods) {
        return gtin(line.cell(SheetField.GTIN)).map(gtin -> goods.byGtin().get(gtin.value()));
    }

    /** Lines that were found to be of one product before. */
    static SheetGroup group(int number, List<RawLine> lines, SheetGoods goods) {
        RawLine first = lines.get(0);
        Long known = resolve(first, goods).orElse(null);
        String wrong = null;
        if (known == null && first.has(SheetField.CODE)) {
            wrong = "Bạn không có sản phẩm nào mang mã “" + first.cell(SheetField.CODE)
                    + "”. Hãy để trống mã nếu đây là sản phẩm mới.";
        } else if (known == null && goods.named(first.cell(SheetField.NAME)).size() > 1) {
            wrong = "Bạn có nhiều sản phẩm tên “" + first.cell(SheetField.NAME)
                    + "”. Hãy ghi mã sản phẩm để chợ biết sửa sản phẩm nào.";
        }
        return new SheetGroup(number, lines, known, wrong);
    }

    /** The ids that groups lead to. */
    static List<Long> known(List<SheetGroup> groups) {
        Map<Long, Boolean> ids = new HashMap<>();
        groups.forEach(group -> {
            if (group.productId() != null) {
                ids.put(group.productId(), true);
            }
        });
        return List.copyOf(ids.keySet());
    }

    /** A spreadsheet takes a GTIN for a number and its zeros away: they come back while the check digit is right. */
    static Optional<Gtin> gtin(String typed) {
        String digits = typed.replaceAll("[\\s.-]", "");
        if (!digits.matches("\\d{6,14}")) {
            return Optional.empty();
        }
        boolean isWhole = digits.length() == 8 || digits.length() >= 12;
        try {
            return Optional.of(new Gtin(isWhole ? digits : "0".repeat(LONGEST_GTIN - digits.length()) + digits));
        } catch (InvalidKey broken) {
            return Optional.empty();
        }
    }
}
