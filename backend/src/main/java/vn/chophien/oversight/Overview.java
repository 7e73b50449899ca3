package vn.chophien.oversight;

/** How the market is doing, in numbers. */
public record Overview(long heldLots, long recalledLots, long activeSellers, long approvedProducts, long ordersToday) {}
