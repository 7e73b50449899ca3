package vn.chophien.lot;

/**
 * Life of a lot. A lot on hold may come back; a recalled one can only be destroyed; nothing leaves {@link #DESTROYED}.
 * Being sold out or past its date is not a status: both follow from the quantity and the day.
 */
public enum LotStatus {
    NORMAL("Bình thường"),
    ON_HOLD("Tạm giữ"),
    RECALLED("Thu hồi"),
    DESTROYED("Đã tiêu hủy");

    private final String vietnamese;

    LotStatus(String vietnamese) {
        this.vietnamese = vietnamese;
    }

    public String vietnamese() {
        return vietnamese;
    }

    public boolean canBecome(LotStatus next) {
        return switch (this) { // no default: a new status must not compile until it is placed here
            case NORMAL -> next == ON_HOLD || next == RECALLED || next == DESTROYED;
            case ON_HOLD -> next == NORMAL || next == RECALLED || next == DESTROYED;
            case RECALLED -> next == DESTROYED;
            case DESTROYED -> false;
        };
    }
}
