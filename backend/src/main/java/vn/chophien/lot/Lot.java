package vn.chophien.lot;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.chophien.shared.RuleViolation;

/**
 * A lot's life: made once, held and released, perhaps recalled or destroyed.
 *
 * <p>Only the status lives here. Quantities move by conditional updates under many buyers at once, and what the lot was
 * made of never changes; both are read by plain SQL.
 */
@Entity
@Table(name = "lot")
class Lot {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private int version;

    @Column(name = "lot_no", updatable = false)
    private String number;

    @Enumerated(EnumType.STRING)
    private LotStatus status;

    @Column(name = "status_reason")
    private @Nullable String statusReason;

    @Column(name = "status_at")
    private @Nullable Instant statusAt;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected Lot() {}

    Lot(String number, LotStatus status) {
        this.number = number;
        this.status = status;
    }

    void hold(String reason, Instant at) {
        become(LotStatus.ON_HOLD, reason, at);
    }

    void release(String reason, Instant at) {
        if (status != LotStatus.ON_HOLD) {
            throw new RuleViolation("lot.not-on-hold", "Lô " + number + " không bị tạm giữ nên không cần mở lại.");
        }
        become(LotStatus.NORMAL, reason, at);
    }

    void destroy(String reason, Instant at) {
        become(LotStatus.DESTROYED, reason, at);
    }

    private void become(LotStatus next, String reason, Instant at) {
        if (!status.canBecome(next)) {
            throw new RuleViolation(
                    "lot.status",
                    "Lô " + number + " đang ở trạng thái “" + status.vietnamese() + "” nên không chuyển được sang “"
                            + next.vietnamese() + "”.");
        }
        status = next;
        statusReason = reason;
        statusAt = at;
    }

    String number() {
        return number;
    }

    LotStatus status() {
        return status;
    }

    @Nullable
    String statusReason() {
        return statusReason;
    }
}
