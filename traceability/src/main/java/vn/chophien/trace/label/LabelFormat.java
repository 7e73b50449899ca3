package vn.chophien.trace.label;

/**
 * The stock that labels are printed on: an A4 sheet of so many columns and rows, or a roll with one label after another.
 *
 * <p>All measures are millimetres. The grids of sheets stand in the middle of the paper, as those on sale do.
 */
public enum LabelFormat {
    /** 24 labels of 70 × 37 mm that reach the edge of the paper, where office printers cannot print. */
    A4_3X8(3, 8, 70, 37, 0, 4.5),
    /** 21 labels of 63.5 × 38.1 mm. */
    A4_3X7(3, 7, 63.5, 38.1, 2.5, 1.5),
    /** 14 labels of 99.1 × 38.1 mm. */
    A4_2X7(2, 7, 99.1, 38.1, 2.5, 1.5),
    /** 40 labels of 48.5 × 25.4 mm. */
    A4_4X10(4, 10, 48.5, 25.4, 0, 1.5),
    /** 65 labels of 38.1 × 21.2 mm. */
    A4_5X13(5, 13, 38.1, 21.2, 2.5, 1),
    /** One label of 20 mm in width and 30 mm in height after another. */
    ROLL_20X30(1, 1, 20, 30, 0, 1),
    /** One label of 30 mm in width and 40 mm in height after another. */
    ROLL_30X40(1, 1, 30, 40, 0, 1),
    /** One label of 50 mm in width and 30 mm in height after another. */
    ROLL_50X30(1, 1, 50, 30, 0, 1);

    private static final double A4_WIDTH = 210;
    private static final double A4_HEIGHT = 297;

    private final int columns;
    private final int rows;
    private final double width;
    private final double height;
    private final double gap;
    private final double inset;

    LabelFormat(int columns, int rows, double width, double height, double gap, double inset) {
        this.columns = columns;
        this.rows = rows;
        this.width = width;
        this.height = height;
        this.gap = gap;
        this.inset = inset;
    }

    /** Labels side by side. */
    public int columns() {
        return columns;
    }

    /** Labels one below the other. */
    public int rows() {
        return rows;
    }

    /** Labels on a sheet; 1 for a roll. */
    public int perSheet() {
        return columns * rows;
    }

    /** Whether the labels come off a roll, which a label printer feeds, and not on a sheet of A4. */
    public boolean isRoll() {
        return perSheet() == 1;
    }

    /** Width of a label in mm. */
    public double width() {
        return width;
    }

    /** Height of a label in mm. */
    public double height() {
        return height;
    }

    /** What stays free of ink along every edge of a label, in mm. */
    public double inset() {
        return inset;
    }

    /** Width of the paper in mm; a label's own on a roll. */
    public double pageWidth() {
        return isRoll() ? width : A4_WIDTH;
    }

    /** Height of the paper in mm; a label's own on a roll. */
    public double pageHeight() {
        return isRoll() ? height : A4_HEIGHT;
    }

    /** Where the label at a place begins, in mm from the left edge of the paper; places count from 0 along the rows. */
    public double left(int place) {
        double grid = columns * width + (columns - 1) * gap;
        return (pageWidth() - grid) / 2 + (place % columns) * (width + gap);
    }

    /** Where the label at a place begins, in mm from the upper edge of the paper; places count from 0 along the rows. */
    public double top(int place) {
        int row = place / columns;
        return (pageHeight() - rows * height) / 2 + row * height;
    }
}
