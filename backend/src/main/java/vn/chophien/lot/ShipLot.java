package vn.chophien.lot;

/**
 * Goods leave for another seller of the market.
 *
 * @param reference of the delivery note; may be empty
 */
public record ShipLot(String key, long sellerId, LotShare from, long toSellerId, String reference)
        implements LotCommand {}
