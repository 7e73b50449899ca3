package vn.chophien.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.chophien.account.Actor;
import vn.chophien.account.SellerRight;
import vn.chophien.audit.AuditLog;
import vn.chophien.lot.FoundLot;
import vn.chophien.lot.LotCodeService;
import vn.chophien.lot.LotExchange;
import vn.chophien.lot.LotShare;
import vn.chophien.lot.LotStock;
import vn.chophien.shared.InvalidInput;
import vn.chophien.shared.NotFound;
import vn.chophien.shared.Retried;
import vn.chophien.shared.RuleViolation;
import vn.chophien.shared.Times;
import vn.chophien.trace.link.PackCode;

/**
 * Packing by scanning: every pack is held to the camera once, and the parcel is packed from just the lots that were seen.
 * Scans are kept as they come, so that a packer may be called away, and two may pack one order.
 */
@ApplicationScoped
@Retried
@Transactional
public class OrderScanService {

    private static final int LONGEST_CODE = 400;

    @Inject
    OrderRepository orders;

    @Inject
    OrderReadRepository reads;

    @Inject
    PackScanRepository scans;

    @Inject
    OrderPacking packing;

    @Inject
    LotCodeService codes;

    @Inject
    LotStock stock;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    /** How far it is, for the members of its seller and for staff. */
    public ScanSheet sheet(String number, Actor actor) {
        Order order = orders.find(number).orElseThrow(() -> new NotFound("order", number));
        actor.requireSight(order.sellerId(), SellerRight.SEE_ORDERS);
        return sheet(order);
    }

    /**
     * Takes one scan. What does not count changes nothing and says why; a lot that is as good as the reserved one is
     * offered, and taken when the command says so.
     */
    public ScanVerdict scan(ScanPack command, Actor actor) {
        InvalidInput.Collector wrong = new InvalidInput.Collector();
        wrong.requireText(command.code(), "code", "Hãy quét hoặc gõ mã trên gói.", LONGEST_CODE);
        wrong.require(
                command.key().matches("[0-9A-Za-z-]{8,40}"), "code", "Trang đã cũ. Hãy tải lại trang rồi quét lại.");
        wrong.throwIfAny();
        Order order = lock(command.number(), actor);
        if (scans.has(order.id(), command.key())) {
            return new ScanVerdict(ScanVerdict.Kind.COUNTS, "", 0, 0, 0);
        }
        ScanSheet sheet = sheet(order);
        FoundLot lot = found(command.code(), order.sellerId(), sheet);
        if (lot == null) {
            return ScanVerdict.noLot(isProduct(command.code()));
        }
        ScanVerdict verdict = ScanVerdict.of(lot, sheet, Times.dayOf(clock.instant()), packedIn(lot, order));
        if (verdict.kind() == ScanVerdict.Kind.COUNTS) {
            count(order, verdict, verdict.steps(), lot, command.key(), actor);
        } else if (verdict.kind() == ScanVerdict.Kind.SWAP && command.swap()) {
            ScanSheet.Line line = line(sheet, verdict.lineId());
            swap(order, line, lot, verdict.steps(), actor);
            count(order, verdict, line.isWeighed() ? verdict.steps() : 1, lot, command.key(), actor);
            return new ScanVerdict(ScanVerdict.Kind.COUNTS, "", verdict.lineId(), lot.lotId(), 1);
        }
        return verdict;
    }

    /** One pack of the lot was shown; the packer takes the rest of what is reserved of it out of the same box. */
    public void fill(String number, long lineId, long lotId, String key, Actor actor) {
        Order order = lock(number, actor);
        ScanSheet.Lot lot = line(sheet(order), lineId).lots().stream()
                .filter(each -> each.lot().lotId() == lotId)
                .findFirst()
                .orElseThrow(() -> new NotFound("lot of the line", lotId));
        if (lot.isFull() || scans.has(order.id(), key)) {
            return;
        }
        if (lot.counted() == 0) {
            throw new RuleViolation(
                    "order.lot-not-shown",
                    "Hãy quét ít nhất một gói của lô " + lot.lot().lotNumber() + " trước.");
        }
        scans.add(order.id(), lineId, lotId, null, lot.missing(), key, actor.name(), clock.instant());
    }

