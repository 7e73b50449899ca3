package vn.chophien.preorder;

/** Life of a pre-order. Nothing leaves the last two. */
public enum PreorderStatus {
    OPEN,
    CLOSED,
    SHARED_OUT,
    CALLED_OFF;

    public boolean isOver() {
        return this == SHARED_OUT || this == CALLED_OFF;
    }
}
