package vn.chophien.invoice;

/**
 * Whoever issues electronic invoices for sellers. Both calls go out, so neither belongs into a transaction.
 *
 * <p>The one promise that everything rests on: whatever is asked under a request id is issued once, however often it is
 * asked, and {@link #ask} says what became of it.
 */
interface InvoiceProvider {

    /** Whether this market has one at all. */
    boolean isConfigured();

    /** @throws InvoiceProviderAway when it is not known whether anything was issued */
    InvoiceAnswer issue(InvoiceOrder order) throws InvoiceProviderAway;

    /** How a request stands that the provider may have heard of, or not. */
    InvoiceAnswer ask(String requestId) throws InvoiceProviderAway;
}
