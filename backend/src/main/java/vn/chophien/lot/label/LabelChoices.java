package vn.chophien.lot.label;

import vn.chophien.shared.InvalidInput;
import vn.chophien.trace.label.LabelFormat;
import vn.chophien.trace.label.LabelSheet;
import vn.chophien.trace.label.PrintResolution;

/** Puts a choice of paper, printer and first free place together, or says what is wrong with it. */
public final class LabelChoices {

    private LabelChoices() {}

    /** @param used places of the first sheet that are empty already */
    public static LabelSheet sheet(LabelFormat format, PrintResolution resolution, int used) {
        if (used < 0 || used >= format.perSheet()) {
            throw InvalidInput.of(
                    "vi-tri",
                    format.isRoll()
                            ? "Tem cuộn luôn bắt đầu từ vị trí 1."
                            : "Tờ này có " + format.perSheet() + " tem: vị trí bắt đầu từ 1 đến " + format.perSheet()
                                    + ".");
        }
        return new LabelSheet(format, resolution, used);
    }
}
