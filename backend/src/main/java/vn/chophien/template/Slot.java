package vn.chophien.template;

/**
 * A place in a template's words that each message fills differently.
 *
 * @param name as it stands between braces
 * @param sample what it may be filled with, for a preview
 */
public record Slot(String name, String sample) {

    /** The market's name, which every template may say, as it may say who watches over it. */
    public static final Slot MARKET = new Slot("chợ", "Chợ Phiên");

    public static final Slot AUTHORITY = new Slot("cơ quan", "Sở Công Thương");

    public static final Slot ORDER = new Slot("số đơn", "CP261128H7BBG");
    public static final Slot SELLER = new Slot("người bán", "Hợp tác xã Nà Pài");
    public static final Slot TOTAL = new Slot("tổng tiền", "285.000\u00A0₫");

    /** As it stands in the words. */
    public String inBraces() {
        return "{" + name + "}";
    }
}
