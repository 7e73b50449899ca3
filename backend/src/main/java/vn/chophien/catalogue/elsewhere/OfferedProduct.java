package vn.chophien.catalogue.elsewhere;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chophien.catalogue.NetContent;
import vn.chophien.catalogue.ProductTexts;
import vn.chophien.shared.Money;

/**
 * A product that can be ordered now, with all that another marketplace asks of it.
 *
 * @param photos hashes of those that may be seen, the first one first; none where a drawing stands for the product
 * @param sampleData of a seller who does not exist
 */
public record OfferedProduct(
        long id,
        String slug,
        ProductTexts texts,
        @Nullable String brand,
        String category,
        String sellerName,
        List<String> photos,
        boolean sampleData,
        List<Pack> packs) {

    /**
     * @param unitScale more than 0 for what is sold by weight: its price is that of one whole unit
     * @param netGrams mass of one whole unit, where it is known
     * @param stock whole units in lots that may be sold
     * @param shelfLifeDays of the lot that keeps the shortest; null where none says
     */
    public record Pack(
            long id,
            @Nullable String gtin,
            String name,
            String unitName,
            int unitScale,
            Money price,
            @Nullable Long netGrams,
            @Nullable NetContent content,
            long stock,
            @Nullable Integer shelfLifeDays) {

        /** How the market names it to others; stays while texts and prices change. */
        public String code() {
            return "CP" + id;
        }

        boolean soldByWeight() {
            return unitScale > 0;
        }

        /** What another marketplace sells one of: a pack, or a whole kilogram. */
        public String sold() {
            return soldByWeight() ? "1 " + unitName : name;
        }
    }

    /** One pack alone goes by its product's name; of several each tells which it is. */
    public String title(Pack pack) {
        return packs.size() == 1 && !pack.soldByWeight() ? texts.name() : texts.name() + " – " + pack.sold();
    }
}
