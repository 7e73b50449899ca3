package vn.chophien.site;

/** What a code was given for. The authority keeps the register; we keep what it printed. */
public enum CodeKind {
    DOMESTIC("Mã số vùng trồng nội địa"),
    EXPORT("Mã số vùng trồng xuất khẩu"),
    PACKING_HOUSE("Mã số cơ sở đóng gói");

    private final String vietnamese;

    CodeKind(String vietnamese) {
        this.vietnamese = vietnamese;
    }

    public String vietnamese() {
        return vietnamese;
    }
}
