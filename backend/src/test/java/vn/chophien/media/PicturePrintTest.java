package vn.chophien.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.RescaleOp;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Objects;
import java.util.SplittableRandom;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PicturePrintTest {

    /** As the market is delivered. */
    private static final int ALIKE = 8;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void theSamePhotoSmallerLighterOrCompressedAgainIsKnown(long seed) throws IOException {
        BufferedImage photo = photo(seed);
        long print = print(photo);

        assertThat(apart(print, scaled(photo, 320, 240))).as("smaller").isLessThanOrEqualTo(ALIKE);
        assertThat(apart(print, scaled(photo, 1_600, 1_100))).as("stretched").isLessThanOrEqualTo(ALIKE);
        assertThat(apart(print, compressed(photo, 0.3f))).as("compressed").isLessThanOrEqualTo(ALIKE);
        assertThat(apart(print, new RescaleOp(1.15f, 18, null).filter(photo, null)))
                .as("lighter")
                .isLessThanOrEqualTo(ALIKE);
        assertThat(apart(print, compressed(scaled(new RescaleOp(0.85f, 0, null).filter(photo, null), 400, 300), 0.4f)))
                .as("darker, smaller and compressed")
                .isLessThanOrEqualTo(ALIKE);
    }

    @Test
    void otherPhotosAreNotMistakenForIt() {
        int nearest = Long.SIZE;
        for (long one = 1; one <= 40; one++) {
            for (long other = one + 1; other <= 40; other++) {
                nearest = Math.min(nearest, Long.bitCount(print(photo(one)) ^ print(photo(other))));
            }
        }

        assertThat(nearest).isGreaterThan(ALIKE);
    }

    @Test
    void whatIsPlainHasNoPrint() {
        BufferedImage sky = new BufferedImage(200, 100, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = sky.createGraphics();
        pen.setColor(new Color(120, 170, 230));
        pen.fillRect(0, 0, 200, 100);
        pen.dispose();

        assertThat(PicturePrint.of(sky)).isNull();
        assertThat(PicturePrint.of(new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB)))
                .isNull();
    }

    /** Hills, a field and plants, another scene for each seed. */
    private static BufferedImage photo(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        BufferedImage image = new BufferedImage(800, 600, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setColor(new Color(random.nextInt(150, 230), random.nextInt(150, 230), 230));
        pen.fillRect(0, 0, 800, 600);
        for (int i = 0; i < 60; i++) {
            pen.setColor(new Color(random.nextInt(20, 200), random.nextInt(40, 220), random.nextInt(20, 120)));
            int size = random.nextInt(40, 320);
            pen.fillOval(random.nextInt(-100, 800), random.nextInt(-50, 600), size, random.nextInt(40, 320));
        }
        pen.dispose();
        return image;
    }

    private static long print(BufferedImage image) {
        return Objects.requireNonNull(PicturePrint.of(image));
    }

    private static int apart(long print, BufferedImage other) {
        return Long.bitCount(print ^ print(other));
    }

    private static BufferedImage scaled(BufferedImage image, int width, int height) {
        BufferedImage scaled = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = scaled.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.drawImage(image, 0, 0, width, height, null);
        pen.dispose();
        return scaled;
    }

    private static BufferedImage compressed(BufferedImage image, float quality) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (var out = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(out);
            ImageWriteParam how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(quality);
            writer.write(null, new IIOImage(image, null, null), how);
        } finally {
            writer.dispose();
        }
        return ImageIO.read(new ByteArrayInputStream(bytes.toByteArray()));
    }
}
