package vn.chophien.payment;

/** How far money is on its way back to a buyer. */
public enum RefundState {
    /** A second person has to agree first. */
    ASKED,
    REFUSED,
    /** To be sent. */
    APPROVED,
    SENT,
    /** And seen: by the bank that it left, or by the buyer whom it reached. */
    CONFIRMED,
    /** Nothing went back. */
    FAILED;

    public boolean isOpen() {
        return this == ASKED || this == APPROVED;
    }

    public String label() {
        return switch (this) {
            case ASKED -> "Chờ người thứ hai duyệt";
            case REFUSED -> "Không được duyệt";
            case APPROVED -> "Chờ chuyển tiền";
            case SENT -> "Đã chuyển";
            case CONFIRMED -> "Khách đã nhận";
            case FAILED -> "Không thành";
        };
    }

    /** How it is coloured. */
    public String tone() {
        return switch (this) {
            case ASKED, APPROVED -> "warn";
            case SENT -> "info";
            case CONFIRMED -> "good";
            case REFUSED, FAILED -> "bad";
        };
    }
}
