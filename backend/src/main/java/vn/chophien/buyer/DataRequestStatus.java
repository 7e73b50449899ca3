package vn.chophien.buyer;

/** How far a request has come. */
public enum DataRequestStatus {
    OPEN,
    ANSWERED,
    DONE,
    REFUSED;

    public boolean isOpen() {
        return this == OPEN || this == ANSWERED;
    }

    public String label() {
        return switch (this) {
            case OPEN -> "Chờ trả lời";
            case ANSWERED -> "Đã trả lời, đang làm";
            case DONE -> "Đã làm xong";
            case REFUSED -> "Không làm được";
        };
    }

    public String tone() {
        return switch (this) {
            case OPEN -> "warn";
            case ANSWERED -> "info";
            case DONE -> "good";
            case REFUSED -> "bad";
        };
    }
}
