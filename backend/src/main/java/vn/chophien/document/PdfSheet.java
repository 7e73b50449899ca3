package vn.chophien.document;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.util.Matrix;
import vn.chophien.trace.label.LabelFont;
import vn.chophien.trace.label.QrCode;

/**
 * The paper of one document and the pen on it, which moves down and takes a new page when there is no more room. Points,
 * from the upper left corner; PDF itself counts upwards from the lower edge.
 */
final class PdfSheet {

    static final double LEADING = 1.27;
    private static final float GREY = 0.35f;

    private final PDDocument document;
    private final PageLook look;
    private final PdfFonts fonts;
    private final List<PDPage> pages = new ArrayList<>();
    private PDPageContentStream content;
    private double down = PageLook.TOP;

    PdfSheet(PDDocument document, PageLook look, PdfFonts fonts) throws IOException {
        this.document = document;
        this.look = look;
        this.fonts = fonts;
        this.content = page();
    }

    private PDPageContentStream page() throws IOException {
        PDPage page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        pages.add(page);
        return new PDPageContentStream(document, page);
    }

    PageLook look() {
        return look;
    }

    double down() {
        return down;
    }

    void moveTo(double place) {
        down = place;
    }

    void skip(double height) {
        down += height;
    }

    boolean hasRoom(double height) {
        return down + height <= PageLook.HEIGHT - PageLook.BOTTOM;
    }

    /** @return whether a new page was taken */
    boolean require(double height) throws IOException {
        if (hasRoom(height) || down <= PageLook.TOP) {
            return false;
        }
        content.close();
        content = page();
        down = PageLook.TOP;
        return true;
    }

    /** A line of text whose upper edge is where the pen stands; the pen stays. */
    void write(String text, LabelFont font, double size, double left) throws IOException {
        write(text, font, size, left, down + size * 1.05);
    }

    private void write(String text, LabelFont font, double size, double left, double baseline) throws IOException {
        content.beginText();
        content.setFont(fonts.of(font), (float) size);
        content.newLineAtOffset((float) left, (float) (PageLook.HEIGHT - baseline));
        content.showText(text);
        content.endText();
    }

    /** Lines one under the other; the pen ends below the last. */
    void writeAll(List<String> lines, LabelFont font, double size, double left) throws IOException {
        for (String line : lines) {
            write(line, font, size, left);
            down += size * LEADING;
        }
    }

    void line(double left, double right, double at, double thick) throws IOException {
        content.setLineWidth((float) thick);
        content.moveTo((float) left, (float) (PageLook.HEIGHT - at));
        content.lineTo((float) right, (float) (PageLook.HEIGHT - at));
        content.stroke();
    }

    /** A light ground for what is written over it later. */
    void shade(double left, double top, double width, double height) throws IOException {
        content.setNonStrokingColor(0.92f);
        content.addRect((float) left, (float) (PageLook.HEIGHT - top - height), (float) width, (float) height);
        content.fill();
        content.setNonStrokingColor(0f);
    }

    void frame(double left, double top, double width, double height) throws IOException {
        content.setLineWidth(0.4f);
        content.setStrokingColor(GREY);
        content.addRect((float) left, (float) (PageLook.HEIGHT - top - height), (float) width, (float) height);
        content.stroke();
        content.setStrokingColor(0f);
    }

    /** A symbol as one path with a rectangle for each run of dark modules: no seams at any size. */
    void symbol(QrCode code, double left, double top, double side) throws IOException {
        float module = (float) (side / code.size());
        content.saveGraphicsState();
        content.transform(new Matrix(module, 0, 0, -module, (float) left, (float) (PageLook.HEIGHT - top)));
        for (int y = 0; y < code.size(); y++) {
            for (int x = 0; x < code.size(); x++) {
                int end = x;
                while (code.isDark(end, y)) {
                    end++;
                }
                if (end > x) {
                    content.addRect(x, y, end - x, 1);
                    x = end;
                }
            }
        }
        content.fill();
        content.restoreGraphicsState();
    }

    /** Something to jump to, where the pen stands. */
    PDOutlineItem mark(PDOutlineNode under, String text) {
        PDPageXYZDestination place = new PDPageXYZDestination();
        place.setPage(pages.get(pages.size() - 1));
        place.setTop((int) (PageLook.HEIGHT - down));
        PDOutlineItem mark = new PDOutlineItem();
        mark.setTitle(text);
        mark.setDestination(place);
        under.addLast(mark);
        return mark;
    }

    /** Numbers the pages; nothing may be written after it. */
    void finish(String foot) throws IOException {
        content.close();
        double size = 7.5;
        for (int i = 0; i < pages.size(); i++) {
            content =
                    new PDPageContentStream(document, pages.get(i), PDPageContentStream.AppendMode.APPEND, true, true);
            String number = "Trang " + (i + 1) + "/" + pages.size();
            double width = LabelFont.REGULAR.width(number) * size;
            double right = PageLook.WIDTH - look.right();
            double baseline = PageLook.HEIGHT - PageLook.BOTTOM * 0.5;
            line(look.left(), right, baseline - 11, 0.3);
            String said = Lines.of(foot, LabelFont.REGULAR, size, look.width() - width - 12)
                    .get(0);
            write(said, LabelFont.REGULAR, size, look.left(), baseline);
            write(number, LabelFont.REGULAR, size, right - width, baseline);
            content.close();
        }
    }
}
