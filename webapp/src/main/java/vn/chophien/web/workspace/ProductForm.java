package vn.chophien.web.workspace;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.chophien.catalogue.EditProduct;
import vn.chophien.catalogue.NetContent;
import vn.chophien.catalogue.PackView;
import vn.chophien.catalogue.ProductTexts;
import vn.chophien.catalogue.ProductView;
import vn.chophien.shared.InvalidInput;
import vn.chophien.shared.Money;
import vn.chophien.shared.MoneyReader;
import vn.chophien.shared.MoneyWords;
import vn.chophien.web.desk.Choices;
import vn.chophien.web.shared.Form;

/** The form of a product: between what is stored and what a seller types. */
public final class ProductForm {

    private ProductForm() {}

    static Form of(ProductView product) {
        ProductTexts texts = product.texts();
        Map<String, String> stored = new HashMap<>();
        stored.put("name", texts.name());
        stored.put("summary", texts.summary());
        stored.put("description", texts.description());
        stored.put("ingredients", orEmpty(texts.ingredients()));
        stored.put("usage", orEmpty(texts.usage()));
        stored.put("storage", orEmpty(texts.storage()));
        stored.put("origin", texts.origin());
        stored.put("standards", orEmpty(texts.standards()));
        product.packs().forEach(pack -> {
            stored.put(priceField(pack), typed(pack.price()));
            NetContent content = pack.content();
            stored.put(
                    contentField(pack),
                    content == null ? "" : content.toString().replace('\u00A0', ' '));
        });
        return Form.filled(stored);
    }

    static EditProduct read(ProductView product, Form form) {
        InvalidInput.Collector wrong = new InvalidInput.Collector();
        Map<Long, Money> prices = new LinkedHashMap<>();
        for (PackView pack : product.packs()) {
            String typed = form.text(priceField(pack));
            MoneyReader.complaint(typed, "giá của “" + pack.name() + "”")
                    .ifPresent(complaint -> wrong.require(false, priceField(pack), complaint));
            MoneyReader.read(typed).ifPresent(read -> prices.put(pack.id(), read));
        }
        Map<Long, Optional<NetContent>> contents = contents(product, form, wrong);
        wrong.throwIfAny();
        ProductTexts texts = new ProductTexts(
                form.text("name"),
                form.text("summary"),
                lines(form.text("description")),
                orNull(form.text("ingredients")),
                orNull(form.text("usage")),
                orNull(form.text("storage")),
                form.text("origin"),
                orNull(form.text("standards")));
        return new EditProduct(product.id(), Choices.version(form.text("version")), texts, prices, contents);
    }

    /** A form that was opened before this field was there leaves contents as they are. */
    private static Map<Long, Optional<NetContent>> contents(
            ProductView product, Form form, InvalidInput.Collector wrong) {
        Map<Long, Optional<NetContent>> contents = new LinkedHashMap<>();
        for (PackView pack : product.packs()) {
            String field = contentField(pack);
            if (!pack.soldByWeight() && form.values().containsKey(field)) {
                String typed = form.text(field);
                Optional<NetContent> content = NetContent.read(typed);
                wrong.require(
                        typed.isBlank() || content.isPresent(),
                        field,
                        "Chợ không đọc được lượng tịnh của “" + pack.name()
                                + "”. Hãy ghi như 500 g, 1,5 kg hoặc 330 ml, nhiều nhất 1.000 kg hoặc 1.000 lít.");
                contents.put(pack.id(), content);
            }
        }
        return contents;
    }

    static boolean changesPrice(ProductView product, EditProduct edit) {
        return product.packs().stream().anyMatch(pack -> changed(pack, edit));
    }

    public static boolean changed(PackView pack, EditProduct edit) {
        Money price = edit.prices().get(pack.id());
        return price != null && !price.equals(pack.price());
    }

    /** Twice as much or half as much is rarely meant. */
    public static boolean isLeap(PackView pack, Money price) {
        return price.dong() >= 2 * pack.price().dong()
                || 2 * price.dong() <= pack.price().dong();
    }

    /** What stands in a field of a price, said in words beside it; empty where it cannot be read. */
    public static String inWords(Form form, PackView pack) {
        return inWords(form.text(priceField(pack)));
    }

    static String inWords(String typed) {
        return MoneyReader.read(typed)
                .map(price -> price + ", " + MoneyWords.of(price))
                .orElse("");
    }

    public static String priceField(PackView pack) {
        return EditProduct.priceField(pack.id());
    }

    public static String contentField(PackView pack) {
        return EditProduct.contentField(pack.id());
    }

    /** 85.000, as the field shows it and reads it back. */
    private static String typed(Money price) {
        return price.toString().replace("\u00A0₫", "");
    }

    /** Browsers send line ends as CR LF; texts are kept with LF, so that resaving changes nothing. */
    private static String lines(String text) {
        return text.replace("\r\n", "\n");
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : lines(text);
    }
}
