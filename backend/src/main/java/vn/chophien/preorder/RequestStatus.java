package vn.chophien.preorder;

/** Life of a request. Only what waits moves. */
public enum RequestStatus {
    WAITING,
    WITHDRAWN,
    GRANTED,
    NOTHING_LEFT,
    CALLED_OFF;

    public String label() {
        return switch (this) {
            case WAITING -> "Chờ thu hoạch";
            case WITHDRAWN -> "Đã hủy";
            case GRANTED -> "Đã chia";
            case NOTHING_LEFT -> "Không được chia";
            case CALLED_OFF -> "Người bán hủy đợt";
        };
    }
}
