package vn.chophien.system;

import com.microsoft.playwright.options.FilePayload;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.atomic.AtomicInteger;
import javax.imageio.ImageIO;

/** Pictures as a phone takes them; each is like no other, so that tests do not share one. */
final class Photos {

    private static final AtomicInteger COUNTER = new AtomicInteger();

    private Photos() {}

    static byte[] jpeg(int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        int number = COUNTER.incrementAndGet();
        pen.setColor(new Color(60 + number * 7 % 180, 120, 60));
        pen.fillRect(0, 0, width, height);
        pen.setColor(Color.WHITE);
        pen.fillOval(number * 13 % (width / 2), number * 29 % (height / 2), width / 3, height / 3);
        pen.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "jpeg", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static FilePayload chosen(String name, byte[] jpeg) {
        return new FilePayload(name, "image/jpeg", jpeg);
    }
}
