package vn.chophien.trace.label;

import java.awt.image.BufferedImage;

/**
 * A picture as ZPL II carries it: rows of hexadecimal digits, a dot a bit, runs shortened. ZPL II Programming Guide,
 * "Alternative data compression scheme for ~DG and ~DB commands".
 */
final class ZplGraphic {

    private static final int BLACK = 0xFF000000;
    private static final String DIGITS = "0123456789ABCDEF";

    private ZplGraphic() {}

    /** The field {@code ^GFA,…} with the picture. */
    static String field(BufferedImage picture) {
        int bytesARow = (picture.getWidth() + 7) / 8;
        int bytes = bytesARow * picture.getHeight();
        StringBuilder field = new StringBuilder("^GFA," + bytes + "," + bytes + "," + bytesARow + ",");
        String above = "";
        for (int y = 0; y < picture.getHeight(); y++) {
            String row = row(picture, y, bytesARow * 2);
            field.append(row.equals(above) ? ":" : shortened(row));
            above = row;
        }
        return field.toString();
    }

    private static String row(BufferedImage picture, int y, int digits) {
        StringBuilder row = new StringBuilder(digits);
        for (int digit = 0; digit < digits; digit++) {
            int bits = 0;
            for (int x = 4 * digit; x < 4 * digit + 4; x++) {
                boolean dark = x < picture.getWidth() && picture.getRGB(x, y) == BLACK;
                bits = bits << 1 | (dark ? 1 : 0);
            }
            row.append(DIGITS.charAt(bits));
        }
        return row.toString();
    }

    /** White to the end of a row is a comma; a longer run is its length and the digit. */
    private static String shortened(String row) {
        StringBuilder text = new StringBuilder();
        int x = 0;
        while (x < row.length()) {
            char digit = row.charAt(x);
            int end = x;
            while (end < row.length() && row.charAt(end) == digit) {
                end++;
            }
            if (digit == '0' && end == row.length()) {
                return text.append(',').toString();
            }
            append(text, digit, end - x);
            x = end;
        }
        return text.toString();
    }

    /** g to z stand for 20, 40 … 400 times, G to Y for 1 to 19 times; they add up. */
    private static void append(StringBuilder text, char digit, int run) {
        int left = run;
        while (left > 2) {
            int part = Math.min(left, 419);
            if (part >= 20) {
                text.append((char) ('g' + part / 20 - 1));
            }
            if (part % 20 > 0) {
                text.append((char) ('G' + part % 20 - 1));
            }
            text.append(digit);
            left -= part;
        }
        text.append(String.valueOf(digit).repeat(left));
    }
}
