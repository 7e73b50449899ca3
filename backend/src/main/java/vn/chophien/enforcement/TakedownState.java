package vn.chophien.enforcement;

/** How far a takedown order has come. */
public enum TakedownState {
    WAITING("Chờ gỡ"),
    DONE("Đã gỡ"),
    LIFTED("Đã dỡ bỏ");

    private final String vietnamese;

    TakedownState(String vietnamese) {
        this.vietnamese = vietnamese;
    }

    public String vietnamese() {
        return vietnamese;
    }
}
