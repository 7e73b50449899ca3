package vn.chophien.order;

/** One of several parcels of an order has come, and its share was paid at the door. */
public record OrderParcelArrived(String number) {}
