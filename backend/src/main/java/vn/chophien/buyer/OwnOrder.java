package vn.chophien.buyer;

import java.time.Instant;
import vn.chophien.order.OrderStatus;
import vn.chophien.shared.Money;

/**
 * An order as a row of its buyer's list.
 *
 * @param first its first line, to know it by
 * @param accessToken opens it; for the buyer's own pages only
 */
public record OwnOrder(
        String number,
        String sellerName,
        OrderStatus status,
        Money total,
        Instant placedAt,
        String first,
        int lineCount,
        String accessToken) {}
