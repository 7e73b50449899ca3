package vn.chophien.lot.scan;

/** What a scan led to. */
public enum ScanResult {
    /** The page of a whole lot, which proves nothing about a pack. */
    LOT,
    /** A pack whose number we printed. */
    UNIT,
    /** A number that we never printed for this lot. */
    UNKNOWN,
    /** A number that was taken out of use. */
    VOID
}
