package vn.chophien.lot.label;

/** Whether a printed serial still counts. */
public enum UnitState {
    ISSUED,
    /** The label was spoilt, or lost before it came onto a pack. */
    VOID
}
