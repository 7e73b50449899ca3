package vn.chophien.trace.label;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class QrPhotoTest {

    private static final String ADDRESS = "HTTP://CHO.EXAMPLE/L/7KQ2M9X4TB0CDEF8/7KQ2M9X4T0";

    @Test
    void aCodeIsFoundOnATableAndTurned() throws Exception {
        assertThat(QrPhoto.read(photo(1200, 900, 300, 0.2, "jpeg"))).contains(ADDRESS);
    }

    @Test
    void aLargePhotoIsThinnedFirst() throws Exception {
        assertThat(QrPhoto.read(photo(4000, 3000, 1300, 0, "jpeg"))).contains(ADDRESS);
    }

    @Test
    void noCodeAndNoPictureAreNothing() throws Exception {
        assertThat(QrPhoto.read(photo(300, 300, 0, 0, "png"))).isEmpty();
        assertThat(QrPhoto.read(new byte[] {1, 2, 3})).isEmpty();
        assertThat(QrPhoto.read(new byte[0])).isEmpty();
    }

    private static byte[] photo(int width, int height, int edge, double turn, String format)
            throws IOException, WriterException {
        BufferedImage table = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = table.createGraphics();
        pen.setColor(new Color(190, 180, 160));
        pen.fillRect(0, 0, width, height);
        if (edge > 0) {
            pen.rotate(turn, width / 2.0, height / 2.0);
            pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
            pen.drawImage(label(edge), (width - edge) / 2, (height - edge) / 2, null);
        }
        pen.dispose();
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        ImageIO.write(table, format, file);
        return file.toByteArray();
    }

    private static BufferedImage label(int edge) throws WriterException {
        BitMatrix modules = new QRCodeWriter().encode(ADDRESS, BarcodeFormat.QR_CODE, edge, edge);
        BufferedImage label = new BufferedImage(edge, edge, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < edge; x++) {
            for (int y = 0; y < edge; y++) {
                label.setRGB(x, y, modules.get(x, y) ? 0 : 0xffffff);
            }
        }
        return label;
    }
}
