package vn.chophien.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.xml.stream.XMLStreamException;

/**
 * A document as DOCX, to be finished in an office program: ECMA-376, the parts of a package with one story and a footer.
 *
 * <p>Written by hand, as the libraries for it would add 19 MB to the market for what are five small parts of XML.
 */
public final class DocumentDocx {

    /** The media type of DOCX. */
    public static final String TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private static final String TYPES = """
            <?xml version="1.0" encoding="UTF-8"?>
            <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
            <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
            <Default Extension="xml" ContentType="application/xml"/>\
            <Override PartName="/word/document.xml" ContentType="%1$s.document.main+xml"/>\
            <Override PartName="/word/styles.xml" ContentType="%1$s.styles+xml"/>\
            <Override PartName="/word/footer1.xml" ContentType="%1$s.footer+xml"/>\
            <Override PartName="/docProps/core.xml" \
            ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>
            """.formatted("application/vnd.openxmlformats-officedocument.wordprocessingml");

    private static final String RELATIONS = """
            <?xml version="1.0" encoding="UTF-8"?>
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">%s</Relationships>
            """;
    private static final String RELATION =
            "<Relationship Id=\"%s\" Type=\"http://schemas.openxmlformats.org/%s\"" + " Target=\"%s\"/>";
    private static final String OFFICE = "officeDocument/2006/relationships/";

    private DocumentDocx() {}

    public static byte[] of(Document document) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", TYPES);
        parts.put(
                "_rels/.rels",
                relations(
                        RELATION.formatted("rId1", OFFICE + "officeDocument", "word/document.xml"),
                        RELATION.formatted(
                                "rId2", "package/2006/relationships/metadata/core-properties", "docProps/core.xml")));
        parts.put("docProps/core.xml", properties(document.title()));
        parts.put("word/document.xml", WordXml.part("document", xml -> body(xml, document)));
        parts.put(
                "word/_rels/document.xml.rels",
                relations(
                        RELATION.formatted("rId1", OFFICE + "styles", "styles.xml"),
                        RELATION.formatted("rId2", OFFICE + "footer", "footer1.xml")));
        parts.put("word/styles.xml", WordStyles.part());
        parts.put("word/footer1.xml", WordXml.part("ftr", xml -> foot(xml, document.foot())));
        return zipped(parts);
    }

    private static void body(WordXml xml, Document document) throws XMLStreamException {
        PageLook look = document.look();
        xml.open("body");
        new WordBlocks(xml, look).write(document);
        xml.open("sectPr").empty("footerReference", "type", "default", "r:id", "rId2");
        xml.empty("pgSz", "w", twentieths(PageLook.WIDTH), "h", twentieths(PageLook.HEIGHT));
        xml.empty(
                "pgMar",
                "top",
                twentieths(PageLook.TOP),
                "right",
                twentieths(look.right()),
                "bottom",
                twentieths(PageLook.BOTTOM),
                "left",
                twentieths(look.left()),
                "header",
                "567",
                "footer",
                "567",
                "gutter",
                "0");
        xml.close().close();
    }

    private static void foot(WordXml xml, String foot) throws XMLStreamException {
        xml.open("p").open("pPr").empty("pStyle", "val", "Foot").close();
        xml.run(foot.isEmpty() ? "Trang " : foot + " · Trang ")
                .field("PAGE")
                .run("/")
                .field("NUMPAGES");
        xml.close();
    }

    private static String twentieths(double points) {
        return String.valueOf(WordBlocks.twentieths(points));
    }

    private static String relations(String... relations) {
        return RELATIONS.formatted(String.join("", relations));
    }

    private static String properties(String title) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats"
                + ".org/package/2006/metadata/core-properties\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\">"
                + "<dc:title>"
                + title.replace("&", "&amp;").replace("<", "&lt;").replaceAll("\\p{Cntrl}", " ")
                + "</dc:title><dc:language>vi-VN</dc:language></cp:coreProperties>";
    }

    private static byte[] zipped(Map<String, String> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return bytes.toByteArray();
    }
}
