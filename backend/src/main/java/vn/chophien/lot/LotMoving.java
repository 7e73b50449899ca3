package vn.chophien.lot;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.chophien.account.Actor;
import vn.chophien.account.SellerRight;
import vn.chophien.audit.AuditLog;
import vn.chophien.cooperative.Gs1MemberService;
import vn.chophien.cooperative.SellerService;
import vn.chophien.cooperative.SellerView;
import vn.chophien.setting.SettingBoardService;
import vn.chophien.shared.InvalidInput;
import vn.chophien.shared.NotFound;
import vn.chophien.shared.Retried;
import vn.chophien.shared.RuleViolation;
import vn.chophien.shared.Times;
import vn.chophien.trace.key.Sscc;

/** Goods that leave a seller's house: to another seller, who receives them as a lot of their own, or to nobody. */
@ApplicationScoped
@Retried
@Transactional
public class LotMoving {

    private static final int LONGEST_REFERENCE = 60;

    @Inject
    LotCommands commands;

    @Inject
    LotTaking taking;

    @Inject
    LotBirth birth;

    @Inject
    LotRepository lots;

    @Inject
    LotMakingRepository stock;

    @Inject
    ShipmentRepository shipments;

    @Inject
    SellerService sellers;

    @Inject
    Gs1MemberService members;

    @Inject
    SettingBoardService settings;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    /** Shipments on their way to a seller, the oldest first. */
    public List<ShipmentView> incoming(long sellerId, Actor actor) {
        actor.requireMemberOf(sellerId, SellerRight.LOOK);
        return shipments.incoming(sellerId);
    }

    /** Shipments out of one lot, open and closed. */
    public List<ShipmentView> outgoing(long lotId, long sellerId, Actor actor) {
        actor.requireSight(sellerId, SellerRight.LOOK);
        return shipments.outgoing(lotId);
    }

    /** The lot in a parcel or on a pallet, for whoever scans its label. */
    public Optional<ShippedLot> shipped(Sscc sscc) {
        return shipments.shipped(sscc);
    }

    /** Leads back to the lot that goods were taken from. */
    public long ship(ShipLot command, Actor actor) {
        return commands.once(command, actor, () -> {
            if (command.reference().length() > LONGEST_REFERENCE) {
                throw InvalidInput.of("reference", "Số phiếu dài nhất " + LONGEST_REFERENCE + " chữ.");
            }
            if (command.toSellerId() == command.sellerId() || !isActive(command.toSellerId())) {
                throw InvalidInput.of("toSeller", "Hãy chọn một người bán khác đang hoạt động trên chợ.");
            }
            LotTaken taken =
                    taking.take(command.sellerId(), List.of(command.from())).get(0);
            SellerView to = sellers.seller(command.toSellerId());
            long shipment = shipments.add(taken, to.id(), command.reference(), clock.instant(), actor.name());
            members.of(command.sellerId())
                    .flatMap(member -> member.prefix().sscc(shipment))
                    .ifPresent(sscc -> shipments.name(shipment, sscc));
            birth.record(
                    taken.lot().id(),
                    LotOperation.SHIP,
                    sellers.seller(command.sellerId()),
                    taken.grams(),
                    today(),
                    "Xuất cho " + to.name());
            return taken.lot().id();
        });
    }

    /** Leads to the lot that came of it, or to the one that it went back to. */
    public long receive(ReceiveLot command, Actor actor) {
        return commands.once(command, actor, () -> {
            ShipmentView shipment = shipments
                    .lockOpen(command.shipmentId(), command.sellerId())
                    .orElseThrow(() -> new NotFound("shipment", command.shipmentId()));
            LotInHand from = stock.lock(List.of(shipment.lotId())).get(0);
            return command.accepted() ? accept(command, shipment, from, actor) : sendBack(shipment, from, actor);
        });
    }

    private long accept(ReceiveLot command, ShipmentView shipment, LotInHand from, Actor actor) {
        taking.requireStillGood(from);
        SellerView sender = sellers.seller(from.sellerId());
        LotRow row = LotRow.like(
                        from,
                        birth.token(),
                        birth.number(command.sellerId(), "", today()),
                        shipment.quantity().steps(),
                        shipment.grams())
                .receivedBy(command.sellerId(), sender.name());
        LotTaken taken = new LotTaken(from, shipment.quantity().steps(), shipment.grams());
        long id = birth.of(
                List.of(taken),
                row,
                LotOperation.SHIP,
                LotOperation.RECEIVE,
                today(),
                "Nhận từ " + sender.name() + ", lô " + from.number());
        shipments.close(shipment.id(), id, clock.instant(), actor.name());
        return id;
    }

    private long sendBack(ShipmentView shipment, LotInHand from, Actor actor) {
        shipments.close(shipment.id(), null, clock.instant(), actor.name());
        stock.putBack(from.id(), shipment.quantity().steps());
        birth.record(
                from.id(),
                LotOperation.RECEIVE,
                sellers.seller(from.sellerId()),
                shipment.grams(),
                today(),
                "Hàng gửi đi bị trả lại");
        return from.id();
    }

    /** What was called back ends here. What the authority holds is evidence, and stays. */
    public long destroy(DestroyLot command, Actor actor) {
        return commands.once(command, actor, () -> {
            String why = LotReason.require(command.reason());
            LotInHand lot = taking.lock(command.sellerId(), command.lotId());
            if (lot.status() == LotStatus.ON_HOLD) {
                throw new RuleViolation(
                        "lot.held",
                        "Lô " + lot.number() + " đang bị tạm giữ để kiểm tra. Hãy chờ "
                                + settings.now().authority() + ".");
            }
            if (lot.remaining() == 0 && lot.status() != LotStatus.RECALLED) {
                throw new RuleViolation("lot.nothing-left", "Lô " + lot.number() + " không còn gì để tiêu hủy.");
            }
            Long grams = lot.massGrams() == null || lot.remaining() == 0 ? null : lot.gramsOfNext(lot.remaining());
            Instant now = clock.instant();
            lots.lock(lot.id()).orElseThrow().destroy(why, now);
            stock.empty(lot.id());
            birth.record(lot.id(), LotOperation.DESTROY, sellers.seller(command.sellerId()), grams, today(), why);
            audit.record(actor, "lot.destroy", "lot", lot.id(), lot.left().toString(), "0 " + lot.unitName(), why);
            return lot.id();
        });
    }

    private boolean isActive(long sellerId) {
        return sellers.active().stream().anyMatch(seller -> seller.id() == sellerId);
    }

    private LocalDate today() {
        return Times.dayOf(clock.instant());
    }
}
