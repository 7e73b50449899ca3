package vn.chophien.payment.reconciliation;

/** What does not agree. */
public enum DifferenceKind {
    /** Messengers told of money on a day for which an account that usually has statements has none. */
    NO_STATEMENT,
    /** A messenger told of money that the statement of that day does not know. */
    NOT_IN_STATEMENT,
    /** The statement knows of money that no messenger told of, though they tell of this account. */
    NOT_TOLD,
    UNREADABLE_LINE,
    /** The order and its payment are not equally far. */
    STATE,
    /** What the order costs is not what its payment asks for. */
    TOTAL,
    /** What counts as received is not what was told of. */
    RECEIVED,
    /** The money book is not where the facts are. */
    BOOK,
    /** The money book was brought up to facts that had not been written with their deeds. */
    CORRECTED,
    /** A provider has not said how a payment or a refund went. */
    UNKNOWN_PAYMENT,
    /** A message that was stored and cannot be concluded from. */
    STUCK_MESSAGE;

    public String label() {
        return switch (this) {
            case NO_STATEMENT -> "Chưa có sao kê";
            case NOT_IN_STATEMENT -> "Sao kê không có";
            case NOT_TOLD -> "Bên báo không báo";
            case UNREADABLE_LINE -> "Dòng sao kê không đọc được";
            case STATE -> "Đơn và thanh toán lệch trạng thái";
            case TOTAL -> "Tiền đơn khác tiền phải trả";
            case RECEIVED -> "Số đã nhận khác các khoản đã báo";
            case BOOK -> "Sổ tiền lệch";
            case CORRECTED -> "Sổ tiền phải ghi bù";
            case UNKNOWN_PAYMENT -> "Cổng thanh toán chưa trả lời";
            case STUCK_MESSAGE -> "Tin báo chưa xử lý được";
        };
    }

    /** What a person may do about it. */
    public String hint() {
        return switch (this) {
            case NO_STATEMENT -> "Hãy nhập sao kê của ngày này.";
            case NOT_IN_STATEMENT ->
                "Hãy xem sao kê gốc. Nếu tiền không có thật, báo người vận hành và người bán trước khi giao hàng.";
            case NOT_TOLD -> "Tiền đã vào sổ từ sao kê. Hãy xem kết nối với bên báo còn chạy không.";
            case UNREADABLE_LINE -> "Hãy sửa dòng này trong tệp rồi nhập lại sao kê.";
            case STATE, TOTAL, RECEIVED, BOOK -> "Hãy xem các khoản của đơn rồi báo người vận hành.";
            case CORRECTED -> "Sổ đã đúng lại. Nếu gặp nhiều lần, báo người vận hành.";
            case UNKNOWN_PAYMENT -> "Hãy xem trong trang quản lý của cổng thanh toán, hoặc hỏi người bán.";
            case STUCK_MESSAGE -> "Máy thử lại vài phút một lần. Nếu vẫn còn, báo người vận hành.";
        };
    }
}
