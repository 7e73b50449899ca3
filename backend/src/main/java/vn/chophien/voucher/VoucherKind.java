package vn.chophien.voucher;

/** What a voucher takes off. */
public enum VoucherKind {
    AMOUNT("Giảm một số tiền"),
    PERCENT("Giảm theo phần trăm"),
    FREE_DELIVERY("Miễn phí giao");

    private final String label;

    VoucherKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
