package vn.chophien.oversight;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import vn.chophien.account.Actor;
import vn.chophien.account.Permission;
import vn.chophien.account.SellerRight;
import vn.chophien.audit.AuditLog;
import vn.chophien.shared.InvalidInput;
import vn.chophien.shared.NotFound;
import vn.chophien.shared.Paging;
import vn.chophien.shared.Retried;
import vn.chophien.shared.RuleViolation;
import vn.chophien.shared.Slice;

/** The queue of flags: staff see all and dismiss, a seller's members see their own. */
@ApplicationScoped
@Retried
@Transactional
public class FlagService {

    private static final int SHORTEST_REASON = 5;
    private static final int LONGEST_REASON = 500;

    @Inject
    FlagRepository flags;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    /** Open ones, the grave first, then the oldest. */
    public Slice<FlagView> open(FlagFilter filter, Paging paging, Actor actor) {
        Long seller = filter.sellerId();
        if (seller == null) {
            actor.requireStaff();
        } else {
            actor.requireSight(seller, SellerRight.LOOK);
        }
        return new Slice<>(flags.page(filter, paging), flags.count(filter), paging);
    }

    /** Somebody has looked and found nothing to do. It comes back only when the facts change. */
    public void dismiss(long flagId, int version, String reason, Actor staff) {
        staff.require(Permission.LISTINGS);
        FlagView flag = flags.find(flagId).orElseThrow(() -> new NotFound("flag", flagId));
        if (reason.length() < SHORTEST_REASON || reason.length() > LONGEST_REASON) {
            throw InvalidInput.of(
                    "reason", "Hãy ghi lý do, từ " + SHORTEST_REASON + " đến " + LONGEST_REASON + " ký tự.");
        }
        if (!flags.dismiss(flagId, version, reason, staff.name(), clock.instant())) {
            throw new RuleViolation(
                    "flag.changed", "Cảnh báo này vừa được khép lại hoặc vừa có dữ kiện mới. Hãy xem lại danh sách.");
        }
        audit.record(staff, "flag.dismiss", "flag", flagId, flag.kind().vietnamese(), flag.sentence(), reason);
    }
}
