package vn.chophien.payment.money;

/** Where money stands, or whom it is owed to. Held money and claims are positive, what is owed to others negative. */
public enum MoneyAccount {
    /** What the buyer has still to pay. */
    BUYER_OWES,
    /** In a bank account of the seller, as a bank's message or a carrier's list said. */
    BANK,
    /** In the seller's account at a payment provider. */
    GATEWAY,
    /** In cash in the seller's hand. */
    CASH,
    /** Collected at the door, not yet handed to the seller. */
    CARRIER,
    /** Kept by a carrier for collecting. */
    CARRIER_FEE,
    /** What the seller has earned, as long as it is not to go back. */
    SALES,
    /** What is to go back to the buyer. */
    REFUND_OWED,
    /** Money that came and belongs to no order yet. */
    UNMATCHED;

    /** Whether it says where the money itself is. */
    public boolean isHeld() {
        return switch (this) {
            case BANK, GATEWAY, CASH, CARRIER, CARRIER_FEE -> true;
            case BUYER_OWES, SALES, REFUND_OWED, UNMATCHED -> false;
        };
    }

    public String label() {
        return switch (this) {
            case BUYER_OWES -> "Khách còn phải trả";
            case BANK -> "Tài khoản ngân hàng";
            case GATEWAY -> "Cổng thanh toán";
            case CASH -> "Tiền mặt";
            case CARRIER -> "Bên giao hàng đang giữ";
            case CARRIER_FEE -> "Phí thu hộ";
            case SALES -> "Tiền bán hàng";
            case REFUND_OWED -> "Phải trả lại khách";
            case UNMATCHED -> "Chưa rõ của đơn nào";
        };
    }
}
