package vn.chophien.trace.label;

/**
 * How fine a printer prints, and how many of its dots make a module of a QR code.
 *
 * <p>A module of a whole number of dots keeps its edges sharp. GS1 General Specifications, "Symbol specification table 1":
 * the X-dimension of a QR code at a till is 0.396 to 0.990 mm; the module chosen is the smallest that holds it.
 */
public enum PrintResolution {
    /** The usual label printer: 4 dots, 0.50 mm. */
    DPI_203(203, 4),
    /** A fine label printer: 5 dots, 0.42 mm. */
    DPI_300(300, 5),
    /** An office printer: 10 dots, 0.42 mm. */
    DPI_600(600, 10);

    private static final double MM_AN_INCH = 25.4;
    private static final double POINTS_AN_INCH = 72;

    private final int dpi;
    private final int dotsAModule;

    PrintResolution(int dpi, int dotsAModule) {
        this.dpi = dpi;
        this.dotsAModule = dotsAModule;
    }

    /** Dots an inch. */
    public int dpi() {
        return dpi;
    }

    /** Dots on a side of a module. */
    public int dotsAModule() {
        return dotsAModule;
    }

    /** Side of a module in mm. */
    public double module() {
        return dotsAModule * MM_AN_INCH / dpi;
    }

    /** The dot nearest to a distance in mm. */
    int dots(double mm) {
        return (int) Math.round(mm * dpi / MM_AN_INCH);
    }

    /** A number of dots in points of 1/72 inch, in which PDF measures. */
    double points(int dots) {
        return dots * POINTS_AN_INCH / dpi;
    }
}
