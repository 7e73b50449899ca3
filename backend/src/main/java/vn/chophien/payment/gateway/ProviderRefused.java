package vn.chophien.payment.gateway;

/** The provider answered, and it will not start this payment. */
public final class ProviderRefused extends Exception {

    private final String code;

    public ProviderRefused(String code, String message) {
        super(message);
        this.code = code;
    }

    public String code() {
        return code;
    }
}
