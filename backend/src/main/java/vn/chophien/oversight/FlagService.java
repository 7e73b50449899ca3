package vn.chophien.oversight;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import vn.chophien.account.Actor;
import vn.chophien.account.Permission;
import vn.chophien.account.SellerRight;
import vn.chophien.audit.AuditLog;
import vn.chophien.catalogue.CatalogueService;
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

    /** What became of a wish to dismiss. */
    public enum Answer {
        DISMISSED,
        WAITS_FOR_ANOTHER
    }

    @Inject
    FlagRepository flags;

    @Inject
    CatalogueService catalogue;

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

    /** Just this one, whatever became of it. */
    public Slice<FlagView> one(long flagId, Actor staff) {
        staff.requireStaff();
        List<FlagView> found = flags.find(flagId).stream().toList();
        return new Slice<>(found, found.size(), new Paging(1, 1));
    }

    /** What stands against a listing, for its seller. */
    public List<FlagView> ofProduct(long productId, Actor actor) {
        catalogue.listing(productId, actor); // refuses whoever may not see it
        return flags.aboutProduct(productId).stream().filter(FlagView::isOpen).toList();
    }

    /**
     * Somebody has looked and found nothing to do. It comes back only when the facts change. A grave one takes two: the
     * first to say so is kept with their reason, and another one agrees.
     */
    public Answer dismiss(long flagId, int version, String reason, Actor staff) {
        staff.require(Permission.LISTINGS);
        FlagView flag = flags.find(flagId).orElseThrow(() -> new NotFound("flag", flagId));
        if (reason.length() < SHORTEST_REASON || reason.length() > LONGEST_REASON) {
            throw InvalidInput.of(
                    "reason", "Hãy ghi lý do, từ " + SHORTEST_REASON + " đến " + LONGEST_REASON + " ký tự.");
        }
        Instant now = clock.instant();
        if (flag.kind().isGrave() && flag.asked() == null) {
            requireUnchanged(flags.ask(flagId, version, reason, staff, now));
            record(staff, "flag.ask", flag, reason);
            return Answer.WAITS_FOR_ANOTHER;
        }
        requireAnother(flag, staff);
        requireUnchanged(flags.dismiss(flagId, version, reason, staff.name(), now));
        record(staff, "flag.dismiss", flag, reason);
        return Answer.DISMISSED;
    }

    /** Another member of staff does not agree, or who asked thought better of it: the flag stays. */
    public void keep(long flagId, String reason, Actor staff) {
        staff.require(Permission.LISTINGS);
        FlagView flag = flags.find(flagId).orElseThrow(() -> new NotFound("flag", flagId));
        if (reason.length() < SHORTEST_REASON || reason.length() > LONGEST_REASON) {
            throw InvalidInput.of(
                    "reason", "Hãy ghi lý do, từ " + SHORTEST_REASON + " đến " + LONGEST_REASON + " ký tự.");
        }
        if (flag.asked() == null) {
            return;
        }
        flags.forgetAsking(flagId);
        record(staff, "flag.keep", flag, reason);
    }

    private static void requireAnother(FlagView flag, Actor staff) {
        FlagView.Said asked = flag.asked();
        if (flag.kind().isGrave()
                && asked != null
                && Long.valueOf(staff.accountId()).equals(asked.accountId())) {
            throw new RuleViolation(
                    "flag.needs-another",
                    TwoPeople.GRAVE_FLAG.sentence() + " Bạn đã đề nghị; hãy nhờ đồng nghiệp xem.");
        }
    }

    private static void requireUnchanged(boolean done) {
        if (!done) {
            throw new RuleViolation(
                    "flag.changed", "Cảnh báo này vừa được khép lại hoặc vừa có dữ kiện mới. Hãy xem lại danh sách.");
        }
    }

    private void record(Actor staff, String deed, FlagView flag, String reason) {
        audit.record(staff, deed, "flag", flag.id(), flag.kind().vietnamese(), flag.sentence(), reason);
    }
}
