package vn.chophien.trace.label;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.multi.qrcode.QRCodeMultiReader;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/**
 * Reads a QR code from a photo, for phones whose browser cannot.
 *
 * <p>The reader for several codes is taken for one too: it weighs every three corners that it finds, where the plain one
 * settles on three and misses about one code in a hundred, whose data looks like a corner.
 */
public final class QrPhoto {
    private static final long MOST_PIXELS = 60_000_000;

    /** A code that fills a third of such a picture still has several points a module. */
    private static final int LONGEST_EDGE = 1600;

    private QrPhoto() {}

    /**
     * What the code in the photo says; empty when there is none, or several, or no picture at all.
     *
     * @param photo a JPEG or PNG file; how large it claims to be is read before anything is unpacked
     */
    public static Optional<String> read(byte[] photo) {
        try {
            BufferedImage picture = picture(photo);
            int width = picture.getWidth();
            int height = picture.getHeight();
            int[] pixels = picture.getRGB(0, 0, width, height, null, 0, width);
            BinaryBitmap bitmap = new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(width, height, pixels)));
            var found = new QRCodeMultiReader().decodeMultiple(bitmap, Map.of(DecodeHintType.TRY_HARDER, true));
            return found.length == 1 ? Optional.of(found[0].getText()) : Optional.empty();
        } catch (IOException | ReaderException | RuntimeException unreadable) { // readers of pictures throw anything
            return Optional.empty();
        }
    }

    private static BufferedImage picture(byte[] photo) throws IOException {
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(photo))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                throw new IOException("No picture");
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in, true, true);
                int longest = Math.max(reader.getWidth(0), reader.getHeight(0));
                if ((long) reader.getWidth(0) * reader.getHeight(0) > MOST_PIXELS) {
                    throw new IOException("Too large");
                }
                int step = Math.max(1, (longest + LONGEST_EDGE - 1) / LONGEST_EDGE);
                ImageReadParam thinned = reader.getDefaultReadParam();
                thinned.setSourceSubsampling(step, step, 0, 0);
                return reader.read(0, thinned);
            } finally {
                reader.dispose();
            }
        }
    }
}
