package vn.chophien.lot;

/**
 * What the shape of a net needs to know of each of its lots, however many they are. Everything else is read for those
 * that are shown.
 *
 * @param isStopped whether its sale is held or it is called back
 */
public record LotPoint(long id, boolean isStopped) {}
