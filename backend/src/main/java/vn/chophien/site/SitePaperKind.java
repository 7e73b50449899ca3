package vn.chophien.site;

/** What a paper of a production site is about. */
public enum SitePaperKind {
    CODE("Mã số vùng trồng, cơ sở đóng gói"),
    VIETGAP("VietGAP, VietGAHP"),
    ORGANIC("Chứng nhận hữu cơ"),
    FOOD_SAFETY("Giấy an toàn thực phẩm"),
    OTHER("Giấy khác");

    private final String vietnamese;

    SitePaperKind(String vietnamese) {
        this.vietnamese = vietnamese;
    }

    public String vietnamese() {
        return vietnamese;
    }
}
