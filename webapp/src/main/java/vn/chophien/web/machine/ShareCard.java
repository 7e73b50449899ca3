package vn.chophien.web.machine;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import vn.chophien.trace.label.LabelFont;

/**
 * The picture that a social network shows beside a link, 1200 × 630 as they ask: what it is, from whom, for how much. Drawn
 * of words, because networks do not show the drawings of the shop (SVG).
 */
final class ShareCard {

    private static final int WIDTH = 1200;
    private static final int HEIGHT = 630;
    private static final int MARGIN = 80;
    private static final int TITLE = 72;
    private static final int MOST_LINES = 3;
    private static final Color PAPER = new Color(0xFFFDF8);
    private static final Color GREEN = new Color(0x1F5C45);
    private static final Color INDIGO = new Color(0x34457F);
    private static final Color INK = new Color(0x23251F);
    private static final Color SOFT = new Color(0x565648);

    private ShareCard() {}

    /**
     * @param above a short line over the title
     * @param below lines under it
     * @return a PNG
     */
    static byte[] draw(String market, String above, String title, List<String> below) {
        BufferedImage picture = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = picture.createGraphics();
        try {
            pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            pen.setColor(PAPER);
            pen.fillRect(0, 0, WIDTH, HEIGHT);
            pen.setColor(INDIGO);
            pen.fillRect(0, 0, WIDTH, 20);
            pen.setColor(GREEN);
            pen.fillRect(0, HEIGHT - 90, WIDTH, 90);
            write(pen, LabelFont.BOLD, 40, PAPER, market, HEIGHT - 32);
            write(pen, LabelFont.BOLD, 34, GREEN, above, 120);
            int at = title(pen, title);
            for (String line : below) {
                at += 54;
                write(pen, LabelFont.REGULAR, 36, SOFT, line, at);
            }
        } finally {
            pen.dispose();
        }
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "png", png);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // memory does not fail
        }
        return png.toByteArray();
    }

    /** @return where the last line of it stands */
    private static int title(Graphics2D pen, String title) {
        int at = 130;
        for (String line : lines(LabelFont.BOLD.showable(title))) {
            at += 84;
            write(pen, LabelFont.BOLD, TITLE, INK, line, at);
        }
        return at + 16;
    }

    private static List<String> lines(String text) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : text.split(" ", -1)) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && LabelFont.BOLD.width(longer) * TITLE > WIDTH - 2 * MARGIN) {
                lines.add(line);
                line = word;
            } else {
                line = longer;
            }
        }
        lines.add(line);
        if (lines.size() > MOST_LINES) {
            List<String> first = new ArrayList<>(lines.subList(0, MOST_LINES));
            first.set(MOST_LINES - 1, first.get(MOST_LINES - 1) + "…");
            return first;
        }
        return lines;
    }

    private static void write(Graphics2D pen, LabelFont font, int size, Color color, String text, int baseline) {
        pen.setColor(color);
        AffineTransform place = AffineTransform.getTranslateInstance(MARGIN, baseline);
        place.scale(size, size);
        pen.fill(place.createTransformedShape(font.outline(font.showable(text))));
    }
}
