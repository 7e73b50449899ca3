package vn.chophien.document;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import vn.chophien.trace.label.LabelFont;
import vn.chophien.trace.label.QrCode;

/** Draws each kind of block where the pen stands. */
final class PdfBlocks {

    private static final double NAMES = 0.32; // of the width
    private static final double GAP = 0.6; // of a line, between blocks
    private static final double CODE = 96; // 34 mm: a phone reads it from a sheet on a table
    private static final double ROOM_TO_SIGN = 60;

    private final PdfSheet sheet;
    private final PDOutlineItem mark;
    private final double size;

    PdfBlocks(PdfSheet sheet, PDOutlineItem mark) {
        this.sheet = sheet;
        this.mark = mark;
        this.size = sheet.look().size();
    }

    void draw(Document document) throws IOException {
        if (document.heading() != null) {
            heading(document.heading());
        }
        List<Block> blocks = document.blocks();
        for (int i = 0; i < blocks.size(); i++) {
            boolean isSigned = i + 1 < blocks.size() && blocks.get(i + 1) instanceof Block.Signature;
            draw(blocks.get(i), isSigned ? GAP * size + signing() : 0);
            sheet.skip(GAP * size);
        }
    }

    private void draw(Block block, double kept) throws IOException {
        if (block instanceof Block.Title title) {
            title(title);
        } else if (block instanceof Block.Heading heading) {
            section(heading.text());
        } else if (block instanceof Block.Paragraph paragraph) {
            paragraph(paragraph);
        } else if (block instanceof Block.Facts facts) {
            facts(facts.facts(), sheet.look().width());
        } else if (block instanceof Block.Table table) {
            caption(table.caption());
            new PdfTable(sheet, table, kept).draw();
        } else if (block instanceof Block.Coded coded) {
            coded(coded);
        } else if (block instanceof Block.Signature signature) {
            signature(signature);
        }
    }

    private void heading(LetterHeading heading) throws IOException {
        double left = sheet.look().left();
        double half = sheet.look().width() * 0.42;
        double other = sheet.look().width() - half;
        double small = size * 0.9;
        double top = sheet.down();
        centred(heading.issuerInCapitals(), LabelFont.BOLD, small, left, half - 8);
        sheet.line(left + half * 0.32, left + half * 0.64, sheet.down() + 1, 0.6);
        double issuerEnds = sheet.down();
        sheet.moveTo(top);
        centred(LetterHeading.STATE, LabelFont.BOLD, small, left + half, other);
        centred(LetterHeading.MOTTO, LabelFont.BOLD, small, left + half, other);
        double motto = LabelFont.BOLD.width(LetterHeading.MOTTO) * small;
        double middle = left + half + other / 2;
        sheet.line(middle - motto / 2, middle + motto / 2, sheet.down() + 1, 0.6);
        double below = Math.max(issuerEnds, sheet.down()) + size * 0.7;
        sheet.moveTo(below);
        centred(heading.numbered(), LabelFont.REGULAR, small, left, half - 8);
        sheet.moveTo(below);
        centred(heading.placeAndDay(), LabelFont.ITALIC, small, left + half, other);
        sheet.skip(size);
    }

    private void title(Block.Title title) throws IOException {
        centred(
                title.text(),
                LabelFont.BOLD,
                size * 1.35,
                sheet.look().left(),
                sheet.look().width());
        if (!title.below().isEmpty()) {
            centred(
                    title.below(),
                    LabelFont.REGULAR,
                    size,
                    sheet.look().left(),
                    sheet.look().width());
        }
        sheet.skip(GAP * size);
    }

    /** Kept with some of what follows. */
    private void section(String text) throws IOException {
        if (!sheet.require(size * 7)) {
            sheet.skip(GAP * size);
        }
        sheet.mark(mark, text);
        sheet.writeAll(
                Lines.of(text, LabelFont.BOLD, size * 1.1, sheet.look().width()),
                LabelFont.BOLD,
                size * 1.1,
                sheet.look().left());
    }

    private void caption(String text) throws IOException {
        if (!text.isEmpty()) {
            sheet.require(size * 6);
            running(
                    text,
                    LabelFont.BOLD,
                    size,
                    sheet.look().left(),
                    sheet.look().width());
        }
    }

