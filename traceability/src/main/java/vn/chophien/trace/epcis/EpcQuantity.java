package vn.chophien.trace.epcis;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.chophien.trace.json.Json;

/**
 * So much of a kind of thing: a quantity element. EPCIS 2.0, 7.3.3.3.
 *
 * @param epcClass URI of a lot or a product
 * @param quantity in {@code unit}; null where it was not weighed
 * @param unit UN/ECE Recommendation 20 code, such as {@code KGM}; null for pieces
 */
public record EpcQuantity(
        String epcClass,
        @Nullable BigDecimal quantity,
        @Nullable String unit) {

    /** So many grams, written in kilograms; no quantity where the mass is not known or nothing. */
    public static EpcQuantity ofGrams(String epcClass, @Nullable Long grams) {
        return grams == null || grams <= 0
                ? new EpcQuantity(epcClass, null, null)
                : new EpcQuantity(epcClass, BigDecimal.valueOf(grams, 3), "KGM");
    }

    Json json() {
        Map<String, Json> members = new LinkedHashMap<>();
        members.put("epcClass", new Json.Str(epcClass));
        if (quantity != null) {
            members.put("quantity", new Json.Num(quantity.stripTrailingZeros().toPlainString()));
        }
        if (quantity != null && unit != null) {
            members.put("uom", new Json.Str(unit));
        }
        return new Json.Obj(members);
    }
}
