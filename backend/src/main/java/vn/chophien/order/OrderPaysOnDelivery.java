package vn.chophien.order;

/**
 * The buyer of an unpaid order will pay in cash at the door instead. Told inside the transaction that changes it; who
 * knows of money that has come refuses.
 */
public record OrderPaysOnDelivery(String number, long sellerId) {}
