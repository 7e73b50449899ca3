package vn.chophien.web.elsewhere;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;
import vn.chophien.catalogue.NetContent;
import vn.chophien.catalogue.elsewhere.OfferedProduct;
import vn.chophien.media.PictureSize;
import vn.chophien.trace.key.Gtin;

/**
 * Goods as RSS 2.0 with the attributes of Google's product data specification, which Facebook's catalogues read too. One
 * item a pack. Lengths are those of the specification; what is longer is cut, as its readers would do otherwise.
 */
final class ProductFeed {

    static final String TYPE = "application/rss+xml;charset=UTF-8";

    private static final String GOOGLE = "http://base.google.com/ns/1.0";
    private static final int LONGEST_TITLE = 150;
    private static final int LONGEST_DESCRIPTION = 5_000;
    private static final int LONGEST_BRAND = 70;
    private static final int LONGEST_TYPE = 750;
    private static final int MOST_MORE_PICTURES = 10;
    private static final String CONTROL = "[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]";

    private final String baseUrl;

    ProductFeed(String baseUrl) {
        this.baseUrl = baseUrl;
    }

    byte[] of(String title, String page, List<OfferedProduct> products) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            XMLStreamWriter xml =
                    XMLOutputFactory.newInstance().createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
            xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
            xml.writeStartElement("rss");
            xml.writeAttribute("version", "2.0");
            xml.writeNamespace("g", GOOGLE);
            xml.writeStartElement("channel");
            element(xml, "title", title);
            element(xml, "link", baseUrl + page);
            element(xml, "description", "Hàng đang bán trên " + title);
            for (OfferedProduct product : products) {
                for (OfferedProduct.Pack pack : product.packs()) {
                    item(xml, product, pack);
                }
            }
            xml.writeEndDocument();
            xml.flush();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e); // memory does not refuse
        }
        return out.toByteArray();
    }

    private void item(XMLStreamWriter xml, OfferedProduct product, OfferedProduct.Pack pack) throws XMLStreamException {
        xml.writeCharacters("\n");
        xml.writeStartElement("item");
        google(xml, "id", pack.code());
        google(xml, "title", cut(product.title(pack), LONGEST_TITLE));
        google(xml, "description", cut(description(product), LONGEST_DESCRIPTION));
        google(xml, "link", baseUrl + "/san-pham/" + product.slug());
        pictures(xml, product);
        google(xml, "availability", pack.stock() > 0 ? "in_stock" : "out_of_stock");
        google(xml, "price", pack.price().dong() + " VND");
        unitPrice(xml, pack);
        google(xml, "condition", "new");
        google(xml, "brand", cut(Objects.requireNonNullElse(product.brand(), product.sellerName()), LONGEST_BRAND));
        identifier(xml, pack);
        google(xml, "product_type", cut(product.category(), LONGEST_TYPE));
        if (pack.netGrams() != null) {
            google(xml, "shipping_weight", pack.netGrams() + " g");
        }
        if (product.sampleData()) {
            google(xml, "custom_label_0", "du-lieu-minh-hoa");
        }
        xml.writeEndElement();
    }

    /** A drawing is no picture of the goods; the card that is shared among people stands in until there is a photo. */
    private void pictures(XMLStreamWriter xml, OfferedProduct product) throws XMLStreamException {
        List<String> photos = product.photos();
        google(
                xml,
                "image_link",
                photos.isEmpty()
                        ? baseUrl + "/san-pham/" + product.slug() + "/the.png"
                        : baseUrl + PictureSize.LARGE.path(photos.get(0)));
        for (String photo : photos.stream().skip(1).limit(MOST_MORE_PICTURES).toList()) {
            google(xml, "additional_image_link", baseUrl + PictureSize.LARGE.path(photo));
        }
    }

    /** How much is in a pack, and the amount for which readers then work out a price to compare. */
    private static void unitPrice(XMLStreamWriter xml, OfferedProduct.Pack pack) throws XMLStreamException {
        NetContent content = pack.content();
        String measure = content != null
                ? content.amount() + " " + content.unit().code()
                : pack.netGrams() == null ? null : pack.netGrams() + " g";
        if (measure != null) {
            google(xml, "unit_pricing_measure", measure);
            boolean isVolume = content != null && content.unit() == NetContent.Unit.MILLILITRE;
            google(xml, "unit_pricing_base_measure", isVolume ? "1 l" : "1 kg");
        }
    }

    /** A number that a seller made up for their own house names nothing in the world. */
    private static void identifier(XMLStreamWriter xml, OfferedProduct.Pack pack) throws XMLStreamException {
        Gtin gtin = gtin(pack.gtin());
        if (gtin == null) {
            google(xml, "identifier_exists", "no");
        } else {
            google(xml, "gtin", gtin.printed());
        }
    }

    private static @Nullable Gtin gtin(@Nullable String digits) {
        Gtin gtin = digits == null ? null : new Gtin(digits);
        return gtin == null || gtin.isRestricted() ? null : gtin;
    }

    private static String description(OfferedProduct product) {
        return product.texts().summary() + "\n\n" + product.texts().description();
    }

    private static String cut(String text, int most) {
        return text.codePointCount(0, text.length()) <= most
                ? text
                : text.substring(0, text.offsetByCodePoints(0, most - 1)).strip() + "…";
    }

    private static void element(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(text.replaceAll(CONTROL, ""));
        xml.writeEndElement();
    }

    private static void google(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement("g", name, GOOGLE);
        xml.writeCharacters(text.replaceAll(CONTROL, ""));
        xml.writeEndElement();
    }
}
