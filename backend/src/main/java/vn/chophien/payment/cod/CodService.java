package vn.chophien.payment.cod;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.chophien.account.Actor;
import vn.chophien.account.SellerRight;
import vn.chophien.audit.AuditLog;
import vn.chophien.order.OrderNumber;
import vn.chophien.order.OrderPayments;
import vn.chophien.payment.cod.CodReading.Held;
import vn.chophien.payment.cod.CodRepository.Kept;
import vn.chophien.payment.money.MoneyBook;
import vn.chophien.payment.money.MoneyCause;
import vn.chophien.shared.InvalidInput;
import vn.chophien.shared.Money;
import vn.chophien.shared.NotFound;
import vn.chophien.shared.Retried;
import vn.chophien.shared.RuleViolation;

/**
 * Takes in the lists of cash that carriers hand over. A list is kept, looked at line by line, and booked once; the same
 * line in a later list counts no second time.
 */
@ApplicationScoped
@Retried
@Transactional
public class CodService {

    private static final int LONGEST_TABLE = 2_000_000;

    @Inject
    CodRepository lists;

    @Inject
    OrderPayments orders;

    @Inject
    MoneyBook money;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    /** What carriers still hold of a seller's cash. */
    public List<CodWaiting> waiting(long sellerId, Actor actor) {
        actor.requireSight(sellerId, SellerRight.MONEY);
        return lists.waiting(sellerId);
    }

    /** Newest first, without their lines. */
    public List<CodList> ofSeller(long sellerId, Actor actor) {
        actor.requireSight(sellerId, SellerRight.MONEY);
        return lists.ofSeller(sellerId).stream()
                .map(kept -> view(kept, List.of(), List.of()))
                .toList();
    }

    /**
     * Keeps a list; its columns are guessed from its first row.
     *
     * @param table rows of cells, the heads first
     * @return its id
     */
    public long take(long sellerId, String name, List<List<String>> table, Actor actor) {
        actor.requireSight(sellerId, SellerRight.MONEY);
        if (table.size() < 2) {
            throw InvalidInput.of("bang", "Bảng cần một dòng tên cột và ít nhất một dòng số liệu.");
        }
        String text = table.stream().map(row -> String.join("\t", row)).collect(Collectors.joining("\n"));
        if (text.length() > LONGEST_TABLE) {
            throw InvalidInput.of("bang", "Bảng quá lớn. Hãy chia thành nhiều bảng.");
        }
        String shortName = name.length() <= 200 ? name : name.substring(0, 200);
        return lists.add(sellerId, shortName, text, CodColumns.guess(table.get(0)), actor.name(), clock.instant());
    }

    /** A list that is not booked is compared with the orders as they are now. */
    public CodList list(long remittanceId, Actor actor) {
        Kept kept = forSight(remittanceId, actor);
        List<List<String>> table = table(kept);
        return view(kept, table.get(0), kept.bookedAt() == null ? judged(kept, table) : lists.lines(kept.id()));
    }

    public void choose(long remittanceId, CodColumns columns, Actor actor) {
        Kept kept = forSight(remittanceId, actor);
        int width = table(kept).get(0).size();
        InvalidInput.Collector wrong = new InvalidInput.Collector();
        wrong.require(columns.amount() >= 0 && columns.amount() < width, "amount", "Hãy chọn cột tiền thu hộ.");
        wrong.require(
                columns.order() >= 0 || columns.tracking() >= 0,
                "order",
                "Hãy chọn cột mã đơn hàng hoặc cột mã vận đơn.");
        wrong.throwIfAny();
        if (!lists.choose(remittanceId, columns)) {
            throw booked();
        }
    }

