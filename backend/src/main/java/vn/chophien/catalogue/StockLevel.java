package vn.chophien.catalogue;

/** Stock in words: a shopper needs no more, and a seller need not show more. */
public enum StockLevel {
    NONE("Hết hàng"),
    LOW("Sắp hết"),
    PLENTY("Còn hàng");

    /** Fewer whole units than this is little. */
    static final long LITTLE = 5;

    private final String vietnamese;

    StockLevel(String vietnamese) {
        this.vietnamese = vietnamese;
    }

    public String vietnamese() {
        return vietnamese;
    }

    /**
     * @param remaining steps left of a unit of this scale, over all lots that may be sold
     * @param saleStep the smallest amount sold: less than it cannot be bought
     */
    public static StockLevel of(long remaining, int unitScale, long saleStep) {
        if (remaining < saleStep) {
            return NONE;
        }
        long unit = Math.round(Math.pow(10, unitScale));
        return remaining < LITTLE * unit ? LOW : PLENTY;
    }

    public StockLevel better(StockLevel other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
