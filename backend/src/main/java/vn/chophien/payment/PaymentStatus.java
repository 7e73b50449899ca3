package vn.chophien.payment;

/** How far the money for an order has come. */
public enum PaymentStatus {
    AWAITING,
    UNDERPAID,
    SETTLED,
    LAPSED,
    COD_PENDING,
    COD_COLLECTED;

    public String label() {
        return switch (this) {
            case AWAITING -> "Chưa nhận tiền";
            case UNDERPAID -> "Nhận thiếu";
            case SETTLED -> "Đã nhận đủ";
            case LAPSED -> "Không còn hiệu lực";
            case COD_PENDING -> "Thu khi giao";
            case COD_COLLECTED -> "Đã thu";
        };
    }

    boolean isOpen() {
        return switch (this) {
            case AWAITING, UNDERPAID, COD_PENDING -> true;
            case SETTLED, LAPSED, COD_COLLECTED -> false;
        };
    }
}
