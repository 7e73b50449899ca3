package vn.chophien.payment.gateway;

/** No answer came, or none that can be believed: what was asked for may have happened or not. */
public final class ProviderAway extends Exception {

    public ProviderAway(String why) {
        super(why);
    }
}
