package vn.chophien.catalogue;

/** Who or what a part of a price pays. The market itself takes nothing. */
public enum PricePart {
    GROWING("Người trồng, người nuôi"),
    MAKING("Chế biến"),
    PACKING("Bao bì, nhãn, kiểm nghiệm"),
    TRANSPORT("Vận chuyển về kho"),
    SELLER("Người bán: quản lý, thuế, tích lũy");

    private final String vietnamese;

    PricePart(String vietnamese) {
        this.vietnamese = vietnamese;
    }

    public String vietnamese() {
        return vietnamese;
    }

    /** The field of a form for this part of a pack's price. */
    public String field(long tradeItemId) {
        return name().toLowerCase(java.util.Locale.ROOT) + "-" + tradeItemId;
    }
}
