package vn.chophien.catalogue.sheet;

/** What a line would do, or did. */
public enum SheetVerdict {
    NEW("Thêm mới", "good"),
    CHANGED("Sửa", "warn"),
    SAME("Không đổi", "plain"),
    WRONG("Lỗi", "bad");

    private final String label;
    private final String tone;

    SheetVerdict(String label, String tone) {
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
