package vn.chophien.invoice;

/** How far an invoice has come. An order without one has no row. */
public enum InvoiceState {
    /** Wanted, and the provider was not told yet. */
    ASKED,
    /** The provider has it and has not issued it yet. */
    SENT,
    /** The provider was told, and what it did is not known: it is asked until it says. */
    UNKNOWN,
    ISSUED,
    REFUSED,
    /** Called off or replaced at the provider; another may be issued. */
    CANCELLED;

    public boolean isOpen() {
        return switch (this) {
            case ASKED, SENT, UNKNOWN -> true;
            case ISSUED, REFUSED, CANCELLED -> false;
        };
    }

    /** An order has one that lives at most; another may come only after it. */
    public boolean isLive() {
        return isOpen() || this == ISSUED;
    }

    public String label() {
        return switch (this) {
            case ASKED -> "Chờ gửi";
            case SENT -> "Nhà cung cấp đang lập";
            case UNKNOWN -> "Chưa rõ kết quả";
            case ISSUED -> "Đã lập";
            case REFUSED -> "Bị từ chối";
            case CANCELLED -> "Đã hủy";
        };
    }

    public String tone() {
        return switch (this) {
            case ASKED, SENT -> "info";
            case UNKNOWN -> "warn";
            case ISSUED -> "good";
            case REFUSED -> "bad";
            case CANCELLED -> "quiet";
        };
    }
}
