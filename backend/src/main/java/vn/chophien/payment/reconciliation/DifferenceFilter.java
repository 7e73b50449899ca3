package vn.chophien.payment.reconciliation;

/** Which differences are wanted. */
public enum DifferenceFilter {
    OPEN,
    LOOKED_AT,
    GONE;

    public String label() {
        return switch (this) {
            case OPEN -> "Chưa xem";
            case LOOKED_AT -> "Đã xem";
            case GONE -> "Đã hết lệch";
        };
    }
}
