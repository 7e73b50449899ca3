package vn.chophien.trace.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.chophien.trace.key.CheckDigit;

/**
 * What a scanner sends: a symbology identifier and data. GS1 General Specifications, "Symbology identifiers"; ISO/IEC
 * 15424.
 *
 * @param symbology what was scanned
 * @param data after the identifier; in element strings with {@link ElementString#FNC1} before what needs it
 * @param elements of an element string, a composite component and a Digital Link; empty for plain data
 * @param link when the data is a Digital Link; null otherwise
 */
public record ScanData(
        Symbology symbology,
        String data,
        List<Element> elements,
        @Nullable DigitalLink link) {

    private static final Pattern WEB = Pattern.compile("(?:https?|HTTPS?)://.*", Pattern.DOTALL);
    private static final int IDENTIFIER = 3;
    private static final String COMPOSITE = "|]e0";

    /** Keeps its own copy of the elements. */
    public ScanData {
        elements = List.copyOf(elements);
    }

    /** What can be scanned. */
    public enum Symbology {
        QR("]Q1", "]Q3"),
        DATA_MATRIX("]d1", "]d2"),
        DOT_CODE("]J0", "]J1"),
        DATABAR_EXPANDED("", "]e0"),
        GS1_128("", "]C1"),
        EAN_13("]E0", ""),
        EAN_8("]E4", "");

        private final String plain;
        private final String gs1;

        Symbology(String plain, String gs1) {
            this.plain = plain;
            this.gs1 = gs1;
        }
    }

    /**
     * Reads a scan.
     *
     * @throws InvalidLink {@code link.symbology, .ean}, or what {@link ElementString} and {@link DigitalLink} refuse: data
     *     that begins like a web address must be a Digital Link
     */
    public static ScanData parse(String scan) {
        String identifier = scan.substring(0, Math.min(IDENTIFIER, scan.length()));
        String data = scan.substring(identifier.length());
        if (identifier.length() < IDENTIFIER) {
            throw new InvalidLink("link.symbology", scan, "A scan begins with a symbology identifier.");
        }
        for (Symbology symbology : Symbology.values()) {
            if (identifier.equals(symbology.gs1)) {
                String elements = ElementString.FNC1 + data;
                return new ScanData(symbology, elements, ElementString.parse(elements), null);
            }
            if (identifier.equals(symbology.plain)) {
                return symbology == Symbology.EAN_13 || symbology == Symbology.EAN_8
                        ? retail(symbology, data)
                        : plain(symbology, data);
            }
        }
        throw new InvalidLink("link.symbology", identifier, "This symbology identifier is not known.");
    }

    private static ScanData plain(Symbology symbology, String data) {
        if (!WEB.matcher(data).matches()) {
            return new ScanData(symbology, data, List.of(), null);
        }
        DigitalLink link = DigitalLink.parse(data);
        List<Element> elements = new ArrayList<>(link.path());
        elements.addAll(link.attributes());
        return new ScanData(symbology, data, elements, link);
    }

    /** An EAN is a GTIN; a composite component beside it holds further elements. */
    private static ScanData retail(Symbology symbology, String data) {
        int cut = data.indexOf(COMPOSITE);
        String ean = cut < 0 ? data : data.substring(0, cut);
        if (ean.length() != (symbology == Symbology.EAN_13 ? 13 : 8) || !CheckDigit.isRight(ean)) {
            throw new InvalidLink("link.ean", ean, "An EAN has 13 or 8 digits, the last of which is a check digit.");
        }
        Optional<String> composite =
                cut < 0 ? Optional.empty() : Optional.of(ElementString.FNC1 + data.substring(cut + COMPOSITE.length()));
        List<Element> elements = new ArrayList<>();
        elements.add(new Element("01", "0".repeat(14 - ean.length()) + ean));
        composite.map(ElementString::parse).ifPresent(elements::addAll);
        return new ScanData(symbology, ean + composite.map(more -> "|" + more).orElse(""), elements, null);
    }
}
