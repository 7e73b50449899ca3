package vn.chophien.cooperative;

/** What a member does for a seller. Each may look at everything of theirs; what they may change differs. */
public enum MemberRole {
    MANAGER("Quản lý", "Làm mọi việc, mời và bớt thành viên."),
    RECORDER("Ghi nhật ký", "Ghi nhật ký vùng trồng, mùa vụ."),
    PACKER("Đóng gói", "Đóng gói, giao hàng, làm lô."),
    BOOKKEEPER("Kế toán", "Tiền hàng, đối soát, hoàn tiền.");

    private final String vietnamese;
    private final String duties;

    MemberRole(String vietnamese, String duties) {
        this.vietnamese = vietnamese;
        this.duties = duties;
    }

    public String vietnamese() {
        return vietnamese;
    }

    public String duties() {
        return duties;
    }
}
