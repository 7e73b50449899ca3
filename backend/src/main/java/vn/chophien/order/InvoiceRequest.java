package vn.chophien.order;

import org.jspecify.annotations.Nullable;

/**
 * Who an invoice shall be written to.
 *
 * @param taxCode of a company, else null
 * @param personalNumber of a person, else null
 */
record InvoiceRequest(
        InvoiceKind kind,
        String name,
        @Nullable TaxCode taxCode,
        @Nullable PersonalNumber personalNumber,
        String address,
        Email email) {}