    /** Takes the newest scan back. */
    public void undo(String number, Actor actor) {
        Order order = lock(number, actor);
        scans.of(order.id()).stream()
                .max(Comparator.comparingLong(PackScan::id))
                .ifPresent(newest -> scans.remove(newest.id()));
    }

    /** Forgets all scans: the parcel is opened and packed anew. */
    public void startOver(String number, Actor actor) {
        scans.clear(lock(number, actor).id());
    }

    /** Everything is in: the parcel is packed from the lots that were scanned. */
    public void finish(String number, int version, Actor actor) {
        Order order = lock(number, actor);
        order.requireVersion(version);
        ScanSheet sheet = sheet(order);
        if (!sheet.isComplete()) {
            throw new RuleViolation(
                    "order.not-all-scanned",
                    "Còn món chưa quét đủ: "
                            + String.join(
                                    ", ",
                                    sheet.lines().stream()
                                            .filter(line -> !line.isFull())
                                            .map(line -> line.line().productName() + " thiếu " + line.missing())
                                            .toList())
                            + ".");
        }
        packing.packFrom(
                order,
                sheet.lines().stream()
                        .map(line -> new PackOrder.Line(line.line().id(), line.shares()))
                        .toList(),
                "quét mã",
                actor);
    }

    private ScanSheet sheet(Order order) {
        return ScanSheet.of(reads.lines(List.of(order.id())).getOrDefault(order.id(), List.of()), scans.of(order.id()));
    }

    /** Of several lots with that number, the one of something in this order. */
    private @Nullable FoundLot found(String code, long sellerId, ScanSheet sheet) {
        Set<Long> items =
                sheet.lines().stream().map(line -> line.line().tradeItemId()).collect(Collectors.toSet());
        List<FoundLot> lots = codes.find(PackCode.read(code), sellerId);
        return lots.stream()
                .filter(lot -> lot.tradeItemId() != null && items.contains(lot.tradeItemId()))
                .findFirst()
                .or(() -> lots.stream().findFirst())
                .orElse(null);
    }

    private static boolean isProduct(String code) {
        PackCode read = PackCode.read(code);
        return read instanceof PackCode.OfProduct || (read instanceof PackCode.Bare bare && bare.looksLikeProduct());
    }

    private @Nullable String packedIn(FoundLot lot, Order order) {
        Long unit = lot.unitId();
        return unit == null
                ? null
                : scans.holding(unit)
                        .map(number -> number.equals(order.number()) ? "đơn này rồi" : "đơn " + number)
                        .orElse(null);
    }

    private void count(Order order, ScanVerdict verdict, long steps, FoundLot lot, String key, Actor actor) {
        if (!scans.add(
                order.id(), verdict.lineId(), lot.lotId(), lot.unitId(), steps, key, actor.name(), clock.instant())) {
            throw new RuleViolation(
                    "order.pack-scanned-elsewhere", "Gói này vừa được quét vào một đơn khác. Hãy lấy gói khác.");
        }
    }

    /** The scanned lot serves what is not scanned yet; what it stands in for is free again. */
    private void swap(Order order, ScanSheet.Line line, FoundLot lot, long steps, Actor actor) {
        List<LotShare> before =
                line.lots().stream().map(each -> each.lot().share()).toList();
        List<LotShare> after = line.withInstead(lot.lotId(), steps);
        stock.swap(new LotExchange(line.line().tradeItemId(), before, after), lot.lotId());
        orders.reallocate(line.line().id(), after);
        audit.record(
                actor,
                "order.lot-swap",
                "order",
                order.number(),
                words(line),
                "lô " + lot.number() + ": " + steps,
                null);
    }

    private static String words(ScanSheet.Line line) {
        return line.lots().stream()
                .map(lot -> "lô " + lot.lot().lotNumber() + ": "
                        + lot.lot().quantity().number())
                .collect(Collectors.joining(", "));
    }

    private static ScanSheet.Line line(ScanSheet sheet, long lineId) {
        return sheet.lines().stream()
                .filter(line -> line.line().id() == lineId)
                .findFirst()
                .orElseThrow(() -> new NotFound("order line", lineId));
    }

    private Order lock(String number, Actor actor) {
        Order order = orders.lock(number);
        actor.requireMemberOf(order.sellerId(), SellerRight.ORDERS);
        order.requireCanBecome(OrderStatus.PACKED);
        packing.requireNothingSent(order);
        return order;
    }
}
