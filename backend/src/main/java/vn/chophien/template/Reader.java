package vn.chophien.template;

/** Whom a message is for, and why they get it: that is said in every letter and is not for anybody to change. */
public enum Reader {
    BUYER("Người mua", "Bạn nhận thư này vì đã để lại địa chỉ thư khi đặt hàng ở {chợ}."),
    PREORDERER("Người đặt trước", "Bạn nhận thư này vì đã đặt trước ở {chợ}."),
    SELLER("Người bán", "Bạn nhận thư này vì là người bán ở {chợ}."),
    APPLICANT("Người nộp hồ sơ bán hàng", "Bạn nhận thư này vì đã đăng ký bán hàng ở {chợ}."),
    PREPARED("Người được lập sẵn hồ sơ", "Bạn nhận thư này vì cán bộ ghi bạn muốn bán hàng ở {chợ}."),
    INVITED("Người được mời", "Bạn nhận thư này vì có người ghi địa chỉ của bạn."),
    REPORTER("Người phản ánh", "Bạn nhận thư này vì đã để lại địa chỉ thư khi gửi phản ánh ở {chợ}."),
    ASKER(
            "Người hỏi về sản phẩm",
            "Bạn nhận thư này vì đã để lại địa chỉ thư khi hỏi. Chợ đã xóa địa chỉ đó và không gửi thư nữa."),
    INVOICE_READER(
            "Người nhận hóa đơn", "Bạn nhận thư này vì địa chỉ này được ghi để nhận hóa đơn của một đơn hàng ở {chợ}."),
    ACCOUNT_HOLDER("Chủ tài khoản", "Bạn nhận thư này vì đã xác minh địa chỉ thư cho tài khoản ở {chợ}.");

    private final String vietnamese;
    private final String why;

    Reader(String vietnamese, String why) {
        this.vietnamese = vietnamese;
        this.why = why;
    }

    public String vietnamese() {
        return vietnamese;
    }

    String why() {
        return why;
    }
}
