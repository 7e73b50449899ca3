package vn.chophien.order;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which orders a list shows.
 *
 * @param sellerId null for all sellers, which only staff may see
 * @param statuses empty for every state
 * @param text a part of the number or of the buyer's name; empty for all
 * @param troubled only those that cannot simply be packed and sent: a lot was stopped, or the buyer wants to call it off
 */
public record OrderFilter(@Nullable Long sellerId, Set<OrderStatus> statuses, String text, boolean troubled) {

    public OrderFilter(@Nullable Long sellerId, Set<OrderStatus> statuses, String text) {
        this(sellerId, statuses, text, false);
    }

    /** What a seller still has to do something about. */
    public static final Set<OrderStatus> OPEN =
            Set.of(OrderStatus.CONFIRMED, OrderStatus.PAID, OrderStatus.PACKED, OrderStatus.SHIPPED);

    public static OrderFilter ofSeller(long sellerId) {
        return new OrderFilter(sellerId, Set.of(), "");
    }
}
