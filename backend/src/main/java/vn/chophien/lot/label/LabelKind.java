package vn.chophien.lot.label;

/** What a label names. */
public enum LabelKind {
    LOT("Tem lô", "Mọi gói cùng một mã. Đủ để xem nguồn gốc."),
    UNIT("Tem từng gói", "Mỗi gói một số riêng, không đoán được. Chợ đếm số lần quét của từng gói."),
    SCRATCH("Tem từng gói có mã cào", "Thêm mã 8 ký tự. Bạn phủ lớp cào lên dòng mã sau khi in.");

    private final String vietnamese;
    private final String hint;

    LabelKind(String vietnamese, String hint) {
        this.vietnamese = vietnamese;
        this.hint = hint;
    }

    public String vietnamese() {
        return vietnamese;
    }

    public String hint() {
        return hint;
    }

    boolean hasSerials() {
        return this != LOT;
    }
}
