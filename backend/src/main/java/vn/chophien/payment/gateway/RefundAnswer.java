package vn.chophien.payment.gateway;

/** What a provider answers who is told to send money back. */
public record RefundAnswer(State state, String code, String message) {

    /** Taken means that the provider does it; when the money arrives is the bank's. */
    public enum State {
        TAKEN,
        PENDING,
        REFUSED,
        /** The provider has never heard of it. */
        UNKNOWN_THERE
    }
}
