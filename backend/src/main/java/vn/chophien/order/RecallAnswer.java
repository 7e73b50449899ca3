package vn.chophien.order;

/** What a buyer says about goods that were called back. */
public enum RecallAnswer {
    STOPPED("Đã ngừng dùng"),
    RETURNING("Sẽ trả lại hàng"),
    USED_UP("Đã dùng hết");

    private final String label;

    RecallAnswer(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
