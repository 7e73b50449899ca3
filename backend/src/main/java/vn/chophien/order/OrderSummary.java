package vn.chophien.order;

import java.time.Instant;
import vn.chophien.shared.Money;

/**
 * An order as a row of a list.
 *
 * @param hasStoppedLot some of its goods are from a lot that is held, recalled or destroyed now
 */
public record OrderSummary(
        String number,
        long sellerId,
        String sellerName,
        OrderStatus status,
        PaymentMethod paymentMethod,
        DeliveryMethod deliveryMethod,
        String buyerName,
        Money total,
        int lineCount,
        Instant placedAt,
        boolean hasStoppedLot) {}
