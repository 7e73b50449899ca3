package vn.chophien.catalogue;

/** Kinds of codes that a shelf may ask for; the sites, which know more of them, call them the same. */
public enum CodeNeedKind {
    DOMESTIC("mã số vùng trồng nội địa"),
    EXPORT("mã số vùng trồng xuất khẩu"),
    PACKING_HOUSE("mã số cơ sở đóng gói");

    private final String vietnamese;

    CodeNeedKind(String vietnamese) {
        this.vietnamese = vietnamese;
    }

    /** As it stands within a sentence. */
    public String vietnamese() {
        return vietnamese;
    }

    /** As it stands alone. */
    public String title() {
        return "M" + vietnamese.substring(1);
    }
}
