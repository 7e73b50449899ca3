package vn.chophien.document;

import java.io.StringWriter;
import java.text.Normalizer;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes WordprocessingML, ECMA-376 part 1. The order of elements within another is part of its schema. */
final class WordXml {

    static final String NAMESPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String LINKS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter xml;

    private WordXml(String root) throws XMLStreamException {
        xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("w", root, NAMESPACE);
        xml.writeNamespace("w", NAMESPACE);
        xml.writeNamespace("r", LINKS);
    }

    /** What stands in a part's root element. */
    interface Content {
        void write(WordXml xml) throws XMLStreamException;
    }

    static String part(String root, Content content) {
        try {
            WordXml xml = new WordXml(root);
            content.write(xml);
            xml.xml.writeEndDocument();
            xml.xml.close();
            return xml.text.toString();
        } catch (XMLStreamException inMemory) {
            throw new IllegalStateException(inMemory);
        }
    }

    WordXml open(String element, String... attributes) throws XMLStreamException {
        xml.writeStartElement("w", element, NAMESPACE);
        attributes(attributes);
        return this;
    }

    WordXml empty(String element, String... attributes) throws XMLStreamException {
        xml.writeEmptyElement("w", element, NAMESPACE);
        attributes(attributes);
        return this;
    }

    WordXml close() throws XMLStreamException {
        xml.writeEndElement();
        return this;
    }

    /** Names and values in turn; {@code r:id} is the one attribute of the other namespace. */
    private void attributes(String... attributes) throws XMLStreamException {
        for (int i = 0; i < attributes.length; i += 2) {
            if (attributes[i].startsWith("r:")) {
                xml.writeAttribute("r", LINKS, attributes[i].substring(2), attributes[i + 1]);
            } else {
                xml.writeAttribute("w", NAMESPACE, attributes[i], attributes[i + 1]);
            }
        }
    }

    /** A run of text with its line ends; {@code properties} are the names of switches such as {@code b}. */
    WordXml run(String said, String... properties) throws XMLStreamException {
        open("r");
        properties(properties);
        String between = "";
        for (String line : said.split("\r?\n", -1)) {
            if (!between.isEmpty()) {
                empty(between);
            }
            open("t");
            xml.writeAttribute("xml", "http://www.w3.org/XML/1998/namespace", "space", "preserve");
            xml.writeCharacters(clean(line));
            close();
            between = "br";
        }
        return close();
    }

    /** A number that the reading program fills in. */
    WordXml field(String instruction) throws XMLStreamException {
        open("r").empty("fldChar", "fldCharType", "begin").close();
        open("r").open("instrText");
        xml.writeCharacters(instruction);
        close().close();
        open("r").empty("fldChar", "fldCharType", "separate").close();
        run("1");
        return open("r").empty("fldChar", "fldCharType", "end").close();
    }

    private void properties(String... properties) throws XMLStreamException {
        if (properties.length > 0) {
            open("rPr");
            for (String property : properties) {
                empty(property);
            }
            close();
        }
    }

    /** Composed letters, and none of the characters that XML 1.0 has no place for. */
    private static String clean(String said) {
        return Normalizer.normalize(said, Normalizer.Form.NFC)
                .replaceAll("[\\s&&[^\\u00A0]]+", " ")
                .replaceAll("[^\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]", "");
    }
}
