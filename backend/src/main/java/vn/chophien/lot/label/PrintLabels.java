package vn.chophien.lot.label;

import vn.chophien.shared.InvalidInput;
import vn.chophien.trace.label.LabelSheet;

/**
 * Labels wanted.
 *
 * @param key of the form, which prints once however often it is sent
 * @param crate for crates, whose symbols may lose more
 */
public record PrintLabels(String key, long lotId, LabelKind kind, boolean crate, LabelSheet sheet, int labels) {

    /** As much as one drawing may take of the server's memory and a reader's patience. */
    public static final int MOST = 2_000;

    public PrintLabels {
        InvalidInput.Collector wrong = new InvalidInput.Collector();
        wrong.require(labels >= 1 && labels <= MOST, "so-tem", "Mỗi lần in được từ 1 đến " + MOST + " tem.");
        wrong.require(key.matches("[0-9a-f-]{36}"), "", "Biểu mẫu bị thiếu. Hãy tải lại trang.");
        wrong.throwIfAny();
    }
}
