package vn.chophien.lot;

import vn.chophien.shared.RuleViolation;

/** The lots of a trade item that may be sold hold less than was asked for. */
public class TooLittleLeft extends RuleViolation {

    private final long tradeItemId;
    private final long available;

    public TooLittleLeft(long tradeItemId, long available) {
        super("lot.too-little-left", "Không còn đủ hàng trong kho.");
        this.tradeItemId = tradeItemId;
        this.available = available;
    }

    public long tradeItemId() {
        return tradeItemId;
    }

    /** What could be had just now, in steps; another buyer may take it next. */
    public long available() {
        return available;
    }
}
