package vn.chophien.document;

import javax.xml.stream.XMLStreamException;

/** The styles that a DOCX of ours names, so that who edits it changes all alike. Sizes are half points. */
final class WordStyles {

    /** What official letters are set in; every office program here has it. Decree 30/2020/NĐ-CP, appendix I. */
    private static final String FONT = "Times New Roman";

    private WordStyles() {}

    static String part() {
        return WordXml.part("styles", WordStyles::write);
    }

    private static void write(WordXml xml) throws XMLStreamException {
        xml.open("docDefaults").open("rPrDefault").open("rPr");
        xml.empty("rFonts", "ascii", FONT, "hAnsi", FONT, "eastAsia", FONT, "cs", FONT);
        xml.empty("sz", "val", "26").empty("szCs", "val", "26").empty("lang", "val", "vi-VN", "eastAsia", "vi-VN");
        xml.close().close().open("pPrDefault").open("pPr");
        xml.empty("spacing", "before", "60", "after", "60").close().close().close();
        xml.open("style", "type", "paragraph", "default", "1", "styleId", "Normal");
        xml.empty("name", "val", "Normal").empty("qFormat").close();
        style(xml, "Title", "Title", "center", 28, "b", "240", false);
        style(xml, "Subtitle", "Subtitle", "center", 26, "", "0", false);
        heading(xml);
        style(xml, "Caption", "caption", "left", 24, "b", "120", true);
        style(xml, "Centred", "Centred", "center", 26, "", "60", false);
        style(xml, "Small", "Small", "left", 22, "", "0", false);
        style(xml, "Warning", "Warning", "center", 26, "b", "120", false);
        style(xml, "Cell", "Cell", "center", 24, "", "0", false);
        style(xml, "Fact", "Fact", "left", 24, "", "20", false);
        style(xml, "Number", "Number", "right", 24, "", "20", false);
        style(xml, "Gap", "Gap", "left", 8, "", "0", false);
        style(xml, "Foot", "Foot", "right", 20, "", "0", false);
        grid(xml);
    }

    private static void heading(WordXml xml) throws XMLStreamException {
        xml.open("style", "type", "paragraph", "styleId", "Heading1");
        xml.empty("name", "val", "heading 1").empty("basedOn", "val", "Normal").empty("next", "val", "Normal");
        xml.empty("qFormat").open("pPr").empty("keepNext").empty("spacing", "before", "180", "after", "60");
        xml.empty("outlineLvl", "val", "0").close().open("rPr").empty("b").empty("sz", "val", "26");
        xml.close().close();
    }

    private static void style(
            WordXml xml, String id, String name, String side, int size, String strong, String before, boolean keep)
            throws XMLStreamException {
        xml.open("style", "type", "paragraph", "styleId", id);
        xml.empty("name", "val", name).empty("basedOn", "val", "Normal").empty("qFormat");
        xml.open("pPr");
        if (keep) {
            xml.empty("keepNext");
        }
        xml.empty("spacing", "before", before, "after", "20")
                .empty("jc", "val", side)
                .close();
        xml.open("rPr");
        if (!strong.isEmpty()) {
            xml.empty(strong);
        }
        xml.empty("sz", "val", String.valueOf(size))
                .empty("szCs", "val", String.valueOf(size))
                .close()
                .close();
    }

    private static void grid(WordXml xml) throws XMLStreamException {
        xml.open("style", "type", "table", "styleId", "TableGrid");
        xml.empty("name", "val", "Table Grid").open("tblPr").open("tblBorders");
        for (String side : new String[] {"top", "left", "bottom", "right", "insideH", "insideV"}) {
            xml.empty(side, "val", "single", "sz", "4", "space", "0", "color", "666666");
        }
        xml.close().open("tblCellMar").empty("left", "w", "80", "type", "dxa").empty("right", "w", "80", "type", "dxa");
        xml.close().close().close();
    }
}
