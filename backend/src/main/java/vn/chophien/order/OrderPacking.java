package vn.chophien.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.chophien.account.Actor;
import vn.chophien.account.SellerRight;
import vn.chophien.audit.AuditLog;
import vn.chophien.cooperative.SellerService;
import vn.chophien.lot.LotExchange;
import vn.chophien.lot.LotShare;
import vn.chophien.lot.LotStock;
import vn.chophien.lot.SellableLot;
import vn.chophien.shared.InvalidInput;
import vn.chophien.shared.Retried;
import vn.chophien.shared.RuleViolation;

/** Packing decides which lots a buyer really gets; from then on a recall of a lot finds the order. */
@ApplicationScoped
@Retried
@Transactional
public class OrderPacking {

    @Inject
    OrderRepository orders;

    @Inject
    OrderReadRepository reads;

    @Inject
    OrderService service;

    @Inject
    LotStock stock;

    @Inject
    ReceiptRepository receipts;

    @Inject
    SellerService sellers;

    @Inject
    OrderParcelRepository parcels;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    /** The lines of an order with the lots to choose from, for members of its seller. */
    public List<PackingLine> choices(String number, Actor actor) {
        OrderView order = service.details(number, actor);
        List<SellableLot> lots = stock.sellable(
                order.lines().stream().map(OrderLineView::tradeItemId).toList(),
                order.lines().stream()
                        .flatMap(line -> line.lots().stream())
                        .map(PackedLot::lotId)
                        .toList());
        return order.lines().stream()
                .map(line -> new PackingLine(line, of(line, lots)))
                .toList();
    }

    /** Packs by hand what was chosen, for who cannot scan; it is noted why. */
    public void pack(PackOrder command, Actor actor) {
        Order order = orders.lock(command.number());
        actor.requireMemberOf(order.sellerId(), SellerRight.ORDERS);
        order.requireVersion(command.version());
        UnscannedReason why = command.unscanned();
        if (why == null) {
            throw InvalidInput.of("unscanned", "Hãy chọn vì sao không quét mã.");
        }
        packFrom(order, command.lines(), "ghi tay: " + why.vietnamese(), actor);
    }

    /** The stock moves from the reserved lots to the packed ones in the same step. */
    void packFrom(Order order, List<PackOrder.Line> chosen, String how, Actor actor) {
        order.requireCanBecome(OrderStatus.PACKED);
        requireNothingSent(order);
        List<LotExchange> exchanges = new ArrayList<>();
        List<PackOrder.Line> packedLines = new ArrayList<>();
        for (OrderLineView line : reads.lines(List.of(order.id())).getOrDefault(order.id(), List.of())) {
            PackOrder.Line packed = packed(chosen, line);
            List<LotShare> reserved = line.lots().stream().map(PackedLot::share).toList();
            exchanges.add(new LotExchange(line.tradeItemId(), reserved, packed.lots()));
            packedLines.add(packed);
        }
        stock.exchange(exchanges);
        // Only now: a row that points to a lot locks it for reading, and two packers who both read cannot then write.
        packedLines.forEach(line -> orders.reallocate(line.lineId(), line.lots()));
        order.pack(clock.instant());
        receipts.add(order.id(), clock.instant(), receipt(order));
        orders.record(order, actor.name(), null, clock.instant());
        audit.record(actor, "order.pack", "order", order.number(), null, words(packedLines), how);
    }

    /** What has left cannot be packed from other lots any more. */
    void requireNothingSent(Order order) {
        if (order.status() == OrderStatus.PACKED && parcels.any(order.id())) {
            throw new RuleViolation("order.partly-sent", "Một phần của đơn đã gửi đi, không đóng gói lại được.");
        }
    }

    private static String words(List<PackOrder.Line> packed) {
        return packed.stream()
                .flatMap(line -> line.lots().stream())
                .map(share -> "lô #" + share.lotId() + ": " + share.steps())
                .collect(Collectors.joining(", "));
    }

    private String receipt(Order order) {
        String seller = sellers.seller(order.sellerId()).name();
        List<OrderLineView> packed = reads.lines(List.of(order.id())).getOrDefault(order.id(), List.of());
        return ReceiptText.of(order.facts(), seller, packed, clock.instant());
    }

    private static PackOrder.Line packed(List<PackOrder.Line> all, OrderLineView line) {
        List<PackOrder.Line> chosen = all.stream()
                .filter(candidate -> candidate.lineId() == line.id())
                .toList();
        boolean exact =
                chosen.size() == 1 && chosen.get(0).steps() == line.quantity().steps();
        if (!exact || hasTwice(chosen.get(0))) {
            throw InvalidInput.of(
                    "line-" + line.id(), "Các lô của " + line.name() + " phải cộng lại đúng " + line.quantity() + ".");
        }
        return chosen.get(0);
    }

    private static boolean hasTwice(PackOrder.Line line) {
        Set<Long> lots = line.lots().stream().map(LotShare::lotId).collect(Collectors.toSet());
        return lots.size() < line.lots().size();
    }

    private static List<SellableLot> of(OrderLineView line, List<SellableLot> lots) {
        return lots.stream()
                .filter(lot -> lot.tradeItemId() == line.tradeItemId())
                .toList();
    }
}
