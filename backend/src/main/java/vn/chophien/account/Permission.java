package vn.chophien.account;

/** What staff may be allowed. Services ask for one of these; which role has which, {@link StaffRole} says. */
public enum Permission {
    LOOK("Xem bàn quản lý, nhật ký, báo cáo"),
    SELLERS("Hồ sơ xin bán; gỡ hàng và ngừng bán theo yêu cầu"),
    LISTINGS("Duyệt, ẩn sản phẩm; đánh giá, câu hỏi, mã giảm giá, cảnh báo"),
    LOTS("Tạm giữ, mở lại, thu hồi lô hàng"),
    SITES("Mã số vùng trồng"),
    INSPECTION("Lấy mẫu, ghi kết quả, kết thúc vụ việc"),
    COMPLAINTS("Giải quyết phản ánh"),
    MONEY("Thanh toán, hoàn tiền, sao kê, đối soát"),
    PERSONAL_DATA("Yêu cầu dữ liệu, liên hệ người mua, xóa tên"),
    OPERATION("Đối tác, tin, thông báo và lời thư của chợ, kiểm tra sổ niêm phong"),
    RULES("Quy tắc của chợ: lịch nghỉ, phí giao, danh mục, điểm rủi ro"),
    STAFF_ACCOUNTS("Tài khoản và quyền của cán bộ");

    private final String label;

    Permission(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
