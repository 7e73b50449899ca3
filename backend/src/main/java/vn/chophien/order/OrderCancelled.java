package vn.chophien.order;

/** An order will not be carried out: its stock is free again. Told inside the transaction that closed it. */
public record OrderCancelled(String number, long sellerId, String reason) {}
