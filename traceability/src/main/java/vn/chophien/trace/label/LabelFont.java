package vn.chophien.trace.label;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * A face of DejaVu, which has every letter of Vietnamese: what it can show, how wide it is, and the copy that goes into
 * a document with just the letters used. Read once; safe to share.
 */
public final class LabelFont {

    /** For running text. */
    public static final LabelFont REGULAR = new LabelFont("DejaVuSansCondensed.ttf");
    /** For names and heads. */
    public static final LabelFont BOLD = new LabelFont("DejaVuSansCondensed-Bold.ttf");
    /** For what stands aside. */
    public static final LabelFont ITALIC = new LabelFont("DejaVuSansCondensed-Oblique.ttf");

    private static final String FOLDER = "/net/sf/jasperreports/fonts/dejavu/";

    private final String file;
    private final TrueTypeFont face;
    private final CmapLookup glyphs;
    private final int unitsPerEm;

    private LabelFont(String file) {
        this.file = file;
        try (InputStream data = open(file)) {
            face = new TTFParser().parse(new RandomAccessReadBuffer(data));
            glyphs = face.getUnicodeCmapLookup();
            unitsPerEm = face.getUnitsPerEm();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The font for one document, which must be closed by it. */
    public PDType0Font embed(PDDocument document) throws IOException {
        try (InputStream data = open(file)) {
            return PDType0Font.load(document, data, true);
        }
    }

    /** A text as this font can show it: composed letters, no control characters, a question mark for what it lacks. */
    public synchronized String showable(String text) {
        StringBuilder shown = new StringBuilder();
        Normalizer.normalize(text, Normalizer.Form.NFC)
                .codePoints()
                .map(c -> Character.isWhitespace(c) || Character.isISOControl(c) ? ' ' : c)
                .map(c -> glyphs.getGlyphId(c) == 0 ? '?' : c)
                .forEach(shown::appendCodePoint);
        return shown.toString();
    }

    /**
     * The outlines of a showable text at 1 point, from its start on the base line to the right, upwards negative: for
     * pictures, on machines that have no fonts of their own.
     */
    public synchronized Shape outline(String text) {
        Path2D outline = new Path2D.Double();
        double at = 0;
        for (int c : text.codePoints().toArray()) {
            try {
                int glyph = glyphs.getGlyphId(c);
                GlyphData data = face.getGlyph().getGlyph(glyph);
                if (data != null) {
                    outline.append(
                            data.getPath().createTransformedShape(AffineTransform.getTranslateInstance(at, 0)), false);
                }
                at += face.getAdvanceWidth(glyph);
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
        return AffineTransform.getScaleInstance(1.0 / unitsPerEm, -1.0 / unitsPerEm)
                .createTransformedShape(outline);
    }

    /** Width of a showable text at 1 point. */
    public synchronized double width(String text) {
        double units = 0;
        for (int c : text.codePoints().toArray()) {
            try {
                units += face.getAdvanceWidth(glyphs.getGlyphId(c));
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
        return units / unitsPerEm;
    }

    private static InputStream open(String file) throws IOException {
        InputStream data = LabelFont.class.getResourceAsStream(FOLDER + file);
        if (data == null) {
            throw new IOException("No font " + file);
        }
        return data;
    }
}
