package vn.chophien.system;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;

/** What a printed sheet says to a camera, and the codes that it says to people. */
record LabelSheet(List<String> uris, List<String> codes) {

    private static final Pattern SCRATCH = Pattern.compile("Mã cào ([0-9A-Z]{4}-[0-9A-Z]{4})");

    /** As a camera is held nearer or farther when it does not find a code at once. */
    private static final int[] DOTS_PER_INCH = {300, 203, 420};

    /**
     * Reads the 3 × 8 places of 70 × 37 mm one after another.
     *
     * @param used places at the beginning that are blank
     */
    static LabelSheet read(byte[] pdf, int used, long labels) throws IOException, ReaderException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            List<BufferedImage> printed = new ArrayList<>();
            for (int dots : DOTS_PER_INCH) {
                printed.add(new PDFRenderer(document).renderImageWithDPI(0, dots));
            }
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

    private static String read(List<BufferedImage> printed, int place) throws ReaderException {
        ReaderException unread = NotFoundException.getNotFoundInstance();
        for (int i = 0; i < printed.size(); i++) {
            try {
                return read(printed.get(i), DOTS_PER_INCH[i], place);
            } catch (ReaderException unsure) {
                unread = unsure;
            }
        }
        throw unread;
    }

    private static String read(BufferedImage sheet, int dots, int place) throws ReaderException {
        int width = (int) (70 / 25.4 * dots);
        int height = (int) (37 / 25.4 * dots);
        int left = Math.min(place % 3 * width, sheet.getWidth() - width);
        int top = (int) ((0.5 + place / 3 * 37) / 25.4 * dots);
        int[] pixels = sheet.getRGB(left, top, width, height, null, 0, width);
        return new QRCodeReader()
                .decode(
                        new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(width, height, pixels))),
                        Map.of(DecodeHintType.TRY_HARDER, true))
                .getText();
    }
}
