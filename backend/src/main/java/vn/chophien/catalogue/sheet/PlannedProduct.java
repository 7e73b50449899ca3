package vn.chophien.catalogue.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.chophien.catalogue.NetContent;
import vn.chophien.catalogue.ProductTexts;
import vn.chophien.shared.Money;

/**
 * What the lines of one product come to: it is taken whole, or not at all.
 *
 * @param known what it changes; null for a new one
 * @param wrong sentences by line; empty where all is well
 * @param changes what would change, in words
 */
record PlannedProduct(
        int group,
        List<RawLine> lines,
        @Nullable KnownProduct known,
        ProductTexts texts,
        long categoryId,
        @Nullable String brand,
        @Nullable String seasonMonths,
        @Nullable Integer ageLimit,
        List<Pack> packs,
        Map<Integer, List<String>> wrong,
        List<String> changes) {

    /**
     * A pack as it would be.
     *
     * @param known what it changes; null for a new one
     * @param content what it would hold; empty leaves it as it is
     */
    record Pack(
            KnownProduct.@Nullable Pack known,
            @Nullable String gtin,
            String name,
            String unitCode,
            String unitName,
            int unitScale,
            long saleStep,
            Money price,
            Optional<NetContent> content,
            boolean active) {}

    SheetVerdict verdict() {
        if (!wrong.isEmpty()) {
            return SheetVerdict.WRONG;
        }
        if (known == null) {
            return SheetVerdict.NEW;
        }
        return changes.isEmpty() ? SheetVerdict.SAME : SheetVerdict.CHANGED;
    }

    /** What each of its lines is told. */
    Map<Integer, String> words() {
        Map<Integer, String> words = new TreeMap<>();
        for (RawLine line : lines) {
            List<String> own = wrong.getOrDefault(line.number(), List.of());
            if (!own.isEmpty()) {
                words.put(line.number(), String.join(" ", own));
            } else if (!wrong.isEmpty()) {
                words.put(
                        line.number(),
                        "Cùng sản phẩm với dòng "
                                + String.join(
                                        ", ",
                                        wrong.keySet().stream()
                                                .sorted()
                                                .map(String::valueOf)
                                                .toList())
                                + " đang lỗi, nên cũng chưa nhập.");
            } else {
                words.put(line.number(), String.join("; ", changes));
            }
        }
        return words;
    }

    List<Pack> newPacks() {
        return packs.stream().filter(pack -> pack.known() == null).toList();
    }

    List<Pack> knownPacks() {
        List<Pack> known = new ArrayList<>(packs);
        known.removeIf(pack -> pack.known() == null);
        return known;
    }
}
