package vn.chophien.document;

import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** Writes each kind of block as WordprocessingML. Widths are twentieths of a point. */
final class WordBlocks {

    private static final double NAMES = 0.32; // of the width

    private final WordXml xml;
    private final int width;

    WordBlocks(WordXml xml, PageLook look) {
        this.xml = xml;
        this.width = twentieths(look.width());
    }

    static int twentieths(double points) {
        return (int) Math.round(points * 20);
    }

    void write(Document document) throws XMLStreamException {
        if (document.heading() != null) {
            heading(document.heading());
        }
        for (Block block : document.blocks()) {
            write(block);
        }
    }

    private void write(Block block) throws XMLStreamException {
        if (block instanceof Block.Title title) {
            paragraph("Title", title.text());
            if (!title.below().isEmpty()) {
                paragraph("Subtitle", title.below());
            }
        } else if (block instanceof Block.Heading heading) {
            paragraph("Heading1", heading.text());
        } else if (block instanceof Block.Paragraph paragraph) {
            paragraph(style(paragraph.tone()), paragraph.text());
        } else if (block instanceof Block.Facts facts) {
            facts(facts.facts());
        } else if (block instanceof Block.Table table) {
            table(table);
        } else if (block instanceof Block.Coded coded) {
            facts(coded.facts());
            paragraph("Small", coded.caption() + ": " + coded.code().text());
        } else if (block instanceof Block.Signature signature) {
            signature(signature);
        }
    }

    private static String style(Block.Tone tone) {
        return switch (tone) {
            case PLAIN -> "Normal";
            case CENTRED -> "Centred";
            case SMALL -> "Small";
            case WARNING -> "Warning";
        };
    }

    private void paragraph(String style, String text) throws XMLStreamException {
        xml.open("p").open("pPr").empty("pStyle", "val", style).close();
        xml.run(text).close();
    }

    private void strong(String style, String text) throws XMLStreamException {
        xml.open("p").open("pPr").empty("pStyle", "val", style).close();
        xml.run(text, "b").close();
    }

    private void heading(LetterHeading heading) throws XMLStreamException {
        int left = (int) (width * 0.42);
        beginTable(null, left, width - left);
        xml.open("tr");
        cell(left);
        strong("Cell", heading.issuerInCapitals());
        rule(0.32);
        xml.close();
        cell(width - left);
        strong("Cell", LetterHeading.STATE);
        strong("Cell", LetterHeading.MOTTO);
        rule(0.6);
        xml.close().close();
        xml.open("tr");
        cell(left);
        paragraph("Cell", heading.numbered());
        xml.close();
        cell(width - left);
        xml.open("p").open("pPr").empty("pStyle", "val", "Cell").close();
        xml.run(heading.placeAndDay(), "i").close();
        xml.close().close();
        endTable();
    }

    /** A short line, drawn as the border of an empty paragraph that is drawn in from both sides. */
    private void rule(double share) throws XMLStreamException {
        String in = String.valueOf((int) (width * (1 - share) / 4));
        xml.open("p").open("pPr").empty("pStyle", "val", "Cell");
        xml.open("pBdr").empty("top", "val", "single", "sz", "6", "space", "1", "color", "000000");
        xml.close().empty("spacing", "before", "20", "after", "0", "line", "120", "lineRule", "exact");
        xml.empty("ind", "left", in, "right", in).close().close();
    }

    private void facts(List<Block.Fact> facts) throws XMLStreamException {
        int names = (int) (width * NAMES);
        beginTable(null, names, width - names);
        for (Block.Fact fact : facts) {
            xml.open("tr");
            cell(names);
            strong("Fact", fact.name());
            xml.close();
            cell(width - names);
            paragraph("Fact", fact.value());
            xml.close().close();
        }
        endTable();
    }

    private void table(Block.Table table) throws XMLStreamException {
        if (!table.caption().isEmpty()) {
            paragraph("Caption", table.caption());
        }
        int all = table.columns().stream().mapToInt(Block.Column::share).sum();
        int[] widths = table.columns().stream()
                .mapToInt(column -> width * column.share() / all)
                .toArray();
        beginTable("TableGrid", widths);
        xml.open("tr").open("trPr").empty("cantSplit").empty("tblHeader").close();
        for (int i = 0; i < widths.length; i++) {
            cell(widths[i]);
            strong("Fact", table.columns().get(i).head());
            xml.close();
        }
        xml.close();
        for (List<String> row : table.rows()) {
            xml.open("tr").open("trPr").empty("cantSplit").close();
            for (int i = 0; i < widths.length; i++) {
                cell(widths[i]);
                paragraph(table.columns().get(i).number() ? "Number" : "Fact", row.get(i));
                xml.close();
            }
            xml.close();
        }
        endTable();
    }

    private void signature(Block.Signature signature) throws XMLStreamException {
        beginTable(null, width / 2, width - width / 2);
        xml.open("tr").open("trPr").empty("cantSplit").close();
        cell(width / 2);
        for (String copy : signature.copies()) {
            paragraph("Small", copy);
        }
        if (signature.copies().isEmpty()) {
            paragraph("Small", "");
        }
        xml.close();
        cell(width - width / 2);
        strong("Cell", signature.role());
        xml.open("p").open("pPr").empty("pStyle", "val", "Cell").close();
        xml.run(signature.how(), "i").close();
        for (int i = 0; i < 4; i++) { // room to sign
            paragraph("Cell", "");
        }
        xml.close().close();
        endTable();
    }

    private void beginTable(@Nullable String style, int... widths) throws XMLStreamException {
        xml.open("tbl").open("tblPr");
        if (style != null) {
            xml.empty("tblStyle", "val", style);
        }
        xml.empty("tblW", "w", String.valueOf(width), "type", "dxa")
                .empty("tblLayout", "type", "fixed")
                .close();
        xml.open("tblGrid");
        for (int one : widths) {
            xml.empty("gridCol", "w", String.valueOf(one));
        }
        xml.close();
    }

    /** Two tables that touch would become one, so a thin paragraph follows. */
    private void endTable() throws XMLStreamException {
        xml.close();
        paragraph("Gap", "");
    }

    private void cell(int wide) throws XMLStreamException {
        xml.open("tc").open("tcPr").empty("tcW", "w", String.valueOf(wide), "type", "dxa");
        xml.close();
    }
}
