package vn.chophien.trace.label;

/** Draws a QR code as text: a character cell is about twice as high as wide, so it shows two modules, one above the other. */
final class QrTerminal {
    /** Numbers 16 and 231 of the 256 colours are true black and white; the first sixteen are a matter of the theme. */
    private static final String BLACK_ON_WHITE = "\u001B[38;5;16;48;5;231m";

    private static final String RESET = "\u001B[0m";

    private QrTerminal() {}

    static String drawInColour(QrCode code) {
        return draw(code, true, BLACK_ON_WHITE, RESET);
    }

    static String drawPlain(QrCode code) {
        return draw(code, false, "", "");
    }

    private static String draw(QrCode code, boolean ink, String start, String end) {
        StringBuilder text = new StringBuilder();
        int last = code.size() + QrCode.QUIET_ZONE;
        for (int y = -QrCode.QUIET_ZONE; y < last; y += 2) {
            text.append(start);
            for (int x = -QrCode.QUIET_ZONE; x < last; x++) {
                text.append(cell(code.isDark(x, y) == ink, code.isDark(x, y + 1) == ink));
            }
            text.append(end).append('\n');
        }
        return text.toString();
    }

    private static char cell(boolean upper, boolean lower) {
        if (upper) {
            return lower ? '█' : '▀';
        }
        return lower ? '▄' : ' ';
    }
}
