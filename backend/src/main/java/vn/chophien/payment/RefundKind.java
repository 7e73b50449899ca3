package vn.chophien.payment;

/** What is sent back: part of what goods cost, or money beyond that: paid twice, too much or too late. */
public enum RefundKind {
    GOODS,
    SURPLUS;

    public String label() {
        return switch (this) {
            case GOODS -> "Tiền hàng";
            case SURPLUS -> "Tiền trả thừa, trả muộn";
        };
    }
}
