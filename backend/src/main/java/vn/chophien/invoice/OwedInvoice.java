package vn.chophien.invoice;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.chophien.order.OrderStatus;
import vn.chophien.shared.Money;

/**
 * An order whose buyer asked for an invoice and has none.
 *
 * @param name on whom the invoice is to be
 * @param state of the newest try; null where nobody tried
 */
public record OwedInvoice(
        String orderNumber,
        String name,
        OrderStatus status,
        Money total,
        Instant placedAt,
        @Nullable InvoiceState state) {}
