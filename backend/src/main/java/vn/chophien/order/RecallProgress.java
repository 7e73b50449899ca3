package vn.chophien.order;

/**
 * How far the orders of a recall have come.
 *
 * @param orders all that hold or got goods of it
 * @param open not sent yet, so that other lots can still go into them
 * @param returned their goods came back
 */
public record RecallProgress(
        long orders, long open, long read, long answered, long returning, long usedUp, long returned) {}
