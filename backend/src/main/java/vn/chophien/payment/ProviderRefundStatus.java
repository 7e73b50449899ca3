package vn.chophien.payment;

/** How sending a payment back stands at its provider. */
public enum ProviderRefundStatus {
    /** Told, and no answer was heard. */
    ASKED,
    PENDING,
    TAKEN,
    REFUSED;

    boolean isOpen() {
        return this == ASKED || this == PENDING;
    }
}
