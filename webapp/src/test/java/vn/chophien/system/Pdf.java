package vn.chophien.system;

import com.google.zxing.ReaderException;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;

/** A PDF as people meet it: its words, its marks, and its code before a camera. */
record Pdf(int pages, String text, String title, List<String> marks, byte[] bytes) {

    static Pdf of(byte[] bytes) throws IOException {
        try (PDDocument document = Loader.loadPDF(bytes)) {
            List<String> marks = new ArrayList<>();
            for (PDOutlineItem mark :
                    document.getDocumentCatalog().getDocumentOutline().children()) {
                marks.add(mark.getTitle());
            }
            return new Pdf(
                    document.getNumberOfPages(),
                    new PDFTextStripper().getText(document).replaceAll("[\\s&&[^\u00A0]]+", " "),
                    document.getDocumentInformation().getTitle(),
                    marks,
                    bytes);
        }
    }

    /** What the QR code on the first page says to a camera held over the upper right of it, nearer if need be. */
    String code() throws IOException, ReaderException {
        try (PDDocument document = Loader.loadPDF(bytes)) {
            PDFRenderer printer = new PDFRenderer(document);
            try {
                return read(printer.renderImageWithDPI(0, 200));
            } catch (ReaderException unsure) {
                return read(printer.renderImageWithDPI(0, 330));
            }
        }
    }

    private static String read(BufferedImage page) throws ReaderException {
        int left = page.getWidth() * 2 / 3;
        return Camera.read(page.getSubimage(left, 0, page.getWidth() - left, page.getHeight() / 2));
    }
}
