package vn.chophien.payment;

/** What a provider's message turned out to be. Only {@link #MATCHED} moves an order by itself. */
public enum PaymentOutcome {
    MATCHED,
    UNDERPAID,
    OVERPAID,
    DUPLICATE,
    LATE,
    UNMATCHED,
    WRONG_ACCOUNT,
    IGNORED;

    /** Whether a person has to look at it. */
    public boolean needsPerson() {
        return switch (this) {
            case MATCHED, IGNORED -> false;
            case UNDERPAID, OVERPAID, DUPLICATE, LATE, UNMATCHED, WRONG_ACCOUNT -> true;
        };
    }

    public String label() {
        return switch (this) {
            case MATCHED -> "Khớp";
            case UNDERPAID -> "Chuyển thiếu";
            case OVERPAID -> "Chuyển thừa";
            case DUPLICATE -> "Chuyển lần nữa";
            case LATE -> "Chuyển muộn";
            case UNMATCHED -> "Không rõ đơn";
            case WRONG_ACCOUNT -> "Sai tài khoản";
            case IGNORED -> "Không liên quan";
        };
    }
}
