package vn.chophien.site;

/**
 * A planting-area or packing-house code has a new status. Said within the transaction that holds the code's row, so that
 * what follows from it is true at once, or the status does not change.
 */
public record CodeStatusChanged(long codeId, String code, CodeStatusChange change) {}
