package vn.chophien.payment;

/** What a line of a bank's statement is, or would be, for the market. */
public enum StatementVerdict {
    /** The money of an order, all of it. */
    MATCHED,
    NEEDS_PERSON,
    /** A messenger told of it before. */
    KNOWN,
    /** An earlier line told of it, of this statement or another. */
    REPEATED,
    LEAVING,
    UNREADABLE,
    /** Stored, and about to be concluded from. */
    WAITING;

    public String label() {
        return switch (this) {
            case MATCHED -> "Khớp đơn";
            case NEEDS_PERSON -> "Chờ người xem";
            case KNOWN -> "Ngân hàng đã báo";
            case REPEATED -> "Đã có trong sao kê";
            case LEAVING -> "Tiền ra";
            case UNREADABLE -> "Không đọc được";
            case WAITING -> "Đang ghi";
        };
    }

    public String tone() {
        return switch (this) {
            case MATCHED -> "good";
            case NEEDS_PERSON -> "warn";
            case KNOWN, REPEATED, LEAVING, WAITING -> "info";
            case UNREADABLE -> "bad";
        };
    }

    /** Whether counting the statement makes it a message of its own. */
    boolean isNews() {
        return this == MATCHED || this == NEEDS_PERSON;
    }
}
