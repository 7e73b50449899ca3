package vn.chophien.trace.label;

/** A label cannot hold what must stand on it: the symbol with its quiet zone, the name, the last day and the lot. */
public final class LabelTooSmall extends RuntimeException {

    private static final long serialVersionUID = 1;

    LabelTooSmall(LabelFormat format, String what) {
        super(format + " has no room for " + what);
    }
}
