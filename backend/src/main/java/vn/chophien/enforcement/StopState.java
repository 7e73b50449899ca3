package vn.chophien.enforcement;

/** How far a stop has come. */
public enum StopState {
    AWAITING("Chờ người thứ hai"),
    ANNOUNCED("Đã báo trước"),
    IN_FORCE("Đang áp dụng"),
    LIFTED("Đã dỡ bỏ");

    private final String vietnamese;

    StopState(String vietnamese) {
        this.vietnamese = vietnamese;
    }

    public String vietnamese() {
        return vietnamese;
    }
}
