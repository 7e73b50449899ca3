package vn.chophien.enforcement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.chophien.account.Actor;
import vn.chophien.account.Permission;
import vn.chophien.account.SellerRight;
import vn.chophien.audit.AuditLog;
import vn.chophien.calendar.CalendarService;
import vn.chophien.calendar.TimeLimit;
import vn.chophien.catalogue.ListingStopService;
import vn.chophien.catalogue.ProductStatus;
import vn.chophien.shared.Folding;
import vn.chophien.shared.InvalidInput;
import vn.chophien.shared.NotFound;
import vn.chophien.shared.Paging;
import vn.chophien.shared.Retried;
import vn.chophien.shared.RuleViolation;
import vn.chophien.shared.Slice;

/**
 * Takedown orders: recorded with their clock, carried out, appealed against, lifted. One call is one transaction: the
 * order, its listings, the entry in the log and the letter to the seller stand or fall together.
 */
@ApplicationScoped
@Retried
@Transactional
public class TakedownService {

    static final String RULE = "TAKEDOWN";
    private static final String OBJECT = "takedown";

    @Inject
    TakedownRepository orders;

    @Inject
    TakedownReadRepository reads;

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
     * Writes an order down; from then on nothing that it names is approved any more.
     *
     * @return its id, the same for the same form
     */
    public long record(WriteTakedown order, Actor staff) {
        staff.require(Permission.SELLERS);
        Instant now = clock.instant();
        order.check(now);
        LocalDate issuedOn = order.issuedOn();
        Instant receivedAt = order.receivedAt();
        if (issuedOn == null || receivedAt == null) {
            throw new IllegalStateException("Checked without its days");
        }
        TimeLimit due = calendar.deadlines()
                .until(receivedAt, RULE)
                .orElseThrow(() ->
                        InvalidInput.of("received-day", "Chưa có quy tắc về thời hạn gỡ cho ngày này. Hãy xem lại."));
        boolean isNew = orders.add(order, issuedOn, receivedAt, due, now, staff.name());
        TakedownRepository.Given given =
                orders.given(order.clientId()).orElseThrow(() -> new NotFound("seller", order.sellerId()));
        if (!isNew) {
            requireSame(order, given);
            return given.id();
        }
        if (orders.isKnown(order)) {
            throw new RuleViolation(
                    "takedown.known", "Yêu cầu số " + order.number() + " với người bán này đã được ghi rồi.");
        }
        int named = orders.addListings(given.id(), order.sellerId(), order.whole() ? null : order.productIds());
        if (!order.whole() && named < order.productIds().size()) {
            throw InvalidInput.of("scope", "Có sản phẩm không thuộc người bán này. Hãy chọn lại.");
        }
        audit.record(staff, "takedown.record", OBJECT, given.id(), null, order.number(), order.reason());
        return given.id();
    }

    private static void requireSame(WriteTakedown order, TakedownRepository.Given given) {
        if (given.sellerId() != order.sellerId() || !given.number().equals(order.number())) {
            throw new RuleViolation("takedown.key-used", "Biểu mẫu này đã ghi một yêu cầu khác. Hãy mở biểu mẫu mới.");
        }
    }

    /** Hides what the order names, everywhere at once. Done twice, it is done once. */
    public void carryOut(long takedownId, Actor staff) {
        staff.require(Permission.SELLERS);
        TakedownRepository.Locked order = lock(takedownId);
        if (order.done()) {
            return;
        }
        requireInForce(order);
        if (order.whole()) {
            orders.addListings(takedownId, order.sellerId(), null); // what came since
        }
        Map<Long, ListingStopService.Stopped> stopped =
                listings.stop(orders.products(takedownId), reason(order), staff.name());
        Instant now = clock.instant();
        orders.prove(takedownId, stopped);
        orders.done(takedownId, staff.name(), now);
        long hidden = stopped.values().stream()
                .filter(states -> states.before() == ProductStatus.APPROVED)
                .count();
        audit.record(
                staff,
                "takedown.done",
                OBJECT,
                takedownId,
                null,
                hidden + " sản phẩm rời kệ, " + stopped.size() + " sản phẩm trong yêu cầu",
                order.reason());
        letters.takenDown(order.sellerId(), takedownId, order.number(), order.authority(), hidden);
    }

    private static String reason(TakedownRepository.Locked order) {
        String text = "Gỡ theo yêu cầu số " + order.number() + " của " + order.authority() + ". " + order.reason();
        return text.length() <= Words.LONGEST ? text : text.substring(0, Words.LONGEST - 1) + "…";
    }

