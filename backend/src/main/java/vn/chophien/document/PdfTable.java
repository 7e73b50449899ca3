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

    PdfTable(PdfSheet sheet, Block.Table table) {
        this.sheet = sheet;
        this.table = table;
        this.size = sheet.look().size() * 0.9;
    }

    void draw() throws IOException {
        List<String> heads = table.columns().stream().map(Block.Column::head).toList();
        Cells head = new Cells(heads, LabelFont.BOLD);
        Cells first = table.rows().isEmpty() ? head : new Cells(table.rows().get(0), LabelFont.REGULAR);
        sheet.require(head.height() + first.height());
        head.draw(true);
        for (List<String> row : table.rows()) {
            Cells cells = new Cells(row, LabelFont.REGULAR);
            if (sheet.require(cells.height())) {
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
