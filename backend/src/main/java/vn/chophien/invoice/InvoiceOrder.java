package vn.chophien.invoice;

import org.jspecify.annotations.Nullable;
import vn.chophien.shared.Money;

/**
 * What a provider is asked to issue.
 *
 * @param requestId the same however often it is asked
 * @param draft DLHDon without number, tax rate and signature
 */
record InvoiceOrder(
        String requestId, String orderNumber, @Nullable String sellerTaxCode, Money total, String draft) {

    /** A draft names its buyer: it does not get into a log by way of this. */
    @Override
    public String toString() {
        return requestId;
    }
}
