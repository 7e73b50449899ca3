package vn.chophien.tax;

/** What a dated row of the tax rules is about. */
public enum TaxKind {
    GOODS("Hàng hóa"),
    TRANSPORT("Phí giao hàng"),
    OWN_PRODUCE("Nông sản tự trồng"),
    /** Below it, a household that said so has nothing to pay for its year. */
    YEARLY_SUM("Doanh thu năm không phải nộp");

    private final String label;

    TaxKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Whether its row is a sum of money rather than two rates. */
    public boolean isSum() {
        return this == YEARLY_SUM;
    }
}
