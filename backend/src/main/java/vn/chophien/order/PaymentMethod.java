package vn.chophien.order;

/** How a buyer pays: by bank transfer to the seller's own account, or in cash to whoever hands over the goods. */
public enum PaymentMethod {
    TRANSFER,
    COD;

    OrderStatus firstStatus() {
        return switch (this) {
            case TRANSFER -> OrderStatus.AWAITING_PAYMENT;
            case COD -> OrderStatus.CONFIRMED;
        };
    }

    public String label() {
        return switch (this) {
            case TRANSFER -> "Chuyển khoản bằng mã VietQR";
            case COD -> "Trả tiền khi nhận hàng";
        };
    }
}
