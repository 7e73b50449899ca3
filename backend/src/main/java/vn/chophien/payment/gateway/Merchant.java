package vn.chophien.payment.gateway;

/**
 * A seller's own account at a provider.
 *
 * @param otherKey empty for a provider that gives one key only
 */
public record Merchant(String code, String secret, String otherKey) {

    /** Keys never reach a log. */
    @Override
    public String toString() {
        return "Merchant " + code;
    }
}
