package vn.chophien.catalogue.sheet;

import static vn.chophien.shared.JsonFactory.JSON;

import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.chophien.catalogue.EditProduct;
import vn.chophien.catalogue.NetContent;
import vn.chophien.catalogue.ProductTexts;
import vn.chophien.shared.Money;

/** What a product was before an import changed it, as it is kept. */
final class ProductBefore {

    private ProductBefore() {}

    /** @param added the packs that the import gave it */
    static String of(KnownProduct product, List<Long> added) {
        JsonObjectBuilder texts = JSON.createObjectBuilder();
        put(texts, "name", product.texts().name());
        put(texts, "summary", product.texts().summary());
        put(texts, "description", product.texts().description());
        put(texts, "ingredients", product.texts().ingredients());
        put(texts, "usage", product.texts().usage());
        put(texts, "storage", product.texts().storage());
        put(texts, "origin", product.texts().origin());
        put(texts, "standards", product.texts().standards());
        JsonObjectBuilder prices = JSON.createObjectBuilder();
        JsonObjectBuilder contents = JSON.createObjectBuilder();
        JsonObjectBuilder active = JSON.createObjectBuilder();
        for (KnownProduct.Pack pack : product.packs()) {
            String id = Long.toString(pack.id());
            prices.add(id, pack.price().dong());
            contents.add(
                    id,
                    pack.content() == null
                            ? ""
                            : pack.content().amount() + " "
                                    + pack.content().unit().code());
            active.add(id, pack.active());
        }
        return JSON.createObjectBuilder()
                .add("texts", texts)
                .add("prices", prices)
                .add("contents", contents)
                .add("active", active)
                .add("added", JSON.createArrayBuilder(added))
                .build()
                .toString();
    }

    private static void put(JsonObjectBuilder texts, String name, @Nullable String text) {
        if (text != null) {
            texts.add(name, text);
        }
    }

    static EditProduct edit(long productId, int version, JsonObject before) {
        JsonObject texts = before.getJsonObject("texts");
        Map<Long, Money> prices = new HashMap<>();
        before.getJsonObject("prices")
                .forEach((id, price) ->
                        prices.put(Long.valueOf(id), Money.ofDong(((JsonNumber) price).longValueExact())));
        Map<Long, Optional<NetContent>> contents = new HashMap<>();
        before.getJsonObject("contents")
                .forEach((id, content) ->
                        contents.put(Long.valueOf(id), NetContent.read(((JsonString) content).getString())));
        return new EditProduct(
                productId,
                version,
                new ProductTexts(
                        texts.getString("name"),
                        texts.getString("summary"),
                        texts.getString("description"),
                        textOrNull(texts, "ingredients"),
                        textOrNull(texts, "usage"),
                        textOrNull(texts, "storage"),
                        texts.getString("origin"),
                        textOrNull(texts, "standards")),
                prices,
                contents);
    }

    private static @Nullable String textOrNull(JsonObject texts, String name) {
        return texts.containsKey(name) ? texts.getString(name) : null;
    }

    static Map<Long, Boolean> active(JsonObject before) {
        Map<Long, Boolean> active = new HashMap<>();
        JsonObject all = before.getJsonObject("active");
        all.keySet().forEach(id -> active.put(Long.valueOf(id), all.getBoolean(id)));
        return active;
    }

    static List<Long> added(JsonObject before) {
        return before.getJsonArray("added").getValuesAs(JsonNumber::longValueExact);
    }
}
