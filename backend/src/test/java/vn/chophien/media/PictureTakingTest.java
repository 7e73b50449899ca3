package vn.chophien.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chophien.shared.InvalidInput;

class PictureTakingTest {

    private static final String SECRET = "GPSSECRET21.5N";

    /** The red corner of a picture 40 wide and 20 high must be upper left, however the phone was held. */
    @ParameterizedTest
    @CsvSource({"1,40,20", "3,40,20", "6,20,40", "8,20,40"})
    void turnsAPictureUpright(int orientation, int width, int height) throws IOException {
        TakenPicture taken = PictureTaking.take(withExif(jpeg(lying(orientation)), orientation));

        BufferedImage image = read(taken.large());
        assertThat(image.getWidth()).isEqualTo(width);
        assertThat(image.getHeight()).isEqualTo(height);
        assertThat(isRed(image.getRGB(2, 2))).as("upper left").isTrue();
        assertThat(isRed(image.getRGB(width - 3, height - 3))).as("lower right").isFalse();
    }

    @Test
    void leavesOutWhereItWasTaken() throws IOException {
        byte[] sent = withExif(jpeg(lying(1)), 1);
        assertThat(text(sent)).contains(SECRET);

        TakenPicture taken = PictureTaking.take(sent);

        assertThat(text(taken.large())).doesNotContain(SECRET).doesNotContain("Exif");
        assertThat(text(taken.middle())).doesNotContain(SECRET).doesNotContain("Exif");
        assertThat(text(taken.small())).doesNotContain(SECRET).doesNotContain("Exif");
    }

    @Test
    void keepsALargePictureInThreeSizesAndNeverMakesOneLarger() throws IOException {
        TakenPicture large = PictureTaking.take(jpeg(new BufferedImage(4000, 3000, BufferedImage.TYPE_INT_RGB)));
        TakenPicture tiny = PictureTaking.take(jpeg(new BufferedImage(64, 48, BufferedImage.TYPE_INT_RGB)));

        assertThat(large.width()).isBetween(1500, 1600);
        assertThat(read(large.middle()).getWidth()).isEqualTo(800);
        assertThat(read(PictureTaking.middle(large.large())).getWidth()).isEqualTo(800);
        assertThat(read(large.small()).getWidth()).isEqualTo(320);
        assertThat(tiny.width()).isEqualTo(64);
        assertThat(read(tiny.middle()).getWidth()).isEqualTo(64);
        assertThat(read(tiny.small()).getWidth()).isEqualTo(64);
    }

    @Test
    void refusesWhatIsNoPicture() {
        assertRefused("MZ program.jpg".getBytes(StandardCharsets.US_ASCII), "không phải ảnh");
        assertRefused("<svg onload=alert(1)>".getBytes(StandardCharsets.US_ASCII), "không phải ảnh");
        assertRefused(new byte[0], "không phải ảnh");
        assertRefused(heic(), "HEIC");
    }

    @Test
    void refusesABrokenOneAndOneThatUnpacksTooLarge() throws IOException {
        byte[] whole = jpeg(new BufferedImage(800, 600, BufferedImage.TYPE_INT_RGB));

        assertRefused(Arrays.copyOf(whole, 30), "bị hỏng");
        assertRefused(bomb(), "quá lớn");
        assertRefused(new byte[PictureTaking.MOST_BYTES + 1], "10 MB");
    }

    private static void assertRefused(byte[] file, String sentence) {
        assertThatThrownBy(() -> PictureTaking.take(file))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refused -> assertThat(refused.sentences().get(PictureTaking.FIELD))
                                .contains(sentence));
    }

    /** A picture that shows its red corner upper left once it is turned as EXIF says. */
    private static BufferedImage lying(int orientation) {
        boolean lies = orientation >= 5;
        int width = 40;
        int height = 20;
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, width, height);
        pen.setColor(Color.RED);
        boolean right = orientation == 3 || orientation == 8;
        boolean down = orientation == 3 || orientation == 6;
        int side = lies ? 8 : 10;
        pen.fillRect(right ? width - side : 0, down ? height - side : 0, side, side);
        pen.dispose();
        return image;
    }

    private static byte[] jpeg(BufferedImage image) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, "jpeg", out);
        return out.toByteArray();
    }

    /** Puts an APP1 segment behind the start: an orientation, and words such as a phone writes. */
    private static byte[] withExif(byte[] jpeg, int orientation) {
        byte[] tiff = ByteBuffer.allocate(26)
                .put("MM".getBytes(StandardCharsets.US_ASCII))
                .putShort((short) 42)
                .putInt(8)
                .putShort((short) 1)
                .putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) orientation)
                .putShort((short) 0)
                .putInt(0)
                .array();
        byte[] words = SECRET.getBytes(StandardCharsets.US_ASCII);
        ByteBuffer whole = ByteBuffer.allocate(jpeg.length + 10 + tiff.length + words.length);
        whole.put(jpeg, 0, 2)
                .putShort((short) 0xffe1)
                .putShort((short) (8 + tiff.length + words.length))
                .put("Exif\0\0".getBytes(StandardCharsets.US_ASCII))
                .put(tiff)
                .put(words)
                .put(jpeg, 2, jpeg.length - 2);
        return whole.array();
    }

    /** A PNG of a few bytes that says it is 50,000 by 50,000. */
    private static byte[] bomb() {
        ByteBuffer head = ByteBuffer.allocate(17)
                .put("IHDR".getBytes(StandardCharsets.US_ASCII))
                .putInt(50_000)
                .putInt(50_000)
                .put(new byte[] {8, 2, 0, 0, 0});
        CRC32 sum = new CRC32();
        sum.update(head.array());
        return ByteBuffer.allocate(8 + 4 + 17 + 4)
                .put(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'})
                .putInt(13)
                .put(head.array())
                .putInt((int) sum.getValue())
                .array();
    }

    private static byte[] heic() {
        return "\0\0\0\u0018ftypheic\0\0\0\0".getBytes(StandardCharsets.ISO_8859_1);
    }

    private static BufferedImage read(byte[] file) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(file));
    }

    private static String text(byte[] file) {
        return new String(file, StandardCharsets.ISO_8859_1);
    }

    private static boolean isRed(int rgb) {
        Color color = new Color(rgb);
        return color.getRed() > 150 && color.getGreen() < 100 && color.getBlue() < 100;
    }
}
