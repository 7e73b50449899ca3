package vn.chophien.lot;

/** All that is left of a lot is destroyed. To destroy a part, split it off first. */
public record DestroyLot(String key, long sellerId, long lotId, String reason) implements LotCommand {}
