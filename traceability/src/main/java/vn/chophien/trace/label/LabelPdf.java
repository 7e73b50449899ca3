package vn.chophien.trace.label;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.util.Matrix;

/**
 * Draws labels as PDF: text in an embedded font, QR codes as rectangles whose edges are edges of the printer's dots.
 *
 * <p>The document asks to be printed in its own size (ISO 32000, "Viewer preferences", PrintScaling), as scaling is what
 * spoils codes most often.
 */
public final class LabelPdf {

    private static final float POINTS_A_MM = 72 / 25.4f;

    private LabelPdf() {}

    /**
     * Draws the labels one after another from the first free place, as many sheets as it takes. Equal labels are drawn
     * once and repeated.
     *
     * @param title what a viewer shows as the name of the document
     * @throws LabelTooSmall when the format cannot hold one of the labels
     */
    public static byte[] draw(LabelSheet sheet, List<Label> labels, String title) {
        try (PDDocument document = document(sheet, labels, title);
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
    }

    /**
     * The first sheet as a picture for screens, PNG: an A4 sheet at 96 dpi, a label of a roll at 203 dpi.
     *
     * @throws LabelTooSmall when the format cannot hold one of the labels
     */
    public static byte[] picture(LabelSheet sheet, List<Label> labels) {
        float dpi = sheet.format().isRoll() ? 203 : 96;
        try (PDDocument document = document(sheet, labels, "");
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            ImageIO.write(new PDFRenderer(document).renderImageWithDPI(0, dpi, ImageType.GRAY), "png", bytes);
            return bytes.toByteArray();
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
    }

    /** Tells whether a format has room for a label at a resolution. */
    public static boolean fits(LabelFormat format, PrintResolution resolution, Label label) {
        try {
            return !LabelLayout.of(label, format, resolution).lines().isEmpty();
        } catch (LabelTooSmall tooSmall) {
            return false;
        }
    }

    static PDDocument document(LabelSheet sheet, List<Label> labels, String title) throws IOException {
        PDDocument document = new PDDocument();
        document.getDocumentInformation().setTitle(title);
        document.getDocumentCatalog().setLanguage("vi");
        PDViewerPreferences preferences =
                new PDViewerPreferences(document.getDocumentCatalog().getCOSObject());
        preferences.setPrintScaling(PDViewerPreferences.PRINT_SCALING.None);
        preferences.setDisplayDocTitle(true);
        document.getDocumentCatalog().setViewerPreferences(preferences);
        Pen pen = new Pen(document, sheet);
        int perSheet = sheet.format().perSheet();
        int last = sheet.used() + labels.size();
        for (int first = 0; first < last; first += perSheet) {
            int from = Math.max(first, sheet.used());
            int to = Math.min(first + perSheet, last);
            pen.page(labels.subList(from - sheet.used(), to - sheet.used()), from - first);
        }
        pen.lift();
        return document;
    }

    /** Draws into one document. */
    private static final class Pen {
        private final PDDocument document;
        private final LabelFormat format;
        private final PrintResolution resolution;
        private final Map<LabelFont, PDFont> fonts;
        private final Map<Label, PDFormXObject> drawn = new HashMap<>();

        Pen(PDDocument document, LabelSheet sheet) throws IOException {
            this.document = document;
            format = sheet.format();
            resolution = sheet.resolution();
            fonts = Map.of(
                    LabelFont.REGULAR, LabelFont.REGULAR.embed(document),
                    LabelFont.BOLD, LabelFont.BOLD.embed(document));
        }

        void page(List<Label> labels, int place) throws IOException {
            PDPage page = new PDPage(rectangle(format.pageWidth(), format.pageHeight()));
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                for (int i = 0; i < labels.size(); i++) {
                    PDFormXObject label = drawn(labels.get(i));
                    double left = resolution.points(resolution.dots(format.left(place + i)));
                    double top = resolution.points(resolution.dots(format.top(place + i)));
                    double up = page.getMediaBox().getHeight()
                            - top
                            - label.getBBox().getHeight();
                    content.saveGraphicsState();
                    content.transform(Matrix.getTranslateInstance((float) left, (float) up));
                    content.drawForm(label);
                    content.restoreGraphicsState();
                }
            }
        }

        /** Leaves only the letters used in the fonts; a form does not tell its document to do so. */
        void lift() throws IOException {
            for (PDFont font : fonts.values()) {
                font.subset();
            }
        }

        private PDFormXObject drawn(Label label) throws IOException {
            PDFormXObject form = drawn.get(label);
            if (form == null) {
                form = new PDFormXObject(document);
                form.setResources(new PDResources());
                form.setBBox(rectangle(format.width(), format.height()));
                LabelFormContent.write(document, form, LabelLayout.of(label, format, resolution), resolution, fonts);
                drawn.put(label, form);
            }
            return form;
        }

        private static PDRectangle rectangle(double width, double height) {
            return new PDRectangle((float) width * POINTS_A_MM, (float) height * POINTS_A_MM);
        }
    }
}
