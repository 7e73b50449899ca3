package vn.chophien.document;

/** How large its words are and how much paper stays white. Points. */
public enum PageLook {
    /** A letter to an authority. Margins of Decree 30/2020/NĐ-CP, appendix I: 30 mm left, 15 to 20 mm right. */
    LETTER(10.5, 85, 51),
    /** A sheet of facts, as much on a page as can be read well. */
    SHEET(8.5, 51, 51);

    static final double WIDTH = 595.28;
    static final double HEIGHT = 841.89;
    static final double TOP = 57;
    static final double BOTTOM = 57;

    private final double size;
    private final double left;
    private final double right;

    PageLook(double size, double left, double right) {
        this.size = size;
        this.left = left;
        this.right = right;
    }

    double size() {
        return size;
    }

    double left() {
        return left;
    }

    double right() {
        return right;
    }

    double width() {
        return WIDTH - left - right;
    }
}
