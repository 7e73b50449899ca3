package vn.chophien.voucher;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.chophien.account.Actor;
import vn.chophien.account.Permission;
import vn.chophien.account.SellerRight;
import vn.chophien.audit.AuditLog;
import vn.chophien.shared.Edit;
import vn.chophien.shared.InvalidInput;
import vn.chophien.shared.NotFound;
import vn.chophien.shared.Retried;
import vn.chophien.shared.RuleViolation;
import vn.chophien.shared.Times;

/** Vouchers for those who buy with them, and for those who make and bear them. */
@ApplicationScoped
@Retried
@Transactional
public class VoucherService {

    public static final String OBJECT = "voucher";
    private static final int MOST_USES_SHOWN = 200;

    @Inject
    VoucherRepository vouchers;

    @Inject
    VoucherUseRepository uses;

    @Inject
    AuditLog audit;

    @Inject
    Event<VoucherChanged> changed;

    @Inject
    Clock clock;

    /** What these codes take off, in the order in which they were given; unknown ones are left out. */
    public Discounts discounts(List<String> codes, List<VoucherPart> parts) {
        if (codes.isEmpty() || parts.isEmpty()) {
            return Discounts.NONE;
        }
        return Discounting.of(given(codes, vouchers.find(codes, sellers(parts))), parts, clock.instant());
    }

    /** As {@link #discounts}, and what else everybody may use there. */
    public Discounts offers(List<String> codes, List<VoucherPart> parts) {
        if (parts.isEmpty()) {
            return Discounts.NONE;
        }
        Instant now = clock.instant();
        List<VoucherView> found = vouchers.findAndOffer(codes, sellers(parts), now);
        return Discounting.of(given(codes, found), parts, now)
                .offering(found.stream()
                        .filter(voucher -> !codes.contains(voucher.code()))
                        .toList());
    }

    /** What everybody may use at one seller now. */
    public List<VoucherView> listedAt(long sellerId) {
        return vouchers.findAndOffer(List.of(), List.of(sellerId), clock.instant());
    }

    public Optional<VoucherView> find(VoucherCode code) {
        return vouchers.find(List.of(code.text()), List.of()).stream().findFirst();
    }

    private static List<Long> sellers(List<VoucherPart> parts) {
        return parts.stream().map(VoucherPart::sellerId).toList();
    }

    private static List<VoucherView> given(List<String> codes, Collection<VoucherView> found) {
        var byCode = found.stream().collect(Collectors.toMap(VoucherView::code, Function.identity()));
        return codes.stream()
                .flatMap(code -> Optional.ofNullable(byCode.get(code)).stream())
                .toList();
    }

    /** A seller's own, the newest first. */
    public List<VoucherRow> ofSeller(long sellerId, Actor actor) {
        actor.requireSight(sellerId, SellerRight.PRODUCTS);
        return vouchers.rows(sellerId, sellerId);
    }

    /** The market's, with what this seller gave through them. */
    public List<VoucherRow> ofMarketFor(long sellerId, Actor actor) {
        actor.requireSight(sellerId, SellerRight.PRODUCTS);
        return vouchers.rows(null, sellerId);
    }

    /** The market's, with what all sellers gave. */
    public List<VoucherRow> ofMarket(Actor staff) {
        staff.requireStaff();
        return vouchers.rows(null, null);
    }

    /** @param sellerId as whom they look; null: as staff */
    public VoucherRow voucher(long id, @Nullable Long sellerId, Actor actor) {
        if (sellerId == null) {
            actor.requireStaff();
        } else {
            actor.requireSight(sellerId, SellerRight.PRODUCTS);
        }
        return vouchers.row(id, sellerId)
                .filter(row -> sellerId == null
                        || row.voucher().isOfMarket()
                        || sellerId.equals(row.voucher().sellerId()))
                .orElseThrow(() -> new NotFound(OBJECT, id));
    }

    /** The orders that used it, the newest first: one seller's, or all for staff. */
    public List<VoucherUseView> uses(long id, @Nullable Long sellerId, Actor actor) {
        voucher(id, sellerId, actor);
        return uses.uses(id, sellerId, MOST_USES_SHOWN);
    }

    /** @param sellerId whose it becomes; null: the market's */
    public long create(WriteVoucher wish, @Nullable Long sellerId, Actor actor) {
        requireOwner(sellerId, actor);
        VoucherCode code = wish.checked(Times.dayOf(clock.instant()));
        if (!vouchers.add(code, wish, sellerId, actor.name(), clock.instant())) {
            throw codeTaken();
        }
        long id = vouchers.id(code);
        note(id, "voucher.create", null, actor);
        return id;
    }

