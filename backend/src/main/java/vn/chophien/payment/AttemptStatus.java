package vn.chophien.payment;

/** How one try to pay at a provider stands. Only the provider's own word ends it. */
public enum AttemptStatus {
    /** The provider was told to begin, and its answer has not come. */
    UNKNOWN,
    WAITING,
    PAID,
    FAILED,
    /** The provider has never heard of it, or stayed silent for days. */
    LAPSED;

    public boolean isOpen() {
        return switch (this) {
            case UNKNOWN, WAITING -> true;
            case PAID, FAILED, LAPSED -> false;
        };
    }
}
