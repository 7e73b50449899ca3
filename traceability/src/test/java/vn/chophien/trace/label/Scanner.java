package vn.chophien.trace.label;

import com.google.zxing.Binarizer;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.LuminanceSource;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.GlobalHistogramBinarizer;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Prints a sheet in memory and holds a reader over it. */
final class Scanner {

    private Scanner() {}

    static BufferedImage print(byte[] pdf, int page, int dpi, ImageType ink) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFRenderer(document).renderImageWithDPI(page, dpi, ink);
        }
    }

    /** The picture of the label at a place. */
    static BufferedImage cell(BufferedImage sheet, LabelFormat format, int place, int dpi) {
        int left = (int) Math.round(format.left(place) * dpi / 25.4);
        int top = (int) Math.round(format.top(place) * dpi / 25.4);
        int width = (int) (format.width() * dpi / 25.4);
        int height = (int) (format.height() * dpi / 25.4);
        return sheet.getSubimage(
                left, top, Math.min(width, sheet.getWidth() - left), Math.min(height, sheet.getHeight() - top));
    }

    /** Tries with a threshold for each spot, then with one for all, as apps on phones do. */
    static String read(BufferedImage picture) throws ReaderException {
        int[] pixels = picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
        LuminanceSource light = new RGBLuminanceSource(picture.getWidth(), picture.getHeight(), pixels);
        try {
            return read(new HybridBinarizer(light));
        } catch (ReaderException unsure) {
            return read(new GlobalHistogramBinarizer(light));
        }
    }

    private static String read(Binarizer threshold) throws ReaderException {
        return new QRCodeReader()
                .decode(new BinaryBitmap(threshold), Map.of(DecodeHintType.TRY_HARDER, true))
                .getText();
    }

    static boolean isDark(BufferedImage picture, int x, int y) {
        return (picture.getRGB(x, y) & 0xFF) < 0x80;
    }
}