    /** Rewrites a voucher that nobody has bought with or joined. */
    public void change(long id, int version, WriteVoucher wish, Actor actor) {
        VoucherView before = owned(id, actor);
        VoucherCode code = wish.checked(Times.dayOf(clock.instant()));
        if (vouchers.isTaken(code, id)) {
            throw codeTaken();
        }
        if (!vouchers.rewrite(id, version, code, wish)) {
            throw new RuleViolation(
                    "voucher.fixed",
                    "Mã này vừa có người dùng, có người bán tham gia hoặc vừa được sửa ở nơi khác, nên chưa lưu."
                            + " Mã đã dùng thì không đổi mức giảm được: hãy kết thúc mã này và lập mã mới.");
        }
        note(id, "voucher.change", before, actor);
    }

    /** Pauses, resumes or ends a voucher. Doing it twice changes nothing more. */
    public void move(long id, int version, VoucherStatus to, Actor actor) {
        VoucherView before = owned(id, actor);
        if (before.status() == to) {
            return;
        }
        if (!vouchers.move(id, version, to)) {
            throw Edit.changedMeanwhile();
        }
        note(id, "voucher." + to.name().toLowerCase(Locale.ROOT), before, actor);
    }

    /** A seller takes a voucher of the market upon itself: its orders get it off, and it gets that much less. */
    public void join(long id, int version, long sellerId, Actor actor) {
        actor.requireMemberOf(sellerId, SellerRight.PRODUCTS);
        VoucherView voucher = ofMarket(id, sellerId);
        if (voucher.joined().contains(sellerId)) {
            return;
        }
        if (voucher.status() == VoucherStatus.ENDED || !clock.instant().isBefore(voucher.to())) {
            throw new RuleViolation("voucher.ended", "Mã này đã kết thúc, không tham gia được nữa.");
        }
        if (!vouchers.join(id, version, sellerId, actor.name(), clock.instant())) {
            throw Edit.changedMeanwhile();
        }
        record(id, "voucher.join", "", voucher.terms().inWords(), actor);
    }

    /** What was ordered keeps what it was promised; what comes now gets nothing off. */
    public void leave(long id, int version, long sellerId, Actor actor) {
        actor.requireMemberOf(sellerId, SellerRight.PRODUCTS);
        VoucherView voucher = ofMarket(id, sellerId);
        if (!voucher.joined().contains(sellerId)) {
            return;
        }
        if (!vouchers.leave(id, version, sellerId)) {
            throw Edit.changedMeanwhile();
        }
        record(id, "voucher.leave", voucher.terms().inWords(), "", actor);
    }

    private VoucherView ofMarket(long id, long sellerId) {
        return vouchers.find(id, List.of(sellerId))
                .filter(VoucherView::isOfMarket)
                .orElseThrow(() -> new NotFound(OBJECT, id));
    }

    private VoucherView owned(long id, Actor actor) {
        VoucherView voucher = vouchers.find(id, List.of()).orElseThrow(() -> new NotFound(OBJECT, id));
        requireOwner(voucher.sellerId(), actor);
        return voucher;
    }

    private static void requireOwner(@Nullable Long sellerId, Actor actor) {
        if (sellerId == null) {
            actor.require(Permission.LISTINGS);
        } else {
            actor.requireMemberOf(sellerId, SellerRight.PRODUCTS);
        }
    }

    private static InvalidInput codeTaken() {
        return InvalidInput.of("code", "Mã này đã có người dùng trên chợ. Hãy đặt mã khác.");
    }

    private void note(long id, String deed, @Nullable VoucherView before, Actor actor) {
        VoucherView after = vouchers.find(id, List.of()).orElseThrow();
        record(id, deed, before == null ? null : inWords(before), inWords(after), actor);
    }

    private void record(long id, String deed, @Nullable String before, String after, Actor actor) {
        audit.record(actor, deed, OBJECT, id, before, after, null);
        changed.fire(new VoucherChanged(id));
    }

    private static String inWords(VoucherView voucher) {
        return voucher.code() + ", " + voucher.name() + ". " + voucher.terms().inWords() + ". Từ "
                + Times.moment(voucher.from()) + " đến " + Times.moment(voucher.to()) + ". "
                + (voucher.mostUses() == null ? "Không giới hạn lượt" : voucher.mostUses() + " lượt") + ", mỗi người "
                + voucher.perBuyer() + " lần. " + (voucher.listed() ? "Công khai. " : "Chỉ ai biết mã. ")
                + voucher.status().label() + ".";
    }
}
