package vn.chophien.trace.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.chophien.trace.key.Gtin;
import vn.chophien.trace.key.LotNumber;
import vn.chophien.trace.key.LotToken;

/** Tells by its first characters in which of its ways a {@link PackCode} is written. */
final class PackCodeReader {

    /** Where a lot without a GTIN has its page; labels write it in capitals, which make their symbol smaller. */
    private static final Pattern OWN_PAGE =
            Pattern.compile("/l/([0-9a-z-]{16,19})(?:/([0-9a-z]{10}))?/?(?:[?#].*)?$", Pattern.CASE_INSENSITIVE);

    private PackCodeReader() {}

    static PackCode read(String text) {
        try {
            if (text.startsWith("]")) {
                ScanData scan = ScanData.parse(text);
                return scan.elements().isEmpty() ? read(scan.data()) : ofElements(scan.elements(), text);
            }
            if (text.regionMatches(true, 0, "http", 0, 4)) {
                return ofAddress(text);
            }
            if (text.startsWith("(")) {
                return ofElements(ElementString.parseBracketed(text.replace(" ", "")), text);
            }
            if (text.startsWith(String.valueOf(ElementString.FNC1))) {
                return ofElements(ElementString.parse(text), text);
            }
        } catch (IllegalArgumentException notOfGs1) { // InvalidLink or InvalidKey
            return new PackCode.Bare(text);
        }
        return new PackCode.Bare(text);
    }

    private static PackCode ofAddress(String text) {
        Matcher own = OWN_PAGE.matcher(text);
        if (own.find()) {
            String serial = own.group(2);
            return new PackCode.OfToken(
                    LotToken.parse(own.group(1)), serial == null ? null : serial.toUpperCase(Locale.ROOT));
        }
        DigitalLink link = DigitalLink.parse(text.endsWith("/") ? text.substring(0, text.length() - 1) : text);
        List<Element> elements = new ArrayList<>(link.path());
        elements.addAll(link.attributes());
        return ofElements(elements, text);
    }

    private static PackCode ofElements(List<Element> elements, String text) {
        Optional<String> gtin = value(elements, "01");
        Optional<String> lot = value(elements, "10");
        if (gtin.isEmpty()) {
            return new PackCode.Bare(lot.orElse(text));
        }
        Gtin product = new Gtin(gtin.get());
        return lot.isEmpty()
                ? new PackCode.OfProduct(product)
                : new PackCode.OfLot(
                        product, new LotNumber(lot.get()), value(elements, "21").orElse(null));
    }

    private static Optional<String> value(List<Element> elements, String ai) {
        return elements.stream()
                .filter(element -> element.ai().equals(ai))
                .map(Element::value)
                .findFirst();
    }
}
