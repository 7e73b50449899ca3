package vn.chophien.system;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.multi.qrcode.QRCodeMultiReader;
import java.awt.image.BufferedImage;
import java.util.Map;

/**
 * Reads a QR code from a picture. The reader for several codes is taken for one too: it weighs every three corners that it
 * finds, where the plain one settles on three and misses about one code in a hundred, whose data looks like a corner.
 */
final class Camera {

    private Camera() {}

    static String read(BufferedImage picture) throws ReaderException {
        int width = picture.getWidth();
        int height = picture.getHeight();
        int[] pixels = picture.getRGB(0, 0, width, height, null, 0, width);
        return new QRCodeMultiReader()
                        .decodeMultiple(
                                new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(width, height, pixels))),
                                Map.of(DecodeHintType.TRY_HARDER, true))[0]
                        .getText();
    }
}
