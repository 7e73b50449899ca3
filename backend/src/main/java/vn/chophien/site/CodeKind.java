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

    /** As it stands within a sentence. */
    public String inSentence() {
        return "m" + vietnamese.substring(1);
    }

    /**
     * Whether a code looks unlike those of its kind. Only the lists for China have a known shape, and even there a code
     * may be right all the same: a reason to look again, never to refuse.
     */
    boolean looksOdd(String code) {
        return switch (this) {
            case EXPORT -> code.startsWith("VN-") && !code.matches("VN-[A-Z]{2}OR-\\d{3,4}");
            case PACKING_HOUSE -> code.startsWith("VN-") && !code.matches("VN-[A-Z]{2}PH-\\d{2,4}");
            case DOMESTIC -> false;
        };
    }
}
