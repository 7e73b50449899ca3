package vn.chophien.invoice;

/** No answer came, or none that can be believed: what was asked for may have been done or not. */
final class InvoiceProviderAway extends Exception {

    InvoiceProviderAway(String why) {
        super(why);
    }
}
