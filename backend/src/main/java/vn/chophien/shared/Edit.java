package vn.chophien.shared;

/**
 * A change of a row that somebody saw.
 *
 * @param version of the row that they saw
 * @param reason why, for the log
 */
public record Edit(long id, int version, String reason) {

    private static final int SHORTEST_REASON = 5;
    private static final int LONGEST_REASON = 500;

    /** What is wrong goes to the field {@code reason}. */
    public void check(InvalidInput.Collector wrong) {
        wrong.require(
                reason.length() >= SHORTEST_REASON && reason.length() <= LONGEST_REASON,
                "reason",
                "Hãy ghi lý do hoặc căn cứ, từ " + SHORTEST_REASON + " đến " + LONGEST_REASON + " ký tự.");
    }

    /** Somebody else was quicker. */
    public static RuleViolation changedMeanwhile() {
        return new RuleViolation(
                "row.changed-meanwhile",
                "Người khác vừa sửa dòng này, nên thay đổi của bạn chưa được lưu. Hãy xem bản mới trong danh sách,"
                        + " rồi bấm lưu lần nữa nếu vẫn muốn đổi.");
    }
}
