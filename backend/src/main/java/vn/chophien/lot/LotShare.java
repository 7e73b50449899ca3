package vn.chophien.lot;

/**
 * So much of one lot.
 *
 * @param steps in steps of the lot's unit
 */
public record LotShare(long lotId, long steps) {

    public LotShare {
        if (steps <= 0) {
            throw new IllegalArgumentException("A share is more than nothing: " + steps);
        }
    }
}
