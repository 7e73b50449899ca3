package vn.chophien.enforcement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chophien.account.Actor;
import vn.chophien.account.Permission;
import vn.chophien.account.SellerRight;
import vn.chophien.audit.AuditLog;
import vn.chophien.calendar.CalendarService;
import vn.chophien.calendar.Deadlines;
import vn.chophien.calendar.TimeLimit;
import vn.chophien.catalogue.ListingStopService;
import vn.chophien.cooperative.SellerStandingService;
import vn.chophien.shared.InvalidInput;
import vn.chophien.shared.NotFound;
import vn.chophien.shared.Paging;
import vn.chophien.shared.Retried;
import vn.chophien.shared.RuleViolation;
import vn.chophien.shared.Slice;
import vn.chophien.shared.Times;

/**
 * Stops of whole sellers. An authority's request is met at once; what the market decides by itself is announced first and
 * begins on its day. Nobody ends a seller alone. One call is one transaction.
 */
@ApplicationScoped
@Retried
@Transactional
public class SellerStopService {

    private static final String OBJECT = "seller-stop";

    @Inject
    SellerStopRepository stops;

    @Inject
    SellerStandingService standing;

    @Inject
    ListingStopService listings;

    @Inject
    CalendarService calendar;

    @Inject
    EnforcementLetters letters;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    /**
     * Writes a stop down, and carries it as far as one person may.
     *
     * @return its id, the same for the same form
     */
    public long ask(WriteStop stop, Actor staff) {
        staff.require(Permission.SELLERS);
        Instant now = clock.instant();
        Deadlines deadlines = calendar.deadlines();
        stop.check(now, earliest(deadlines, now).day());
        StopKind kind = stop.kind();
        StopGround ground = stop.ground();
        if (kind == null || ground == null) {
            throw new IllegalStateException("Checked without kind or ground");
        }
        standing.lock(stop.sellerId());
        boolean isNew = add(stop, kind, ground, deadlines, staff, now);
        SellerStopRepository.Given given =
                stops.given(stop.clientId()).orElseThrow(() -> new NotFound("seller", stop.sellerId()));
        if (!isNew) {
            if (given.sellerId() != stop.sellerId() || !given.kind().equals(kind.name())) {
                throw new RuleViolation("stop.key-used", "Biểu mẫu này đã ghi một việc khác. Hãy mở biểu mẫu mới.");
            }
            return given.id();
        }
        if (stops.isOpen(stop.sellerId(), kind, given.id())) {
            throw new RuleViolation(
                    "stop.open", "Người bán này đã có một quyết định “" + kind.vietnamese() + "” chưa dỡ bỏ.");
        }
        audit.record(staff, "seller-stop.ask", OBJECT, given.id(), null, kind.vietnamese(), stop.reason());
        if (!kind.needsSecond()) {
            goOn(require(given.id()), staff);
        }
        return given.id();
    }

    private boolean add(
            WriteStop stop, StopKind kind, StopGround ground, Deadlines deadlines, Actor staff, Instant now) {
        Instant from = ground == StopGround.AUTHORITY && stop.receivedAt() != null ? stop.receivedAt() : now;
        TimeLimit limit = deadlines
                .until(from, ground.rule())
                .orElseThrow(() -> InvalidInput.of("received-day", "Chưa có quy tắc về thời hạn cho ngày này."));
        return stops.add(
                stop,
                kind,
                ground,
                ground == StopGround.AUTHORITY ? limit.at() : null,
                limit.source(),
                staff.accountId(),
                staff.name(),
                now);
    }

    /** A second person agrees; only then the seller is told. */
    public void confirm(long stopId, Actor staff) {
        staff.require(Permission.SELLERS);
        SellerStop stop = locked(stopId);
        if (stop.confirmedAt() != null && staff.name().equals(stop.confirmedBy())) {
            return; // the same press again
        }
        if (stop.state() != StopState.AWAITING) {
            throw new RuleViolation("stop.not-waiting", "Việc này không còn chờ xác nhận. Hãy xem lại.");
        }
        if (stop.askedById() == staff.accountId()) {
            throw new RuleViolation("stop.needs-second", "Bạn là người đề nghị, nên cần một cán bộ khác xác nhận.");
        }
        stops.confirm(stopId, staff.name(), clock.instant());
        audit.record(
                staff, "seller-stop.confirm", OBJECT, stopId, null, stop.kind().vietnamese(), stop.reason());
        goOn(stop, staff);
    }

