package vn.chophien.order;

/** Where an order stands. What may follow what is decided here and nowhere else. */
public enum OrderStatus {
    AWAITING_PAYMENT,
    CONFIRMED,
    PAID,
    PACKED,
    SHIPPED,
    DELIVERED,
    CANCELLED,
    RETURNED,
    REFUNDED;

    /** No default anywhere: a new status does not compile until it has its place. */
    public boolean canBecome(OrderStatus next) {
        return switch (this) {
            case AWAITING_PAYMENT ->
                next == PAID
                        || next == CONFIRMED // to be paid at the door after all
                        || next == CANCELLED;
            case CONFIRMED, PAID -> next == PACKED || next == CANCELLED;
            case PACKED ->
                next == PACKED // once more, from other lots
                        || next == SHIPPED
                        || next == DELIVERED // picked up: never shipped
                        || next == CANCELLED;
            case SHIPPED -> next == DELIVERED || next == RETURNED;
            case DELIVERED -> next == RETURNED;
            case CANCELLED, RETURNED -> next == REFUNDED;
            case REFUNDED -> false;
        };
    }

    /** Whether the buyer may still call it off by themselves. */
    public boolean isCancellableByBuyer() {
        return this == AWAITING_PAYMENT || this == CONFIRMED;
    }

    public boolean isClosed() {
        return switch (this) {
            case CANCELLED, RETURNED, REFUNDED -> true;
            case AWAITING_PAYMENT, CONFIRMED, PAID, PACKED, SHIPPED, DELIVERED -> false;
        };
    }

    /** As people read it. */
    public String label() {
        return switch (this) {
            case AWAITING_PAYMENT -> "Chờ thanh toán";
            case CONFIRMED -> "Đã đặt, trả tiền khi nhận";
            case PAID -> "Đã thanh toán";
            case PACKED -> "Đã đóng gói";
            case SHIPPED -> "Đang giao";
            case DELIVERED -> "Đã nhận hàng";
            case CANCELLED -> "Đã hủy";
            case RETURNED -> "Đã trả lại";
            case REFUNDED -> "Đã hoàn tiền";
        };
    }

    /** How it is coloured: {@code good}, {@code warn}, {@code bad} or {@code info}. */
    public String tone() {
        return switch (this) {
            case AWAITING_PAYMENT -> "warn";
            case CONFIRMED, PACKED, SHIPPED -> "info";
            case PAID, DELIVERED -> "good";
            case CANCELLED, RETURNED, REFUNDED -> "bad";
        };
    }
}
