package vn.chophien.trace.label;

import java.util.List;

/**
 * Where things stand on one label: the symbol at the left and the text beside it, or on a label that is higher than wide
 * the text below. The symbol stands on whole dots of the printer.
 *
 * @param code the symbol
 * @param left of the symbol without its quiet zone, in dots from the left edge of the label
 * @param top of the symbol without its quiet zone, in dots from the upper edge
 * @param textLeft in points from the left edge
 * @param textTop in points from the upper edge
 * @param lines the text, measured from there
 */
record LabelLayout(QrCode code, int left, int top, double textLeft, double textTop, List<LabelTextFit.Line> lines) {

    private static final double LARGEST_TEXT = 9;
    private static final double POINTS_A_MM = 72 / 25.4;

    /** @throws LabelTooSmall when the symbol, or what must stand beside it, has no room */
    static LabelLayout of(Label label, LabelFormat format, PrintResolution resolution) {
        QrCode code = QrCode.of(label.uri(), label.level());
        int quiet = QrCode.QUIET_ZONE * resolution.dotsAModule();
        int inset = Math.max(quiet, resolution.dots(format.inset()));
        int symbol = code.size() * resolution.dotsAModule();
        int width = (int) Math.floor(format.width() * resolution.dpi() / 25.4);
        int height = (int) Math.floor(format.height() * resolution.dpi() / 25.4);
        boolean beside = format.width() >= format.height();
        int left = beside ? inset : (width - symbol) / 2;
        int top = beside ? (height - symbol) / 2 : inset;
        if (left < quiet || top < quiet || left + symbol + quiet > width || top + symbol + quiet > height) {
            throw new LabelTooSmall(format, "a symbol of " + code.size() + " modules");
        }
        double edge = format.inset() * POINTS_A_MM;
        double textLeft = beside ? resolution.points(left + symbol + quiet) : edge;
        double textTop = beside ? edge : resolution.points(top + symbol + quiet);
        LabelTextFit box = new LabelTextFit(
                format.width() * POINTS_A_MM - edge - textLeft, format.height() * POINTS_A_MM - edge - textTop);
        List<LabelTextFit.Line> lines = box.fit(LabelParagraph.of(label), LARGEST_TEXT)
                .orElseThrow(() -> new LabelTooSmall(format, "name, last day and lot"));
        return new LabelLayout(code, left, top, textLeft, textTop, lines);
    }
}