    /** Ends an order; what it took off the shelves goes back, unless something else keeps it off. */
    public void lift(long takedownId, String reason, Actor staff) {
        staff.require(Permission.SELLERS);
        String why = Words.reason(reason);
        TakedownRepository.Locked order = lock(takedownId);
        requireInForce(order);
        lift(takedownId, order, why, staff);
    }

    private void lift(long takedownId, TakedownRepository.Locked order, String why, Actor staff) {
        Instant now = clock.instant();
        orders.lifted(takedownId, why, staff.name(), now);
        List<Long> back = order.done() ? listings.putBack(orders.takenOffSale(takedownId), staff.name()) : List.of();
        orders.restored(back, now);
        audit.record(staff, "takedown.lift", OBJECT, takedownId, null, back.size() + " sản phẩm được bán lại", why);
        if (order.done()) {
            letters.takedownLifted(order.sellerId(), takedownId, order.number(), back.size());
        }
    }

    /** The seller does not agree. One appeal waits at a time; the same words said again are one. */
    public void appeal(long takedownId, String words, Actor actor) {
        TakedownRepository.Locked order = lock(takedownId);
        actor.requireMemberOf(order.sellerId());
        String text = Words.appeal(words);
        requireInForce(order);
        if (!order.done()) {
            throw new NotFound("takedown in force", takedownId);
        }
        Optional<TakedownAppeal> open = orders.lockOpenAppeal(takedownId);
        if (open.isPresent()) {
            if (open.get().words().equals(text)) {
                return;
            }
            throw new RuleViolation(
                    "takedown.appealed", "Ý kiến trước của bạn đang chờ trả lời. Hãy đợi câu trả lời rồi viết tiếp.");
        }
        orders.addAppeal(takedownId, text, actor.name(), clock.instant());
        audit.record(actor, "takedown.appeal", OBJECT, takedownId, null, null, text);
    }

    /** Answers the open appeal; where the seller was right, the order is lifted with it. */
    public void answerAppeal(long takedownId, boolean upheld, String answer, Actor staff) {
        staff.require(Permission.SELLERS);
        String text = Words.answer(answer);
        TakedownRepository.Locked order = lock(takedownId);
        TakedownAppeal open = orders.lockOpenAppeal(takedownId)
                .orElseThrow(() -> new RuleViolation(
                        "takedown.no-appeal", "Không còn ý kiến nào chờ trả lời. Có thể đồng nghiệp vừa trả lời."));
        orders.answer(open.id(), upheld, text, staff.name(), clock.instant());
        audit.record(
                staff,
                "takedown.answer",
                OBJECT,
                takedownId,
                open.words(),
                upheld ? "Chấp nhận" : "Giữ nguyên yêu cầu",
                text);
        letters.appealAnswered(order.sellerId(), takedownId, open.id(), order.number(), upheld, text);
        if (upheld && !order.lifted()) {
            lift(takedownId, order, text, staff);
        }
    }

    private TakedownRepository.Locked lock(long takedownId) {
        return orders.lock(takedownId).orElseThrow(() -> new NotFound("takedown", takedownId));
    }

    private static void requireInForce(TakedownRepository.Locked order) {
        if (order.lifted()) {
            throw new RuleViolation("takedown.lifted", "Yêu cầu này đã được dỡ bỏ.");
        }
    }

    /** All for staff, what was carried out against them for a seller's members. */
    public Slice<TakedownView> list(@Nullable Long sellerId, boolean lifted, Paging paging, Actor actor) {
        if (sellerId == null) {
            actor.requireStaff();
        } else {
            actor.requireSight(sellerId, SellerRight.LOOK);
        }
        return reads.page(sellerId, lifted, paging);
    }

    public TakedownFile find(long takedownId, Actor actor) {
        TakedownView order = reads.find(takedownId).orElseThrow(() -> new NotFound("takedown", takedownId));
        actor.requireSight(order.sellerId(), SellerRight.LOOK);
        return new TakedownFile(order, reads.listings(takedownId), reads.appeals(takedownId));
    }

    /** How many orders keep goods of a seller off the shelves. */
    public long inForce(long sellerId, Actor actor) {
        actor.requireSight(sellerId, SellerRight.LOOK);
        return reads.inForceOf(sellerId);
    }

    /** Whether a product is gone because an authority wanted it so; the public may know that much. */
    public boolean isTakenDown(String slug) {
        return Folding.isSlug(slug) && reads.isTakenDown(slug);
    }
}
