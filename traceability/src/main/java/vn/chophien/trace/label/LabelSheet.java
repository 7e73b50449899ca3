package vn.chophien.trace.label;

/**
 * What labels are printed on and with.
 *
 * @param format the stock
 * @param resolution the printer
 * @param used how many places at the start of the first sheet are empty already; 0 for a roll
 */
public record LabelSheet(LabelFormat format, PrintResolution resolution, int used) {

    /** Throws {@link IllegalArgumentException} when no place would be left on the first sheet. */
    public LabelSheet {
        if (used < 0 || used >= format.perSheet()) {
            throw new IllegalArgumentException("Of " + format.perSheet() + " places " + used + " cannot be used");
        }
    }

    /** How many sheets so many labels take; labels for a roll. */
    public int sheets(int labels) {
        return (used + labels + format.perSheet() - 1) / format.perSheet();
    }
}
