package vn.chophien.order;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.chophien.shared.Money;
import vn.chophien.shared.RuleViolation;
import vn.chophien.voucher.PartDiscount;

/**
 * What one buyer ordered from one seller. Lines, lots and history hang on its id and are read as they are needed.
 *
 * <p>Invariant: it moves only as {@link OrderStatus#canBecome} allows, and each move leaves its time.
 */
@Entity(name = "MarketOrder")
@Table(name = "market_order")
class Order {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private int version;

    private String number = "";

    @Column(name = "checkout_id")
    private long checkoutId;

    @Column(name = "seller_id")
    private long sellerId;

    @Enumerated(EnumType.STRING)
    private OrderStatus status = OrderStatus.AWAITING_PAYMENT;

    @Enumerated(EnumType.STRING)
    @Column(name = "payment_method")
    private PaymentMethod paymentMethod = PaymentMethod.TRANSFER;

    @Enumerated(EnumType.STRING)
    @Column(name = "delivery_method")
    private DeliveryMethod deliveryMethod = DeliveryMethod.DELIVERY;

    @Column(name = "buyer_name")
    private String buyerName = "";

    @Column(name = "buyer_phone")
    private String buyerPhone = "";

    @Column(name = "buyer_email")
    private @Nullable String buyerEmail;

    @Column(name = "commune_code")
    private @Nullable String communeCode;

    @Column(name = "address_line")
    private @Nullable String addressLine;

    private @Nullable String note;

    @Column(name = "goods_total")
    private long goodsTotal;

    @Column(name = "delivery_fee")
    private long deliveryFee;

    @Column(name = "goods_discount")
    private long goodsDiscount;

    @Column(name = "delivery_discount")
    private long deliveryDiscount;

    @Column(name = "voucher_code")
    private @Nullable String voucherCode;

    private long total;

    @Column(name = "placed_at")
    private Instant placedAt = Instant.EPOCH;

    @Column(name = "pay_by")
    private @Nullable Instant payBy;

    @Column(name = "paid_at")
    private @Nullable Instant paidAt;

    @Column(name = "packed_at")
    private @Nullable Instant packedAt;

    @Column(name = "shipped_at")
    private @Nullable Instant shippedAt;

    @Column(name = "delivered_at")
    private @Nullable Instant deliveredAt;

    @Column(name = "closed_at")
    private @Nullable Instant closedAt;

    @Column(name = "close_reason")
    private @Nullable String closeReason;

    private @Nullable String carrier;

    @Column(name = "tracking_no")
    private @Nullable String trackingNo;

    protected Order() {} // JPA

    /** @param payBy until when the stock is held for money to come; null for cash on delivery */
    Order(
            String number,
            long checkoutId,
            PlaceOrder command,
            CartGroup goods,
            Money fee,
            PartDiscount discount,
            Instant now,
            @Nullable Instant payBy) {
        this.number = number;
        this.checkoutId = checkoutId;
        this.sellerId = goods.seller().id();
        this.status = command.payment().firstStatus();
        this.paymentMethod = command.payment();
        this.deliveryMethod = command.delivery();
        this.buyerName = command.buyerName();
        this.buyerPhone = command.phone().e164();
        this.buyerEmail = command.email() == null ? null : command.email().address();
        this.communeCode = command.communeCode();
        this.addressLine = command.addressLine();
        this.note = command.note();
        this.goodsTotal = goods.goods().dong();
        this.deliveryFee = fee.dong();
        this.goodsDiscount = discount.goods().dong();
        this.deliveryDiscount = discount.delivery().dong();
        this.voucherCode = discount.code();
        this.total = goods.goods().plus(fee).minus(discount.total()).dong();
        this.placedAt = now;
        this.payBy = payBy;
    }

    void settle(Instant now) {
        become(OrderStatus.PAID);
        paidAt = now;
    }

    void payOnDelivery() {
        become(OrderStatus.CONFIRMED);
        paymentMethod = PaymentMethod.COD;
        payBy = null;
    }

    void pack(Instant now) {
        become(OrderStatus.PACKED);
        packedAt = now;
    }

    void ship(String carrier, @Nullable String trackingNo, Instant now) {
        if (deliveryMethod == DeliveryMethod.PICKUP) {
            throw new RuleViolation("order.is-picked-up", "Khách đến nhận đơn này, không cần gửi đi.");
        }
        become(OrderStatus.SHIPPED);
        this.carrier = carrier;
        this.trackingNo = trackingNo;
        shippedAt = now;
    }

    void deliver(Instant now) {
        if (status == OrderStatus.PACKED && deliveryMethod == DeliveryMethod.DELIVERY) {
            throw new RuleViolation("order.not-shipped", "Hãy ghi nhận gửi hàng trước.");
        }
        become(OrderStatus.DELIVERED);
        deliveredAt = now;
        if (paymentMethod == PaymentMethod.COD) {
            paidAt = now; // in cash, at the door
        }
    }

    void close(OrderStatus closed, String reason, Instant now) {
        if (closed == OrderStatus.REFUNDED && paidAt == null) {
            throw new RuleViolation("order.never-paid", "Đơn này chưa nhận tiền, không có gì để hoàn.");
        }
        become(closed);
        closedAt = now;
        closeReason = reason;
    }

    /** Money has come, if not yet as it should: the stock stays held for the rest of it, or for a person to decide. */
    void holdUntil(Instant later) {
        if (status == OrderStatus.AWAITING_PAYMENT && payBy != null && payBy.isBefore(later)) {
            payBy = later;
        }
    }

    boolean isOverdue(Instant now) {
        return status == OrderStatus.AWAITING_PAYMENT && payBy != null && payBy.isBefore(now);
    }

    /** Refuses to act on a page that shows an older state. */
    void requireVersion(int seen) {
        if (version != seen) {
            throw new RuleViolation(
                    "order.changed-meanwhile", "Đơn vừa được cập nhật ở nơi khác. Hãy xem lại rồi thử lại.");
        }
    }

    void requireCanBecome(OrderStatus next) {
        if (!status.canBecome(next)) {
            throw new RuleViolation(
                    "order.not-in-this-state",
                    "Đơn đang ở trạng thái “" + status.label() + "”, không chuyển sang “" + next.label() + "” được.");
        }
    }

    private void become(OrderStatus next) {
        requireCanBecome(next);
        status = next;
    }

    long id() {
        return Objects.requireNonNull(id);
    }

    String number() {
        return number;
    }

    long sellerId() {
        return sellerId;
    }

    OrderStatus status() {
        return status;
    }

    PaymentMethod paymentMethod() {
        return paymentMethod;
    }

    Money total() {
        return Money.ofDong(total);
    }

    OrderPlaced placed() {
        return new OrderPlaced(number, sellerId, paymentMethod, total(), placedAt);
    }

    OrderFacts facts() {
        return new OrderFacts(
                id(),
                number,
                version,
                sellerId,
                status,
                paymentMethod,
                deliveryMethod,
                buyerName,
                new Phone(buyerPhone),
                buyerEmail == null ? null : new Email(buyerEmail),
                communeCode,
                addressLine,
                note,
                Money.ofDong(goodsTotal),
                Money.ofDong(deliveryFee),
                new OrderDiscount(Money.ofDong(goodsDiscount), Money.ofDong(deliveryDiscount), voucherCode),
                Money.ofDong(total),
                new OrderTimes(placedAt, payBy, paidAt, packedAt, shippedAt, deliveredAt, closedAt),
                closeReason,
                carrier,
                trackingNo);
    }
}
