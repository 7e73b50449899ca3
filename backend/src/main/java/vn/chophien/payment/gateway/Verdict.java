package vn.chophien.payment.gateway;

/** What became of a provider's message; each provider has its own words for it. */
public enum Verdict {
    TAKEN,
    TAKEN_BEFORE,
    WRONG_AMOUNT,
    NO_SUCH_PAYMENT,
    NOT_SIGNED,
    UNREADABLE,
    FAILED
}
