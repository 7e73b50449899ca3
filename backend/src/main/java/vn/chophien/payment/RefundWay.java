package vn.chophien.payment;

/** How money goes back: through the provider that it came by, or from the seller's own bank app. */
public enum RefundWay {
    GATEWAY,
    BANK;

    public String label() {
        return switch (this) {
            case GATEWAY -> "Qua cổng thanh toán";
            case BANK -> "Người bán chuyển khoản";
        };
    }
}
