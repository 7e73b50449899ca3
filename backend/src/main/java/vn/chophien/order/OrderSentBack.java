package vn.chophien.order;

import vn.chophien.account.Actor;

/**
 * Goods came back, or their money went back: {@code status} says which. Told inside the transaction that closes the
 * order; who knows better about the money refuses.
 */
public record OrderSentBack(String number, long sellerId, OrderStatus status, String reason, Actor actor) {}
