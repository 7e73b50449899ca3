package vn.chophien.order;

/** The money for an order is there. Told inside the transaction that recognised it. */
public record OrderPaid(String number, long sellerId) {}
