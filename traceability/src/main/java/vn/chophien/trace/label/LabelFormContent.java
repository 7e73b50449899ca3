package vn.chophien.trace.label;

import java.io.IOException;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDFormContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.util.Matrix;

/** Draws one label into a form that its pages repeat. PDF counts upwards from the lower edge, a layout downwards. */
final class LabelFormContent {

    private LabelFormContent() {}

    static void write(
            PDDocument document,
            PDFormXObject form,
            LabelLayout layout,
            PrintResolution resolution,
            Map<LabelFont, PDFont> fonts)
            throws IOException {
        float height = form.getBBox().getHeight();
        try (PDFormContentStream content = new PDFormContentStream(form)) {
            for (LabelTextFit.Line line : layout.lines()) {
                content.beginText();
                content.setFont(fonts.get(line.font()), (float) line.size());
                content.newLineAtOffset(
                        (float) layout.textLeft(), (float) (height - layout.textTop() - line.baseline()));
                content.showText(line.text());
                content.endText();
            }
            symbol(content, layout, resolution, height);
        }
    }

    /** One path with a rectangle for each run of dark modules, in units of a module, filled at once: no seams. */
    private static void symbol(
            PDFormContentStream content, LabelLayout layout, PrintResolution resolution, float height)
            throws IOException {
        float module = (float) resolution.points(resolution.dotsAModule());
        float left = (float) resolution.points(layout.left());
        float top = (float) (height - resolution.points(layout.top()));
        content.saveGraphicsState();
        content.transform(new Matrix(module, 0, 0, -module, left, top));
        QrCode code = layout.code();
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
}