    /** Writes what matches into the money book; what does not is kept with the list, for a person. */
    public void book(long remittanceId, Actor actor) {
        Kept kept = forSight(remittanceId, actor);
        if (!CodColumns.read(kept.columns()).isUsable()) {
            throw InvalidInput.of("amount", "Hãy chọn cột mã đơn và cột tiền thu hộ trước.");
        }
        Instant now = clock.instant();
        if (!lists.book(remittanceId, actor.name(), now)) {
            throw booked();
        }
        List<List<String>> table = table(kept);
        // Orders are locked in one order; what they hold is read again afterwards.
        new TreeSet<>(judged(kept, table).stream()
                        .map(CodLine::orderNumber)
                        .filter(Objects::nonNull)
                        .toList())
                .forEach(orders::lock);
        for (CodLine line : judged(kept, table)) {
            long id = lists.addLine(remittanceId, line, now);
            String number = line.orderNumber();
            if (line.verdict().isBooked() && number != null) {
                money.follow(number, MoneyCause.ofLine(actor.name(), now, id));
            }
        }
        audit.record(actor, "cod.book", "seller", kept.sellerId(), null, kept.name(), null);
    }

    /** A person says which order a booked line is for, that the list does not name; its cash has to be just that much. */
    public void match(long remittanceId, int row, String orderNumber, Actor actor) {
        Kept kept = forSight(remittanceId, actor);
        Map.Entry<Long, Long> line = lists.unknown(remittanceId, row)
                .orElseThrow(() -> new RuleViolation("cod.matched", "Dòng này không còn chờ mã đơn."));
        String number = OrderNumber.findIn(orderNumber)
                .orElseThrow(() -> InvalidInput.of("order", "Hãy ghi mã đơn, ví dụ CP261121K7Q2M."));
        Held held = orders.lock(number).isEmpty() ? null : held(kept.sellerId(), number, line.getValue());
        if (held == null) {
            throw InvalidInput.of("order", "Bạn không có đơn trả tiền khi nhận nào mang mã này.");
        }
        if (!held.isDelivered()) {
            throw InvalidInput.of("order", "Đơn này chưa ghi là đã giao.");
        }
        if (held.dong() != line.getValue()) {
            throw InvalidInput.of(
                    "order",
                    "Đơn này đang chờ " + Money.ofDong(held.dong()) + ", dòng này là " + Money.ofDong(line.getValue())
                            + ".");
        }
        if (!lists.match(line.getKey(), number, held.parcelId())) {
            throw new RuleViolation("cod.matched", "Dòng này không còn chờ mã đơn.");
        }
        money.follow(number, MoneyCause.ofLine(actor.name(), clock.instant(), line.getKey()));
        audit.record(actor, "cod.match", "seller", kept.sellerId(), null, number, kept.name());
    }

    /** Of several parcels the one that waits for just this much. */
    private @Nullable Held held(long sellerId, String number, long dong) {
        List<Held> parcels = lists.held(sellerId).stream()
                .filter(order -> order.orderNumber().equals(number))
                .toList();
        return parcels.stream()
                .filter(parcel -> parcel.dong() == dong && parcel.isDelivered())
                .findFirst()
                .or(() -> parcels.stream().findFirst())
                .orElse(null);
    }

    private List<CodLine> judged(Kept kept, List<List<String>> table) {
        CodColumns columns = CodColumns.read(kept.columns());
        CodReading reading = new CodReading(columns, lists.held(kept.sellerId()), lists.booked(kept.sellerId()));
        List<CodLine> lines = new ArrayList<>();
        for (int row = 1; row < table.size(); row++) {
            lines.add(reading.line(row + 1, table.get(row)));
        }
        return lines;
    }

    private static List<List<String>> table(Kept kept) {
        return kept.table().lines().map(line -> List.of(line.split("\t", -1))).toList();
    }

    private static CodList view(Kept kept, List<String> head, List<CodLine> lines) {
        return new CodList(
                kept.id(),
                kept.sellerId(),
                kept.name(),
                head,
                CodColumns.read(kept.columns()),
                lines,
                kept.createdBy(),
                kept.createdAt(),
                kept.bookedBy(),
                kept.bookedAt());
    }

    private Kept forSight(long remittanceId, Actor actor) {
        Kept kept = lists.find(remittanceId).orElseThrow(() -> new NotFound("list", remittanceId));
        actor.requireSight(kept.sellerId(), SellerRight.MONEY);
        return kept;
    }

    private static RuleViolation booked() {
        return new RuleViolation("cod.booked", "Bảng này đã được ghi vào sổ rồi.");
    }
}
