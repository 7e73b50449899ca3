package vn.chophien.tax;

/** Why a row has the tax that it has. */
public enum TaxReason {
    GOODS("Tính theo mức của hàng hóa"),
    TRANSPORT("Tính theo mức của phí giao"),
    OWN_PRODUCE("Nông sản tự trồng, chưa chế biến"),
    BELOW_SUM("Bạn khai doanh thu cả năm dưới mức phải nộp"),
    /** No rate was in force on the day: a gap in the rules that staff have to fill. */
    NO_RATE("Chưa có mức nào cho ngày này");

    private final String label;

    TaxReason(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    static TaxReason of(TaxKind kind) {
        return switch (kind) {
            case GOODS, YEARLY_SUM -> GOODS;
            case TRANSPORT -> TRANSPORT;
            case OWN_PRODUCE -> OWN_PRODUCE;
        };
    }
}
