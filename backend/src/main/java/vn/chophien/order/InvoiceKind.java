package vn.chophien.order;

/** Who an invoice is for. */
public enum InvoiceKind {
    COMPANY,
    PERSON;

    public String label() {
        return switch (this) {
            case COMPANY -> "Cho công ty, hợp tác xã, hộ kinh doanh";
            case PERSON -> "Cho cá nhân";
        };
    }
}
