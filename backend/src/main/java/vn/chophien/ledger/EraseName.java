package vn.chophien.ledger;

import java.util.Locale;
import vn.chophien.shared.InvalidInput;

/**
 * A person's wish to have a name taken out of a seller's records.
 *
 * @param name exactly as it stands there
 * @param reason kept for good, so it must not tell the name
 * @param seen how many records the page showed
 */
public record EraseName(long sellerId, String name, String reason, long seen) {

    static final int NAME_LENGTH = 120;
    static final int REASON_SHORTEST = 10;
    static final int REASON_LENGTH = 500;

    void check() {
        InvalidInput.Collector wrong = new InvalidInput.Collector();
        requireName(wrong, name);
        wrong.require(
                reason.length() >= REASON_SHORTEST,
                "reason",
                "Hãy ghi lý do: ai yêu cầu, ngày nào, theo giấy tờ nào. Ít nhất " + REASON_SHORTEST + " ký tự.");
        wrong.require(
                reason.length() <= REASON_LENGTH,
                "reason",
                "Lý do dài quá " + REASON_LENGTH + " ký tự. Hãy viết ngắn lại.");
        wrong.require(
                name.isEmpty() || !folded(reason).contains(folded(name)),
                "reason",
                "Lý do được giữ mãi nên không được chứa tên cần xóa. Hãy viết số văn bản thay cho tên.");
        wrong.throwIfAny();
    }

    static void requireName(InvalidInput.Collector wrong, String name) {
        wrong.require(!name.isBlank(), "name", "Hãy nhập tên cần xóa, đúng như trong nhật ký.");
        wrong.require(name.length() <= NAME_LENGTH, "name", "Tên dài nhất " + NAME_LENGTH + " ký tự.");
        wrong.require(!name.equals(Erasable.ERASED), "name", "Đây là chữ thay cho tên đã xóa. Hãy nhập một tên.");
    }

    private static String folded(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
