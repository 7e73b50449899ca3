package vn.chophien.payment.cod;

/** What a line of a carrier's list turned out to be. */
public enum CodVerdict {
    EXACT,
    LESS,
    MORE,
    /** Handed over before, or twice in this list. */
    DUPLICATE,
    /** The order is not delivered yet, as far as the market knows. */
    NOT_DELIVERED,
    UNKNOWN,
    UNREADABLE;

    /** Whether booking the list writes it into the money book. */
    public boolean isBooked() {
        return this == EXACT || this == LESS || this == MORE;
    }

    public String label() {
        return switch (this) {
            case EXACT -> "Khớp";
            case LESS -> "Nộp thiếu";
            case MORE -> "Nộp thừa";
            case DUPLICATE -> "Đã ghi rồi";
            case NOT_DELIVERED -> "Đơn chưa ghi là đã giao";
            case UNKNOWN -> "Không rõ đơn";
            case UNREADABLE -> "Không đọc được";
        };
    }

    public String tone() {
        return switch (this) {
            case EXACT -> "good";
            case LESS, MORE, NOT_DELIVERED -> "warn";
            case DUPLICATE -> "info";
            case UNKNOWN, UNREADABLE -> "bad";
        };
    }
}