    private void paragraph(Block.Paragraph paragraph) throws IOException {
        double left = sheet.look().left();
        double width = sheet.look().width();
        switch (paragraph.tone()) {
            case PLAIN -> running(paragraph.text(), LabelFont.REGULAR, size, left, width);
            case SMALL -> running(paragraph.text(), LabelFont.REGULAR, size * 0.88, left, width);
            case CENTRED -> centred(paragraph.text(), LabelFont.REGULAR, size, left, width);
            case WARNING -> {
                List<String> lines = Lines.of(paragraph.text(), LabelFont.BOLD, size, width - 16);
                double height = lines.size() * size * PdfSheet.LEADING + 8;
                sheet.require(height);
                double top = sheet.down();
                sheet.shade(left, top, width, height);
                sheet.frame(left, top, width, height);
                sheet.skip(4);
                sheet.writeAll(lines, LabelFont.BOLD, size, left + 8);
                sheet.moveTo(top + height);
            }
        }
    }

    private void facts(List<Block.Fact> facts, double width) throws IOException {
        double left = sheet.look().left();
        double names = width * NAMES;
        for (Block.Fact fact : facts) {
            List<String> name = Lines.of(fact.name(), LabelFont.BOLD, size, names - 8);
            List<String> value = Lines.of(fact.value(), LabelFont.REGULAR, size, width - names);
            sheet.require(Math.max(name.size(), Math.min(value.size(), 4)) * size * PdfSheet.LEADING);
            double top = sheet.down();
            sheet.writeAll(name, LabelFont.BOLD, size, left);
            double nameEnds = sheet.down();
            sheet.moveTo(top);
            for (String line : value) {
                if (sheet.require(size * PdfSheet.LEADING)) {
                    nameEnds = sheet.down();
                }
                sheet.writeAll(List.of(line), LabelFont.REGULAR, size, left + names);
            }
            sheet.moveTo(Math.max(nameEnds, sheet.down()) + 1.5);
        }
    }

    private void coded(Block.Coded coded) throws IOException {
        sheet.require(CODE + 40);
        double top = sheet.down();
        double quiet = CODE / (coded.code().size() + 2.0 * QrCode.QUIET_ZONE) * QrCode.QUIET_ZONE;
        double column = CODE + 14;
        double left = PageLook.WIDTH - sheet.look().right() - column;
        sheet.symbol(coded.code(), left + 7 + quiet, top + quiet, CODE - 2 * quiet);
        sheet.moveTo(top + CODE + 2);
        centred(coded.caption(), LabelFont.REGULAR, size * 0.8, left, column);
        double codeEnds = sheet.down();
        sheet.moveTo(top);
        facts(coded.facts(), sheet.look().width() - column - 10);
        sheet.moveTo(Math.max(codeEnds, sheet.down()));
    }

    private double signing() {
        return ROOM_TO_SIGN + size * 4;
    }

    private void signature(Block.Signature signature) throws IOException {
        double left = sheet.look().left();
        double half = sheet.look().width() / 2;
        sheet.require(signing());
        double top = sheet.down() + size;
        sheet.moveTo(top);
        for (String copy : signature.copies()) {
            running(copy, LabelFont.REGULAR, size * 0.85, left, half - 10);
        }
        sheet.moveTo(top);
        centred(signature.role(), LabelFont.BOLD, size, left + half, half);
        centred(signature.how(), LabelFont.ITALIC, size * 0.9, left + half, half);
        sheet.skip(ROOM_TO_SIGN);
    }

    private void running(String text, LabelFont font, double large, double left, double width) throws IOException {
        for (String line : Lines.of(text, font, large, width)) {
            sheet.require(large * PdfSheet.LEADING);
            sheet.writeAll(List.of(line), font, large, left);
        }
    }

    private void centred(String text, LabelFont font, double large, double left, double width) throws IOException {
        for (String line : Lines.of(text, font, large, width)) {
            sheet.require(large * PdfSheet.LEADING);
            double slack = width - font.width(line) * large;
            sheet.writeAll(List.of(line), font, large, left + slack / 2);
        }
    }
}
