package vn.chophien.web.catalogue;

import jakarta.ws.rs.core.MultivaluedMap;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.chophien.catalogue.search.ProductMark;

/**
 * The address of a list: its choices by name, in one fixed order, without the empty ones. Two addresses that mean the
 * same list are equal, whatever order they were typed in.
 */
public record ShopAddress(Map<String, String> choices) {

    public static final String PATH = "/san-pham";
    public static final String TEXT = "tim";
    public static final String CATEGORY = "danh-muc";
    public static final String STARS = "sao";
    public static final String COMMUNE = "xa";
    public static final String KIND = "loai";
    public static final String PRICE_FROM = "gia-tu";
    public static final String PRICE_TO = "gia-den";
    public static final String UNIT_PRICE = "gia-kg";
    public static final String DELIVERED_TO = "giao-den";
    public static final String IN_STOCK = "con-hang";
    public static final String IN_SEASON = "dung-mua";
    public static final String ORDER = "sap-xep";
    public static final String PAGE = "trang";

    private static final List<String> NAMES = Stream.of(
                    Stream.of(TEXT, CATEGORY, STARS, COMMUNE, KIND, PRICE_FROM, PRICE_TO, UNIT_PRICE, DELIVERED_TO),
                    Arrays.stream(ProductMark.values()).map(ProductMark::slug),
                    Stream.of(IN_STOCK, IN_SEASON, ORDER, PAGE))
            .flatMap(names -> names)
            .toList();
    private static final int LONGEST = 100;

    public ShopAddress {
        Map<String, String> ordered = new LinkedHashMap<>();
        for (String name : NAMES) {
            String value = choices.get(name);
            if (value != null && !value.isEmpty()) {
                ordered.put(name, value);
            }
        }
        choices = Collections.unmodifiableMap(ordered);
    }

    static ShopAddress of(MultivaluedMap<String, String> parameters) {
        Map<String, String> typed = new LinkedHashMap<>();
        parameters.forEach((name, values) -> typed.put(name, tidy(values.get(0))));
        return new ShopAddress(typed);
    }

    /** One space between words, composed letters, and no more of them than anybody means. */
    private static String tidy(String value) {
        String text = Normalizer.normalize(value, Normalizer.Form.NFC)
                .replaceAll("[\\s\\p{Cntrl}]+", " ")
                .strip();
        return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }

    public String value(String name) {
        return choices.getOrDefault(name, "");
    }

    public boolean has(String name) {
        return choices.containsKey(name);
    }

    /** The same list with one choice changed, from its first page. */
    public ShopAddress with(String name, String value) {
        Map<String, String> changed = new LinkedHashMap<>(choices);
        changed.put(name, value);
        if (!name.equals(PAGE)) {
            changed.remove(PAGE);
        }
        return new ShopAddress(changed);
    }

    public ShopAddress without(String name) {
        return with(name, "");
    }

    public ShopAddress page(int number) {
        return with(PAGE, number == 1 ? "" : String.valueOf(number));
    }

    public String href() {
        return hrefAt(PATH);
    }

    /** The same choices told to another page. */
    public String hrefAt(String path) {
        if (choices.isEmpty()) {
            return path;
        }
        return path
                + choices.entrySet().stream()
                        .map(choice ->
                                choice.getKey() + "=" + URLEncoder.encode(choice.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&", "?", ""));
    }
}