    /** Tells the seller, and begins where no notice is owed. */
    private void goOn(SellerStop stop, Actor staff) {
        Instant now = clock.instant();
        LocalDate begins = begins(stop, now);
        stops.announce(stop.id(), begins, now);
        if (begins == null) {
            begin(stop, staff);
        } else {
            letters.stopAnnounced(stop, begins);
        }
    }

    /** Null: at once. While a second person was waited for, the chosen day may have come too near. */
    private @Nullable LocalDate begins(SellerStop stop, Instant now) {
        LocalDate chosen = stop.beginsOn();
        if (stop.ground() == StopGround.AUTHORITY || chosen == null) {
            return null;
        }
        LocalDate earliest = earliest(calendar.deadlines(), now).day();
        return chosen.isBefore(earliest) ? earliest : chosen;
    }

    /** Once a day has come, the stop of that day begins by itself. */
    void beginOnItsDay(long stopId) {
        SellerStop stop = locked(stopId);
        if (stop.state() == StopState.ANNOUNCED) {
            begin(stop, Actor.MARKET);
        }
    }

    List<Long> due() {
        return stops.due(Times.dayOf(clock.instant()));
    }

    private void begin(SellerStop stop, Actor actor) {
        if (!stops.begin(stop.id(), clock.instant())) {
            return;
        }
        standing.stop(stop.sellerId());
        listings.sellerChanged(stop.sellerId());
        audit.record(
                actor, "seller-stop.begin", OBJECT, stop.id(), null, stop.kind().vietnamese(), stop.reason());
        letters.stopBegun(stop);
    }

    /** Ends a stop, or calls it off before it begins. The seller sells again when nothing else stops them. */
    public void lift(long stopId, String reason, Actor staff) {
        staff.require(Permission.SELLERS);
        String why = Words.reason(reason);
        SellerStop stop = locked(stopId);
        if (!stops.lift(stopId, why, staff.name(), clock.instant())) {
            throw new RuleViolation("stop.lifted", "Quyết định này đã được dỡ bỏ.");
        }
        audit.record(staff, "seller-stop.lift", OBJECT, stopId, stop.state().vietnamese(), null, why);
        boolean back = stop.beganAt() != null && !stops.isInForce(stop.sellerId()) && standing.resume(stop.sellerId());
        if (back) {
            listings.sellerChanged(stop.sellerId());
        }
        if (stop.isTold()) {
            letters.stopLifted(stop, why, back);
        }
    }

    /** The seller's row first, then the stop's: in that order everywhere. */
    private SellerStop locked(long stopId) {
        standing.lock(require(stopId).sellerId());
        return stops.lock(stopId).orElseThrow(() -> new NotFound("stop", stopId));
    }

    private SellerStop require(long stopId) {
        return stops.find(stopId).orElseThrow(() -> new NotFound("stop", stopId));
    }

    /** The first day on which what is announced now may begin. */
    public NoticeDay earliest(Actor staff) {
        staff.requireStaff();
        return earliest(calendar.deadlines(), clock.instant());
    }

    /** Whole days of notice: that of the announcement does not count, and the stop begins after the last of them. */
    private static NoticeDay earliest(Deadlines deadlines, Instant now) {
        return deadlines
                .after(Times.dayOf(now), StopGround.MARKET.rule())
                .map(notice -> new NoticeDay(notice.due().day().plusDays(1), notice.source()))
                .orElseThrow(() -> new IllegalStateException("No rule " + StopGround.MARKET.rule()));
    }

    public Slice<SellerStop> list(boolean lifted, Paging paging, Actor staff) {
        staff.requireStaff();
        return stops.page(lifted, paging);
    }

    public SellerStop find(long stopId, Actor staff) {
        staff.requireStaff();
        return require(stopId);
    }

    /** All for staff; what they were told of for a seller's members. */
    public List<SellerStop> of(long sellerId, Actor actor) {
        actor.requireSight(sellerId, SellerRight.LOOK);
        return stops.of(sellerId).stream()
                .filter(stop -> actor.isStaff() || stop.isTold())
                .toList();
    }

    /** @param source where the notice stands */
    public record NoticeDay(LocalDate day, String source) {}
}
