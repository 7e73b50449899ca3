package vn.chophien.catalogue.sheet;

/** Life of an import: read, its columns agreed on, worked through, perhaps taken back. */
public enum SheetStatus {
    READ("Chưa chọn cột"),
    CHECKED("Xem thử, chưa nhập"),
    RUNNING("Đang nhập"),
    DONE("Đã nhập"),
    UNDOING("Đang hoàn tác"),
    UNDONE("Đã hoàn tác");

    private final String label;

    SheetStatus(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
