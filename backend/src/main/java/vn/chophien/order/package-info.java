/**
 * Cart, checkout and the life of an order, up to which lots were packed into it. One checkout makes one order a seller.
 *
 * <p>Life: {@code AWAITING_PAYMENT → PAID → PACKED → SHIPPED → DELIVERED}; cash on delivery starts at {@code CONFIRMED}
 * and is packed from there. Before it is shipped an order can be cancelled, after that returned; what was paid for can
 * then be refunded. See {@link vn.chophien.order.OrderStatus}.
 *
 * <p>Invariants: an order that is not cancelled holds exactly the stock of its lines; its total is the sum of its lines
 * and its fee; the same key never places twice. How money is asked for and recognised belongs to {@code payment}, which
 * lies above and is told by events.
 */
@NullMarked
package vn.chophien.order;

import org.jspecify.annotations.NullMarked;
