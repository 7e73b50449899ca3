package vn.chophien.media;

import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.metadata.Metadata;
import com.drew.metadata.MetadataException;
import com.drew.metadata.exif.ExifIFD0Directory;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Iterator;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.ImageOutputStream;
import org.jspecify.annotations.Nullable;
import vn.chophien.shared.InvalidInput;

/**
 * Makes our own files of what a phone sends. Drawing the picture anew is what takes away the place, the name of the phone
 * and whatever else was hidden in it; how large it claims to be is read before anything is unpacked.
 */
final class PictureTaking {

    static final int MOST_BYTES = 10 * 1024 * 1024;
    static final String FIELD = "photo";

    private static final long MOST_PIXELS = 60_000_000;
    private static final int LARGE = PictureSize.LARGE.edge();
    private static final float QUALITY = 0.82f;
    private static final byte[] JPEG = {(byte) 0xff, (byte) 0xd8, (byte) 0xff};
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};

    private PictureTaking() {}

    /** @throws InvalidInput for what is no picture, or too large a one, in words for who sent it */
    static TakenPicture take(byte[] file) {
        if (file.length > MOST_BYTES) {
            throw refused("Ảnh này nặng hơn 10 MB. Hãy chọn ảnh nhỏ hơn hoặc chụp lại.");
        }
        if (!startsWith(file, JPEG) && !startsWith(file, PNG)) {
            throw refused(
                    isHeic(file)
                            ? "Ảnh dạng HEIC nhiều máy không mở được. Trên iPhone: Cài đặt, Camera, Định dạng, chọn Tương thích nhất rồi chụp lại."
                            : "Tệp này không phải ảnh JPEG hay PNG.");
        }
        try {
            BufferedImage upright = upright(decoded(file), orientation(file));
            BufferedImage large = fitted(upright, LARGE);
            BufferedImage middle = fitted(large, PictureSize.MIDDLE.edge());
            BufferedImage small = fitted(middle, PictureSize.SMALL.edge());
            return new TakenPicture(
                    jpeg(large),
                    jpeg(middle),
                    jpeg(small),
                    large.getWidth(),
                    large.getHeight(),
                    PicturePrint.of(small));
        } catch (IOException | RuntimeException broken) {
            if (broken instanceof InvalidInput said) {
                throw said;
            }
            throw refused("Ảnh này bị hỏng hoặc chưa gửi hết. Hãy gửi lại.");
        }
    }

    /** For pictures that were taken before there was a middle size. */
    static byte[] middle(byte[] large) {
        try {
            return jpeg(fitted(ImageIO.read(new ByteArrayInputStream(large)), PictureSize.MIDDLE.edge()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** For pictures that were taken before there were prints. */
    static @Nullable Long print(byte[] file) {
        try {
            return PicturePrint.of(ImageIO.read(new ByteArrayInputStream(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static BufferedImage decoded(byte[] file) throws IOException {
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(file))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                throw new IOException("No reader");
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in, true, true);
                int width = reader.getWidth(0);
                int height = reader.getHeight(0);
                if ((long) width * height > MOST_PIXELS) {
                    throw refused("Ảnh này quá lớn (" + width + " × " + height + " điểm). Hãy thu nhỏ rồi gửi lại.");
                }
                int step = Math.max(1, Math.max(width, height) / (2 * LARGE));
                ImageReadParam thinned = reader.getDefaultReadParam();
                thinned.setSourceSubsampling(step, step, 0, 0);
                return reader.read(0, thinned);
            } finally {
                reader.dispose();
            }
        }
    }

    /** 1 to 8 as EXIF counts; 1 where nothing is said. */
    private static int orientation(byte[] file) {
        try {
            Metadata metadata = ImageMetadataReader.readMetadata(new ByteArrayInputStream(file));
            ExifIFD0Directory exif = metadata.getFirstDirectoryOfType(ExifIFD0Directory.class);
            return exif == null || !exif.containsTag(ExifIFD0Directory.TAG_ORIENTATION)
                    ? 1
                    : exif.getInt(ExifIFD0Directory.TAG_ORIENTATION);
        } catch (ImageProcessingException | MetadataException | IOException unreadable) {
            return 1;
        }
    }

    private static BufferedImage upright(BufferedImage image, int orientation) {
        int w = image.getWidth();
        int h = image.getHeight();
        AffineTransform turn = switch (orientation) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, w, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, w, h);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, h);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, h, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, h, w);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, w);
            default -> new AffineTransform();
        };
        boolean lies = orientation >= 5 && orientation <= 8;
        return drawn(image, turn, lies ? h : w, lies ? w : h);
    }

    /** No longer than {@code edge}; never made larger. Halved step by step, as one large step would flicker. */
    private static BufferedImage fitted(BufferedImage image, int edge) {
        BufferedImage fitted = image;
        int longest = Math.max(image.getWidth(), image.getHeight());
        while (longest > edge) {
            double scale = Math.max(0.5, (double) edge / longest);
            int width = Math.max(1, (int) Math.round(fitted.getWidth() * scale));
            int height = Math.max(1, (int) Math.round(fitted.getHeight() * scale));
            fitted = drawn(fitted, AffineTransform.getScaleInstance(scale, scale), width, height);
            longest = Math.max(width, height);
        }
        return fitted;
    }

    private static BufferedImage drawn(BufferedImage image, AffineTransform how, int width, int height) {
        BufferedImage canvas = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = canvas.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, width, height);
        pen.drawImage(image, how, null);
        pen.dispose();
        return canvas;
    }

    private static byte[] jpeg(BufferedImage image) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(out);
            ImageWriteParam how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(QUALITY);
            writer.write(null, new IIOImage(image, null, null), how);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    private static boolean startsWith(byte[] file, byte[] magic) {
        return file.length > magic.length && Arrays.equals(Arrays.copyOf(file, magic.length), magic);
    }

    /** What an iPhone writes unless it is told otherwise. */
    private static boolean isHeic(byte[] file) {
        String box = new String(file, 0, Math.min(12, file.length), StandardCharsets.ISO_8859_1);
        return box.length() == 12
                && box.startsWith("ftyp", 4)
                && box.substring(8).matches("hei[cxms]|mif1|msf1|avif");
    }

    private static InvalidInput refused(String sentence) {
        return InvalidInput.of(FIELD, sentence);
    }
}
