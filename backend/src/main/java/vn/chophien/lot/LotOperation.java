package vn.chophien.lot;

/** What is done to a lot, in the words of critical tracking events. */
public enum LotOperation {
    CREATE("Lập lô"),
    SPLIT("Chia lô"),
    MERGE("Gộp lô"),
    TRANSFORM("Chế biến"),
    REPACK("Đóng gói lại"),
    DRY("Phơi, sấy"),
    SORT("Phân loại"),
    TEST("Kiểm nghiệm"),
    PACK("Đóng gói"),
    STORE("Nhập kho"),
    SHIP("Xuất hàng"),
    RECEIVE("Nhận hàng"),
    HOLD("Tạm giữ"),
    RELEASE("Mở lại"),
    RECALL("Thu hồi"),
    DESTROY("Tiêu hủy");

    private final String vietnamese;

    LotOperation(String vietnamese) {
        this.vietnamese = vietnamese;
    }

    public String vietnamese() {
        return vietnamese;
    }
}
