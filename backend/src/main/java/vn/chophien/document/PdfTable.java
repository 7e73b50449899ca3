package vn.chophien.document;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import vn.chophien.trace.label.LabelFont;

/** Draws a table with its head on each page. A row is never cut unless it is taller than a page. */
final class PdfTable {

    private static final double PADDING = 3;

    private final PdfSheet sheet;
    private final Block.Table table;
    private final double size;
    private final double kept;

    /** @param kept room below the last row that must be on its page: nobody signs an empty one */
    PdfTable(PdfSheet sheet, Block.Table table, double kept) {
        this.sheet = sheet;
        this.table = table;
        this.size = sheet.look().size() * 0.9;
        this.kept = kept;
    }

    void draw() throws IOException {
        List<String> heads = table.columns().stream().map(Block.Column::head).toList();
        Cells head = new Cells(heads, LabelFont.BOLD);
        Cells first = table.rows().isEmpty() ? head : new Cells(table.rows().get(0), LabelFont.REGULAR);
        boolean isShort = table.rows().size() < 2;
        sheet.require(head.height() + first.height() + (isShort ? kept : 0));
        head.draw(true);
        for (int i = 0; i < table.rows().size(); i++) {
            Cells cells = new Cells(table.rows().get(i), LabelFont.REGULAR);
            boolean isLast = i == table.rows().size() - 1;
            if (sheet.require(cells.height() + (isLast ? kept : 0))) {
                head.draw(true);
            }
            cells.draw(false);
        }
    }

    private double width(Block.Column column) {
        int all = table.columns().stream().mapToInt(Block.Column::share).sum();
        return sheet.look().width() * column.share() / all;
    }

    /** One row, broken into lines. */
    private final class Cells {
        private final List<List<String>> cells = new ArrayList<>();
        private final LabelFont font;

        Cells(List<String> texts, LabelFont font) {
            this.font = font;
            for (int i = 0; i < texts.size(); i++) {
                double room = width(table.columns().get(i)) - 2 * PADDING;
                cells.add(Lines.of(texts.get(i), font, size, room));
            }
        }

        double height() {
            int most = cells.stream().mapToInt(List::size).max().orElse(1);
            return most * size * PdfSheet.LEADING + 2 * PADDING;
        }

        void draw(boolean shaded) throws IOException {
            double top = sheet.down();
            double left = sheet.look().left();
            for (int i = 0; i < cells.size(); i++) {
                double width = width(table.columns().get(i));
                if (shaded) {
                    sheet.shade(left, top, width, height());
                }
                sheet.frame(left, top, width, height());
                sheet.moveTo(top + PADDING);
                for (String line : cells.get(i)) {
                    double slack = width - 2 * PADDING - font.width(line) * size;
                    boolean right = table.columns().get(i).number();
                    sheet.writeAll(List.of(line), font, size, left + PADDING + (right ? slack : 0));
                }
                left += width;
            }
            sheet.moveTo(top + height());
        }
    }
}
