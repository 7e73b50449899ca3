package vn.chophien.voucher;

/** Whether people may use a voucher. What has ended stays so, because buyers were told. */
public enum VoucherStatus {
    ACTIVE("Đang chạy", "good"),
    PAUSED("Tạm dừng", "warning"),
    ENDED("Đã kết thúc", "neutral");

    private final String label;
    private final String tone;

    VoucherStatus(String label, String tone) {
        this.label = label;
        this.tone = tone;
    }

    public String label() {
        return label;
    }

    public String tone() {
        return tone;
    }
}
