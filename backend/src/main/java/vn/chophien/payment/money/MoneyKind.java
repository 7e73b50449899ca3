package vn.chophien.payment.money;

/** What happened that moved money, or who holds or owes it. */
public enum MoneyKind {
    PLACED,
    RECEIVED,
    HANDLED,
    CLOSED,
    COLLECTED,
    REMITTED,
    REFUND_APPROVED,
    REFUND_SENT,
    REFUND_UNDONE,
    /** The book was behind what happened, and was brought up to it. */
    CORRECTED;

    public String label() {
        return switch (this) {
            case PLACED -> "Đặt hàng";
            case RECEIVED -> "Tiền đến";
            case HANDLED -> "Xử lý khoản tiền";
            case CLOSED -> "Đơn kết thúc";
            case COLLECTED -> "Thu khi giao";
            case REMITTED -> "Bên giao nộp tiền";
            case REFUND_APPROVED -> "Chấp nhận hoàn tiền";
            case REFUND_SENT -> "Hoàn tiền";
            case REFUND_UNDONE -> "Hoàn tiền không thành";
            case CORRECTED -> "Ghi bù vào sổ";
        };
    }
}
