package vn.chophien.order;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An invoice as its buyer asked for it, and what the seller says about it.
 *
 * @param buyerNumber tax code of a company; a person's number by its ends
 * @param invoiceNumber as the seller's invoice service gave it; null until then
 */
public record InvoiceView(
        InvoiceKind kind,
        String name,
        String buyerNumber,
        String address,
        String email,
        @Nullable String invoiceNumber,
        @Nullable String sellerNote,
        @Nullable Instant answeredAt) {}
