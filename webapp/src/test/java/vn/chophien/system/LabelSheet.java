package vn.chophien.system;

import com.google.zxing.ReaderException;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;

/** What a printed sheet says to a camera, and the codes that it says to people. */
record LabelSheet(List<String> uris, List<String> codes) {

    private static final Pattern SCRATCH = Pattern.compile("Mã cào ([0-9A-Z]{4}-[0-9A-Z]{4})");

    /**
     * Reads the 3 × 8 places of 70 × 37 mm one after another.
     *
     * @param used places at the beginning that are blank
     */
    static LabelSheet read(byte[] pdf, int used, long labels) throws IOException, ReaderException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            BufferedImage printed = new PDFRenderer(document).renderImageWithDPI(0, 300);
            List<String> uris = new ArrayList<>();
            for (int place = used; place < used + labels; place++) {
                uris.add(read(printed, place));
            }
            List<String> codes = new ArrayList<>();
            Matcher code = SCRATCH.matcher(new PDFTextStripper().getText(document));
            while (code.find()) {
                codes.add(code.group(1));
            }
            return new LabelSheet(uris, codes);
        }
    }

    private static String read(BufferedImage sheet, int place) throws ReaderException {
        int width = (int) (70 / 25.4 * 300);
        int height = (int) (37 / 25.4 * 300);
        int left = Math.min(place % 3 * width, sheet.getWidth() - width);
        int top = (int) ((0.5 + place / 3 * 37) / 25.4 * 300);
        return Camera.read(sheet.getSubimage(left, top, width, height));
    }
}
