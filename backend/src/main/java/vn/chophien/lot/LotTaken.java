package vn.chophien.lot;

/** So much was taken out of a lot, to go into another. */
record LotTaken(LotInHand lot, long steps, long grams) {}
