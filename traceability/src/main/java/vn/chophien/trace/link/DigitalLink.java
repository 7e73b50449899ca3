package vn.chophien.trace.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.chophien.trace.key.Gln;
import vn.chophien.trace.key.Gtin;
import vn.chophien.trace.key.LotNumber;
import vn.chophien.trace.key.SerialNumber;

/**
 * A GS1 Digital Link: one web address that names a product, a lot, a pack, a pallet or a place.
 *
 * <p>GS1 Digital Link URI Syntax 1.6, uncompressed, with all-numeric identifiers and a GTIN of 14 digits. What exists is
 * valid: the constructor checks order, pairing and content, whether a link is read or made.
 *
 * @param base scheme, host, optional port and stem, without a slash at its end: {@code https://id.example.vn/x}
 * @param path the primary key and its qualifiers, in the order of the standard
 * @param attributes the data attributes of the query, in their order; empty when there are none
 */
public record DigitalLink(String base, List<Element> path, List<Element> attributes) {
    private static final String CANONICAL = "https://id.gs1.org";

    /**
     * Takes off one slash at the end of {@code base} and keeps its own copies of the lists.
     *
     * @throws InvalidLink {@code link.base, .no-key, .sequence, .attribute, .repeated, .needs} or {@code .excludes}
     */
    public DigitalLink {
        base = LinkRules.base(base);
        path = List.copyOf(path);
        attributes = List.copyOf(attributes);
        LinkRules.require(path, attributes);
    }

    /**
     * Reads an absolute URI. The fragment and query pairs whose key is not all digits are left out.
     *
     * <p>Strict, as for print: a slash at the end is refused, so a server that wants to be kind takes off one first.
     *
     * @throws InvalidLink for anything but a Digital Link of identifiers in {@link SyntaxDictionary}
     */
    public static DigitalLink parse(String uri) {
        return DigitalLinkParser.parse(uri);
    }

    /**
     * Arranges elements, in any order, as a link: the first primary key leads, its qualifiers follow, the rest are
     * attributes: those of known length first, as GS1 writes them, else in the order given. An element that is given twice counts once.
     *
     * @throws InvalidLink as the constructor
     */
    public static DigitalLink of(String base, List<Element> elements) {
        return LinkRules.arrange(base, elements.stream().distinct().toList());
    }

    /** The link of a product: {@code /01/<gtin>}. */
    public static DigitalLink ofProduct(String base, Gtin gtin) {
        return of(base, List.of(new Element("01", gtin.value())));
    }

    /** The link of a lot: {@code /01/<gtin>/10/<lot>}. */
    public static DigitalLink ofLot(String base, Gtin gtin, LotNumber lot) {
        return of(base, List.of(new Element("01", gtin.value()), new Element("10", lot.value())));
    }

    /** The link of a place: {@code /414/<gln>}. */
    public static DigitalLink ofPlace(String base, Gln gln) {
        return of(base, List.of(new Element("414", gln.value())));
    }

    /** The link of a party, such as a cooperative: {@code /417/<gln>}. */
    public static DigitalLink ofParty(String base, Gln gln) {
        return of(base, List.of(new Element("417", gln.value())));
    }

    /** The link of one pack, which also shows its lot: {@code /01/<gtin>/10/<lot>/21/<serial>}. */
    public static DigitalLink ofUnit(String base, Gtin gtin, LotNumber lot, SerialNumber serial) {
        return of(
                base,
                List.of(
                        new Element("01", gtin.value()),
                        new Element("10", lot.value()),
                        new Element("21", serial.value())));
    }

    /** This link with one more data attribute, such as {@code 17} and {@code 260305}; errors as the constructor. */
    public DigitalLink with(String ai, String value) {
        List<Element> more = new ArrayList<>(attributes);
        more.add(new Element(ai, value));
        return new DigitalLink(base, path, more);
    }

    /**
     * This link with scheme and host in capitals, which are the same address (RFC 3986, 6.2.2.1).
     *
     * <p>If stem and values have no small letters either, a QR code holds it in alphanumeric mode and gets smaller.
     */
    public DigitalLink withUpperCaseOrigin() {
        int stem = base.indexOf('/', base.indexOf("://") + 3);
        int end = stem < 0 ? base.length() : stem;
        String origin = base.substring(0, end).toUpperCase(Locale.ROOT);
        return new DigitalLink(origin + base.substring(end), path, attributes);
    }

    /**
     * The one address by which all links to the same thing are equal: host {@code id.gs1.org}, the whole path, no stem and
     * no foreign query. GS1 Digital Link URI Syntax 1.6, "Canonical Digital Link URIs".
     */
    public DigitalLink canonical() {
        return new DigitalLink(CANONICAL, path, attributes);
    }

    /**
     * The canonical address of the finest thing that the path names, without a query: of a pack its product and serial
     * number, whatever its lot. CBV 2.0, 8.5, as events identify things.
     */
    public DigitalLink constrained() {
        List<Element> finest = new ArrayList<>(path.subList(0, 1));
        path.stream()
                .skip(1)
                .filter(part -> EventKey.isFiner(part.ai()))
                .reduce((coarser, finer) -> finer)
                .ifPresent(finest::add);
        return new DigitalLink(CANONICAL, finest, List.of());
    }

    /** The decoded value of an identifier in the path or the query; empty when the link does not carry it. */
    public Optional<String> value(String ai) {
        return elements().filter(e -> e.ai().equals(ai)).map(Element::value).findFirst();
    }

    /** The product, AI (01), in path or query; empty when the link carries none. */
    public Optional<Gtin> gtin() {
        return value("01").map(Gtin::new);
    }

    /** The lot, AI (10). */
    public Optional<LotNumber> lot() {
        return value("10").map(LotNumber::new);
    }

    /** The serial number of a pack, AI (21). */
    public Optional<SerialNumber> serial() {
        return value("21").map(SerialNumber::new);
    }

    /** The address, with everything escaped that RFC 3986 does not leave unreserved. */
    public String uri() {
        String query = attributes.stream()
                .map(e -> e.ai() + "=" + UriEscape.inQuery(e.value()))
                .collect(Collectors.joining("&"));
        return path.stream()
                .map(e -> "/" + e.ai() + "/" + UriEscape.inPath(e.value()))
                .collect(Collectors.joining("", base, query.isEmpty() ? "" : "?" + query));
    }

    /**
     * The line under a symbol, for people: {@code (01) 08931234567890 (10) H260201A}.
     *
     * <p>GS1 General Specifications, "Human readable interpretation (HRI) rules".
     */
    public String humanReadable() {
        return elements().map(Element::toString).collect(Collectors.joining(" "));
    }

    @Override
    public String toString() {
        return uri();
    }

    private Stream<Element> elements() {
        return Stream.concat(path.stream(), attributes.stream());
    }
}
