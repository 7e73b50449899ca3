package vn.chophien.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import vn.chophien.account.Actor;
import vn.chophien.account.SellerRight;
import vn.chophien.audit.AuditLog;
import vn.chophien.shared.InvalidInput;
import vn.chophien.shared.NotFound;
import vn.chophien.shared.Retried;
import vn.chophien.shared.RuleViolation;

/**
 * A paid order that nobody has packed yet is called off when its buyer asks: by the seller, or by itself after some hours.
 * Whoever packs first has answered no.
 */
@ApplicationScoped
@Retried
@Transactional
public class OrderCancelAsking {

    static final String PACKED_ALREADY = "Hàng đã được đóng gói.";
    private static final int MOST_AT_ONCE = 100;

    @Inject
    OrderRepository orders;

    @Inject
    CancelAskRepository asks;

    @Inject
    OrderCancellation cancellation;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "chophien.order.cancel-granted-after", defaultValue = "PT12H")
    Duration grantedAfter;

    /** How long the seller has to say no. */
    public Duration patience() {
        return grantedAfter;
    }

    /** What the holder of this link asked for. */
    public Optional<CancelAsk> ofBuyer(String number, String accessToken) {
        return asks.find(forBuyer(number, accessToken).id());
    }

    public Optional<CancelAsk> ofOrder(String number, Actor actor) {
        Order order = orders.find(number).orElseThrow(() -> new NotFound("order", number));
        actor.requireSight(order.sellerId(), SellerRight.SEE_ORDERS);
        return asks.find(order.id());
    }

    /** Orders of a seller whose buyers wait for an answer. */
    public List<String> waiting(long sellerId, Actor actor) {
        actor.requireSight(sellerId, SellerRight.SEE_ORDERS);
        return asks.waiting(sellerId);
    }

    /** Asked twice, it is asked once; what was refused is not asked again. */
    public void ask(String number, String accessToken, String reason) {
        InvalidInput.Collector wrong = new InvalidInput.Collector();
        wrong.requireText(reason, "reason", "Hãy ghi vì sao bạn muốn hủy.", 300);
        wrong.throwIfAny();
        Order order = orders.lock(number);
        requireToken(order, accessToken);
        if (order.status() != OrderStatus.PAID) {
            throw new RuleViolation(
                    "order.too-late-to-cancel",
                    "Đơn đang ở trạng thái “" + order.status().label()
                            + "” nên không xin hủy được nữa. Hàng đã giao thì bạn xin trả hàng.");
        }
        Instant now = clock.instant();
        asks.add(order.id(), reason, now, now.plus(grantedAfter));
    }

    /** The seller says yes: the order is called off with the buyer's reason. */
    public void grant(String number, Actor actor) {
        Order order = orders.lock(number);
        actor.requireMemberOf(order.sellerId(), SellerRight.ORDERS);
        CancelAsk ask = open(order);
        if (ask == null) {
            return;
        }
        asks.answer(order.id(), null, clock.instant());
        cancellation.granted(number, ask.reason(), actor.name());
        audit.recordHelp(actor, "order.step", "order", number, "Đồng ý hủy");
    }

    /** The seller says no, and the buyer reads why. */
    public void refuse(String number, String reason, Actor actor) {
        Order order = orders.lock(number);
        actor.requireMemberOf(order.sellerId(), SellerRight.ORDERS);
        OrderCancellation.requireReason(reason);
        if (open(order) != null) {
            asks.answer(order.id(), reason, clock.instant());
            audit.recordHelp(actor, "order.step", "order", number, "Không hủy: " + reason);
        }
    }

    /** A list to work through one by one. */
    public List<String> due() {
        return asks.due(clock.instant(), MOST_AT_ONCE);
    }

    /** Grants what is due; says no where the goods were packed meanwhile. */
    public void settle(String number) {
        Order order = orders.lock(number);
        CancelAsk ask = asks.find(order.id()).filter(CancelAsk::isOpen).orElse(null);
        Instant now = clock.instant();
        if (ask == null) {
            return;
        }
        if (order.status() != OrderStatus.PAID) {
            asks.answer(order.id(), order.status() == OrderStatus.CANCELLED ? null : PACKED_ALREADY, now);
        } else if (!now.isBefore(ask.grantAt())) {
            asks.answer(order.id(), null, now);
            cancellation.granted(number, ask.reason(), "Hệ thống");
        }
    }

    private @Nullable CancelAsk open(Order order) {
        CancelAsk ask = asks.find(order.id())
                .orElseThrow(() -> new RuleViolation("order.no-cancel-asked", "Người mua không xin hủy đơn này."));
        if (ask.isOpen() && order.status() != OrderStatus.PAID) {
            throw new RuleViolation(
                    "order.too-late-to-cancel",
                    "Đơn đã " + order.status().label().toLowerCase(Locale.ROOT) + ".");
        }
        return ask.isOpen() ? ask : null;
    }

    private Order forBuyer(String number, String accessToken) {
        Order order = orders.find(number).orElseThrow(() -> new NotFound("order", number));
        requireToken(order, accessToken);
        return order;
    }

    private void requireToken(Order order, String accessToken) {
        if (orders.accessToken(order).filter(accessToken::equals).isEmpty()) {
            throw new NotFound("order", order.number());
        }
    }
}
