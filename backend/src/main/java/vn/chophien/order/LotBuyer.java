package vn.chophien.order;

import java.time.Instant;
import vn.chophien.shared.Quantity;

/** An order that holds or got some of a lot. */
public record LotBuyer(
        String orderNumber,
        String sellerName,
        OrderStatus status,
        String buyerName,
        Instant placedAt,
        long lotId,
        String lotNumber,
        String itemName,
        Quantity quantity) {}
