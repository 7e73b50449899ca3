package vn.chophien.aftersale;

/** Why goods go back. Until when each may be said is a matter of dated rows and settings. */
public enum ReturnReason {
    MISDESCRIBED("Không đúng như đã giới thiệu"),
    DAMAGED("Hỏng, vỡ, dập khi đến"),
    WRONG_GOODS("Giao nhầm hoặc thiếu hàng"),
    CHANGED_MIND("Đổi ý, hàng còn nguyên");

    private final String vietnamese;

    ReturnReason(String vietnamese) {
        this.vietnamese = vietnamese;
    }

    public String vietnamese() {
        return vietnamese;
    }

    /** Whoever sends the wrong thing bears the way there, too. */
    boolean isSellersFault() {
        return this != CHANGED_MIND;
    }
}
