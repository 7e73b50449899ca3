package vn.chophien.trace.label;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;

/**
 * A QR code symbol: a square of dark and light modules that says one text. ISO/IEC 18004, model 2.
 *
 * <p>Drawn from the encoder's own modules, never from a scaled picture, so that every module has the same whole size.
 */
public final class QrCode {
    /** Light modules around the symbol that a reader needs on all sides. ISO/IEC 18004, "Quiet zone". */
    public static final int QUIET_ZONE = 4;

    /** What version 40 holds at level L. ISO/IEC 18004, "Symbol capacity". */
    private static final int MOST_DIGITS = 7089;

    private final String text;
    private final Level level;
    private final ByteMatrix modules;

    private QrCode(String text, Level level, ByteMatrix modules) {
        this.text = text;
        this.level = level;
        this.modules = modules;
    }

    /**
     * Encodes a text in the smallest symbol that holds it, mixing numeric, alphanumeric and byte segments.
     *
     * <p>Text beyond ASCII is written as UTF-8 and says so (ISO/IEC 18004, "Extended Channel Interpretation mode"), as
     * readers guess differently otherwise.
     *
     * @param text 1 to 7,089 characters if all are digits, and far fewer otherwise
     * @throws IllegalArgumentException when the text is empty or no symbol is large enough
     */
    public static QrCode of(String text, Level level) {
        if (text.isEmpty() || text.length() > MOST_DIGITS) {
            throw new IllegalArgumentException("A QR code holds 1 to 7,089 characters, not " + text.length());
        }
        Map<EncodeHintType, Object> hints = new EnumMap<>(EncodeHintType.class);
        if (text.chars().allMatch(c -> c < 0x80)) {
            hints.put(EncodeHintType.QR_COMPACT, true);
        } else {
            hints.put(EncodeHintType.CHARACTER_SET, StandardCharsets.UTF_8.name());
        }
        try {
            return new QrCode(
                    text, level, Encoder.encode(text, level.zxing, hints).getMatrix());
        } catch (WriterException refused) {
            throw new IllegalArgumentException(
                    "No QR code holds this text of " + text.length() + " characters", refused);
        }
    }

    /** What the symbol says. */
    public String text() {
        return text;
    }

    /** How much of the symbol may be lost. */
    public Level level() {
        return level;
    }

    /** Modules on a side, without the quiet zone: 21, 25, … 177. */
    public int size() {
        return modules.getWidth();
    }

    /** The version of the symbol, 1 to 40, which stands for its size. ISO/IEC 18004, "Symbol versions and sizes". */
    public int version() {
        return (size() - 17) / 4;
    }

    /** Whether a module is dark; x to the right and y down from 0 at the top left. Outside of the symbol all is light. */
    public boolean isDark(int x, int y) {
        return x >= 0 && y >= 0 && x < size() && y < size() && modules.get(x, y) == 1;
    }

    /**
     * Draws an SVG document, or an {@code <svg>} to put into a page, with its quiet zone: black on white, one user unit a
     * module, no size of its own.
     *
     * @param title what a screen reader says; plain text, escaped here
     */
    public String toSvg(String title) {
        return QrSvg.draw(this, title);
    }

    /**
     * Draws black on white with ANSI colours, two modules a character cell, with its quiet zone. Lines end in LF.
     *
     * <p>Colours are set for every line, so it looks the same on dark and on light terminals.
     */
    public String toTerminal() {
        return QrTerminal.drawInColour(this);
    }

    /**
     * Draws without colours for terminals that know none: light modules are blocks, as most terminals are dark.
     *
     * <p>On a light terminal the symbol appears reversed, which ISO/IEC 18004 ("Reflectance reversal") and phones allow.
     */
    public String toPlainTerminal() {
        return QrTerminal.drawPlain(this);
    }

    /** How much of a symbol may be lost or dirty. ISO/IEC 18004, "Error correction". */
    public enum Level {
        /** About 7 %: for screens. */
        L(ErrorCorrectionLevel.L),
        /** About 15 %: for labels. */
        M(ErrorCorrectionLevel.M),
        /** About 25 %: for crates and signs that get dirty. */
        Q(ErrorCorrectionLevel.Q),
        /** About 30 %: for a symbol that something covers. */
        H(ErrorCorrectionLevel.H);

        private final ErrorCorrectionLevel zxing;

        Level(ErrorCorrectionLevel zxing) {
            this.zxing = zxing;
        }
    }
}
