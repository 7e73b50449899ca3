package vn.chophien.stall;

/** What a fee is counted by. */
public enum RatePer {
    DAY,
    MONTH;

    public String label() {
        return switch (this) {
            case DAY -> "mỗi ngày chợ";
            case MONTH -> "mỗi tháng";
        };
    }
}
