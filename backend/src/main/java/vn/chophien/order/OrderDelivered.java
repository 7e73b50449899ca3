package vn.chophien.order;

/** The buyer has the goods; with cash on delivery, the seller has the money. */
public record OrderDelivered(String number, long sellerId, PaymentMethod method) {}
