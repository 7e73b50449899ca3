package vn.chophien.guide;

/** What a new seller does once, in the order in which it is of use. */
public enum FirstStep {
    BANK_ACCOUNT("Có tài khoản ngân hàng để nhận tiền", "/nha-ban/tien", "nhan-tien"),
    PRODUCT("Có sản phẩm được duyệt", "/nha-ban/san-pham", "sua-san-pham"),
    SITE("Khai nơi trồng hoặc nơi làm", "/nha-ban/noi-san-xuat", "ghi-nhat-ky"),
    DIARY("Ghi dòng nhật ký đầu tiên", "/nha-ban/vung-trong", "ghi-nhat-ky"),
    LOT("Lập lô hàng đầu tiên", "/nha-ban/lo-hang", "lap-lo"),
    LABEL("In tem QR cho một lô", "/nha-ban/lo-hang", "in-tem"),
    PACKED("Đóng gói đơn đầu tiên", "/nha-ban", "dong-goi");

    private final String vietnamese;
    private final String page;
    private final String card;

    FirstStep(String vietnamese, String page, String card) {
        this.vietnamese = vietnamese;
        this.page = page;
        this.card = card;
    }

    public String vietnamese() {
        return vietnamese;
    }

    /** Where it is done. */
    public String page() {
        return page;
    }

    /** The how-to card that tells how. */
    public String card() {
        return card;
    }
}
