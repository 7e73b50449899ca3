package vn.chophien.lot;

/**
 * Goods that another seller shipped have arrived.
 *
 * @param accepted false: they go back and are the sender's again
 */
public record ReceiveLot(String key, long sellerId, long shipmentId, boolean accepted) implements LotCommand {}
