package vn.chophien.order;

/** What orders took of a lot, and what came back with them, in steps of its unit. */
public record SoldLot(long sold, long returned) {}
