package vn.chophien.aftersale;

import java.util.List;
import vn.chophien.shared.InvalidInput;
import vn.chophien.shared.RuleViolation;

/**
 * Somebody looked at what came back.
 *
 * @param key drawn once for each form that was shown; sent again, it is the same deed
 */
public record SortReturn(long returnId, String key, List<Part> parts) {

    private static final int LONGEST_REASON = 300;

    public SortReturn {
        parts = parts.stream()
                .filter(part -> part.toStock() != 0 || part.discarded() != 0)
                .toList();
    }

    /** So much of a line's lot is fit for sale, so much is not. */
    public record Part(long lineId, long lotId, long toStock, long discarded, String reason) {
        long steps() {
            return Math.addExact(toStock, discarded);
        }
    }

    void check() {
        if (!key.matches("[A-Za-z0-9-]{16,64}")) {
            throw new RuleViolation("return.no-key", "Biểu mẫu này không còn dùng được. Hãy tải lại trang.");
        }
        InvalidInput.Collector wrong = new InvalidInput.Collector();
        wrong.require(!parts.isEmpty(), "xep", "Hãy ghi số lượng vào lại lô hoặc bỏ, ít nhất một ô.");
        for (Part part : parts) {
            wrong.require(
                    part.toStock() >= 0 && part.discarded() >= 0,
                    ReturnGoods.field("kho", part.lineId(), part.lotId()),
                    "Số lượng không âm.");
            wrong.require(
                    part.discarded() == 0 || !part.reason().isBlank(),
                    ReturnGoods.field("ly-do", part.lineId(), part.lotId()),
                    "Hãy ghi vì sao bỏ.");
            wrong.require(
                    part.reason().length() <= LONGEST_REASON,
                    ReturnGoods.field("ly-do", part.lineId(), part.lotId()),
                    "Lý do dài nhất " + LONGEST_REASON + " chữ.");
        }
        wrong.require(
                parts.stream()
                                .map(part -> part.lineId() + "-" + part.lotId())
                                .distinct()
                                .count()
                        == parts.size(),
                "xep",
                "Mỗi lô chỉ ghi một lần.");
        wrong.throwIfAny();
    }
}
