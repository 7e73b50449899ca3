package vn.chophien.buyer;

/** What somebody may ask of the market about data on themselves. */
public enum DataRequestKind {
    ACCESS("Cho tôi xem dữ liệu về tôi", "Những gì tải về không có, ví dụ chợ đã đưa dữ liệu của bạn cho ai."),
    RECTIFY("Sửa dữ liệu sai", "Những gì bạn không tự sửa được, ví dụ tên trên đơn cũ."),
    RESTRICT("Tạm ngừng dùng dữ liệu", "Chợ giữ nhưng không dùng, trong khi xem lại."),
    OBJECT("Phản đối cách dùng dữ liệu", "Bạn không muốn chợ dùng dữ liệu vào một việc nào đó."),
    DELETE("Xóa dữ liệu", "Những gì nút “Xóa tài khoản” không xóa.");

    private final String label;
    private final String hint;

    DataRequestKind(String label, String hint) {
        this.label = label;
        this.hint = hint;
    }

    public String label() {
        return label;
    }

    public String hint() {
        return hint;
    }

    String deadline() {
        return "DATA_" + name();
    }
}
