package vn.chophien.lot;

/** What an inspector looks at before taking a sample, and finds in order or not. */
public enum SampleCheck {
    LABEL("Nhãn đúng với trang của lô"),
    DATES("Đọc được ngày sản xuất, hạn dùng"),
    PACK("Bao gói còn nguyên"),
    STORAGE("Bảo quản đúng như nhãn ghi"),
    STOCK("Số hàng còn lại hợp với số trên trang"),
    CODE("Quét mã QR ra đúng lô");

    private final String vietnamese;

    SampleCheck(String vietnamese) {
        this.vietnamese = vietnamese;
    }

    public String vietnamese() {
        return vietnamese;
    }
}
