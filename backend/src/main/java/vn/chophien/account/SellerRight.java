package vn.chophien.account;

/**
 * What somebody may be allowed at a seller's desk. Services ask for one of these; which role has which, {@link MemberRole}
 * says, and what a household hands to a helper, {@link MandateScope}.
 */
public enum SellerRight {
    LOOK("Xem sản phẩm, lô hàng, vùng trồng, hướng dẫn"),
    DIARY("Ghi nhật ký, vùng trồng, mùa vụ, thửa đất"),
    LOTS("Lập lô, chia, gộp, chuyển, hủy lô"),
    LABELS("In tem, đọc lượt quét"),
    PRODUCTS("Sản phẩm, giá, mã giảm giá, đặt trước"),
    SEE_ORDERS("Xem đơn hàng, trả hàng và người nhận"),
    ORDERS("Đóng gói, giao hàng, hủy đơn, trả hàng, điểm nhận"),
    MONEY("Tiền hàng, hóa đơn, hoàn tiền, đối soát"),
    VOICES("Phản ánh, đánh giá, câu hỏi của khách"),
    SHOP("Thành viên, người giúp, thu hồi, xuất dữ liệu, cổng thanh toán");

    private final String label;

    SellerRight(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
