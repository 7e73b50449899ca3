package vn.chophien.trace.label;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/**
 * Draws labels for printers that understand ZPL II, dot by dot as the PDF shows them.
 *
 * <p>The whole label is one picture ({@code ^GFA}): the fonts in such printers lack letters of Vietnamese, and the place
 * and the size of a {@code ^BQ} symbol differ between printers. Equal labels are one picture printed so often
 * ({@code ^PQ}).
 */
public final class LabelZpl {

    private LabelZpl() {}

    /**
     * Draws labels for a roll.
     *
     * @throws LabelTooSmall when the format cannot hold one of the labels
     * @throws IllegalArgumentException for a sheet of A4
     */
    public static String draw(LabelSheet sheet, List<Label> labels) {
        if (!sheet.format().isRoll()) {
            throw new IllegalArgumentException("ZPL prints on rolls");
        }
        Map<Label, Integer> copies = new LinkedHashMap<>();
        labels.forEach(label -> copies.merge(label, 1, Integer::sum));
        List<Label> distinct = List.copyOf(copies.keySet());
        StringBuilder zpl = new StringBuilder();
        try (PDDocument document = LabelPdf.document(sheet, distinct, "")) {
            PDFRenderer renderer = new PDFRenderer(document);
            int dpi = sheet.resolution().dpi();
            for (int i = 0; i < distinct.size(); i++) {
                BufferedImage picture = renderer.renderImageWithDPI(i, dpi, ImageType.BINARY);
                Label label = distinct.get(i);
                append(zpl, label, copies.getOrDefault(label, 1), picture);
            }
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return zpl.toString();
    }

    private static void append(StringBuilder zpl, Label label, int copies, BufferedImage picture) {
        zpl.append("^XA\n^CI28\n^FX ").append(remark(label.uri())).append("^FS\n");
        zpl.append("^PW").append(picture.getWidth()).append("\n^LL").append(picture.getHeight());
        zpl.append("\n^LH0,0\n^FO0,0").append(ZplGraphic.field(picture)).append("^FS\n");
        zpl.append("^PQ").append(copies).append("\n^XZ\n");
    }

    /** A remark ends at the next command, so it must not hold the characters that begin one. */
    private static String remark(String text) {
        return text.replaceAll("[\\^~\\p{Cntrl}]", "?");
    }
}
