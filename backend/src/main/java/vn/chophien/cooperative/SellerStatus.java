package vn.chophien.cooperative;

/** Only an active seller is shown and sells. */
public enum SellerStatus {
    PENDING("Chờ xác minh"),
    ACTIVE("Đang bán"),
    SUSPENDED("Tạm ngừng");

    private final String vietnamese;

    SellerStatus(String vietnamese) {
        this.vietnamese = vietnamese;
    }

    public String vietnamese() {
        return vietnamese;
    }
}
