package vn.chophien.catalogue;

/** Why a review or question may be hidden at all. That a seller dislikes it is no reason. */
public enum HiddenFor {
    PERSONAL_DATA("lộ thông tin riêng của người khác"),
    INSULT("xúc phạm, đe dọa người khác"),
    INDECENT("tục tĩu hoặc kích động thù ghét"),
    FORBIDDEN_AD("quảng cáo hàng hoặc dịch vụ bị cấm");

    private final String vietnamese;

    HiddenFor(String vietnamese) {
        this.vietnamese = vietnamese;
    }

    public String vietnamese() {
        return vietnamese;
    }
}
