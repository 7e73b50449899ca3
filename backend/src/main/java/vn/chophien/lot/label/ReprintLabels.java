package vn.chophien.lot.label;

import vn.chophien.shared.InvalidInput;

/**
 * Labels of an earlier job wanted once more, such as those that a printer chewed.
 *
 * @param first the first one, counted from 1
 * @param last the last one
 */
public record ReprintLabels(String key, long jobId, int first, int last, int used, String reason) {

    private static final int LONGEST_REASON = 300;

    public ReprintLabels {
        reason = reason.strip();
        InvalidInput.Collector wrong = new InvalidInput.Collector();
        wrong.require(!reason.isEmpty(), "ly-do", "Hãy ghi vì sao phải in lại.");
        wrong.require(reason.length() <= LONGEST_REASON, "ly-do", "Lý do dài nhất " + LONGEST_REASON + " chữ.");
        wrong.require(first >= 1, "tu", "Tem đầu tiên là tem số 1.");
        wrong.require(last >= first, "den", "Tem cuối phải đứng sau tem đầu.");
        wrong.require(key.matches("[0-9a-f-]{36}"), "", "Biểu mẫu bị thiếu. Hãy tải lại trang.");
        wrong.throwIfAny();
    }
}
