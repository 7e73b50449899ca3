package vn.chophien.catalogue.sheet;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.chophien.catalogue.EditProduct;
import vn.chophien.catalogue.NetContent;
import vn.chophien.shared.InvalidInput;
import vn.chophien.shared.Money;

/**
 * A pack that a seller wants to sell a product in, as typed.
 *
 * @param name as on the shelf; empty where unit and content say it
 * @param unit the word that it is counted in
 * @param price null where none could be read
 * @param content what the label says is in it, as typed; may be empty
 */
public record NewPack(String name, String unit, @Nullable Money price, String content) {

    private static final int LONGEST_NAME = 80;
    private static final long USUAL_STEP = 100;

    void check(InvalidInput.Collector wrong) {
        wrong.require(name.length() <= LONGEST_NAME, "pack", "Tên quy cách dài nhất " + LONGEST_NAME + " chữ.");
        wrong.require(SheetUnit.of(unit).isPresent(), "unit", "Hãy chọn bán theo gì.");
        Money typed = price;
        wrong.require(
                typed != null && typed.compareTo(EditProduct.LEAST) >= 0 && typed.compareTo(EditProduct.MOST) <= 0,
                "price",
                "Hãy ghi giá từ " + EditProduct.LEAST + " đến " + EditProduct.MOST + ", như 85000, 85k hay 1tr2.");
        wrong.require(
                content.isBlank() || NetContent.read(content).isPresent(),
                "content",
                "Chợ không đọc được lượng tịnh. Hãy ghi như 500 g, 1,5 kg hoặc 330 ml.");
    }

    PlannedProduct.Pack planned() {
        SheetUnit counted = SheetUnit.of(unit).orElseThrow();
        boolean byWeight = counted.scale() > 0;
        Optional<NetContent> inside = byWeight ? Optional.empty() : NetContent.read(content);
        return new PlannedProduct.Pack(
                null,
                null,
                shownName(counted, inside),
                counted.code(),
                counted.word(),
                counted.scale(),
                byWeight ? USUAL_STEP : 1,
                price == null ? Money.ZERO : price,
                inside,
                true);
    }

    private String shownName(SheetUnit counted, Optional<NetContent> inside) {
        if (!name.isBlank()) {
            return name;
        }
        if (counted.scale() > 0) {
            return "Bán theo cân";
        }
        String word = counted.word().substring(0, 1).toUpperCase(Locale.ROOT)
                + counted.word().substring(1);
        return inside.map(amount -> word + " " + amount.toString().replace('\u00A0', ' '))
                .orElse(word);
    }
}
