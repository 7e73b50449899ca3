package vn.chophien.aftersale;

/** Where a return stands. What may follow what is decided here and nowhere else. */
public enum ReturnState {
    ASKED,
    WITHDRAWN,
    REFUSED,
    /** The seller agrees, and wants the goods first. */
    GOODS_AWAITED,
    SENT_BACK,
    RECEIVED,
    /** The seller agrees, and does not want the goods; or sending the money came to nothing. */
    TO_REFUND,
    /** A refund of the order sees to the money. */
    REFUNDING,
    REFUNDED;

    public boolean canBecome(ReturnState next) {
        return switch (this) {
            case ASKED -> next == WITHDRAWN || next == REFUSED || next == GOODS_AWAITED || next == TO_REFUND;
            case REFUSED -> next == GOODS_AWAITED || next == TO_REFUND; // the seller thought again
            case GOODS_AWAITED ->
                next == WITHDRAWN
                        || next == SENT_BACK
                        || next == RECEIVED // brought by hand
                        || next == TO_REFUND;
            case SENT_BACK -> next == RECEIVED || next == TO_REFUND;
            case RECEIVED ->
                next == REFUNDING
                        || next == REFUNDED // with the whole order
                        || next == REFUSED; // what came back was not what was sent
            case TO_REFUND -> next == REFUNDING || next == REFUNDED;
            case REFUNDING -> next == REFUNDED || next == TO_REFUND;
            case WITHDRAWN, REFUNDED -> false;
        };
    }

    /** Whether the money is still to come, or at least not refused. */
    public boolean isOpen() {
        return switch (this) {
            case ASKED, GOODS_AWAITED, SENT_BACK, RECEIVED, TO_REFUND, REFUNDING -> true;
            case WITHDRAWN, REFUSED, REFUNDED -> false;
        };
    }

    public boolean waitsForSeller() {
        return switch (this) {
            case ASKED, SENT_BACK, RECEIVED, TO_REFUND, REFUNDING -> true;
            case GOODS_AWAITED, WITHDRAWN, REFUSED, REFUNDED -> false;
        };
    }

    /** As people read it. */
    public String vietnamese() {
        return switch (this) {
            case ASKED -> "Đã xin trả, chờ người bán";
            case WITHDRAWN -> "Người mua thôi không trả";
            case REFUSED -> "Người bán không nhận trả";
            case GOODS_AWAITED -> "Đồng ý, chờ gửi hàng về";
            case SENT_BACK -> "Hàng đang gửi về";
            case RECEIVED -> "Người bán đã nhận lại hàng";
            case TO_REFUND -> "Đồng ý, chờ hoàn tiền";
            case REFUNDING -> "Đang hoàn tiền";
            case REFUNDED -> "Đã hoàn tiền";
        };
    }

    public String tone() {
        return switch (this) {
            case ASKED, GOODS_AWAITED -> "warn";
            case SENT_BACK, RECEIVED, TO_REFUND, REFUNDING -> "info";
            case REFUNDED -> "good";
            case REFUSED -> "bad";
            case WITHDRAWN -> "info";
        };
    }
}
