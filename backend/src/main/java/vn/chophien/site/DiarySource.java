package vn.chophien.site;

/** How a line came to us. */
public enum DiarySource {
    ONLINE("Nhập trực tiếp"),
    OFFLINE("Ghi lúc mất sóng"),
    PAPER("Chép từ sổ giấy");

    private final String vietnamese;

    DiarySource(String vietnamese) {
        this.vietnamese = vietnamese;
    }

    public String vietnamese() {
        return vietnamese;
    }
}
