package vn.chophien.site;

import org.jspecify.annotations.Nullable;

/**
 * Life of a code: {@code granted → active ⇄ suspended → revoked}; it may also run out. A lot keeps the status of the
 * day of its harvest, whatever happens to the code later.
 */
public enum CodeStatus {
    GRANTED("Mới cấp"),
    ACTIVE("Đang sử dụng"),
    SUSPENDED("Tạm dừng"),
    REVOKED("Đã hủy"),
    EXPIRED("Hết hạn");

    private final String vietnamese;

    CodeStatus(String vietnamese) {
        this.vietnamese = vietnamese;
    }

    public String vietnamese() {
        return vietnamese;
    }

    /** Whether a code may come into this state. A revoked code never comes back; the authority gives a new one. */
    boolean mayFollow(@Nullable CodeStatus now) {
        if (now == null) {
            return true;
        }
        return switch (now) {
            case GRANTED -> this != GRANTED;
            case ACTIVE -> this == SUSPENDED || this == REVOKED || this == EXPIRED;
            case SUSPENDED -> this == ACTIVE || this == REVOKED || this == EXPIRED;
            case EXPIRED -> this == ACTIVE || this == REVOKED;
            case REVOKED -> false;
        };
    }

    /** Whether a harvest may claim a code in this state. */
    public boolean isUsable() {
        return switch (this) {
            case ACTIVE -> true;
            case GRANTED, SUSPENDED, REVOKED, EXPIRED -> false;
        };
    }

    /** Whether readers of older lots should be told: the authority has taken the code's use away. */
    public boolean isWithdrawn() {
        return switch (this) {
            case SUSPENDED, REVOKED, EXPIRED -> true;
            case GRANTED, ACTIVE -> false;
        };
    }
}
