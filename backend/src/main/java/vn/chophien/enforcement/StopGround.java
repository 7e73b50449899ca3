package vn.chophien.enforcement;

/** Who wants a seller to stop: that says how fast it goes. */
public enum StopGround {
    AUTHORITY("Theo yêu cầu của cơ quan nhà nước", "SELLER_STOP"),
    MARKET("Chợ quyết định, có báo trước", "SELLER_NOTICE");

    private final String vietnamese;
    private final String rule;

    StopGround(String vietnamese, String rule) {
        this.vietnamese = vietnamese;
        this.rule = rule;
    }

    public String vietnamese() {
        return vietnamese;
    }

    /** The code of the rule that gives the time: to act, or to wait. */
    String rule() {
        return rule;
    }
}
