package vn.chophien.oversight;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The market in numbers: first what waits for a decision, then how it is doing.
 *
 * @param oldestPending when the product that waits longest was handed in
 * @param rewrittenProducts products on sale whose texts changed after staff had approved them
 * @param paymentEvents bank messages that matched nothing or not exactly, and that nobody has handled
 * @param lapsingCertificates OCOP certificates whose last day comes within {@link OversightService#LAPSE_DAYS} days
 */
public record Overview(
        long pendingProducts,
        @Nullable Instant oldestPending,
        long rewrittenProducts,
        long paymentEvents,
        long openComplaints,
        long heldLots,
        long recalledLots,
        long lapsingCertificates,
        long activeSellers,
        long approvedProducts,
        long ordersToday) {}
