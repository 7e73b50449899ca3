package vn.chophien.payment;

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
import org.jspecify.annotations.Nullable;
import vn.chophien.cooperative.BankAccount;
import vn.chophien.order.OrderPlaced;
import vn.chophien.order.OrderStatus;
import vn.chophien.order.PaymentMethod;
import vn.chophien.shared.Money;
import vn.chophien.shared.RuleViolation;

/** What one order asks for and what has come of it. Account and amount are frozen when the order is placed. */
@Entity
@Table(name = "payment")
class Payment {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private int version;

    @Column(name = "order_number")
    private String orderNumber = "";

    @Enumerated(EnumType.STRING)
    private PaymentMethod method = PaymentMethod.TRANSFER;

    private long amount;
    private long received;

    @Column(name = "bank_bin")
    private @Nullable String bankBin;

    @Column(name = "bank_account")
    private @Nullable String bankAccount;

    @Column(name = "bank_holder")
    private @Nullable String bankHolder;

    @Enumerated(EnumType.STRING)
    private PaymentStatus status = PaymentStatus.AWAITING;

    @Column(name = "created_at")
    private Instant createdAt = Instant.EPOCH;

    @Column(name = "settled_at")
    private @Nullable Instant settledAt;

    protected Payment() {} // JPA

    /** @param payTo null for cash on delivery */
    Payment(OrderPlaced order, @Nullable BankAccount payTo) {
        this.orderNumber = order.number();
        this.method = order.method();
        this.amount = order.total().dong();
        this.status = order.method() == PaymentMethod.COD ? PaymentStatus.COD_PENDING : PaymentStatus.AWAITING;
        this.createdAt = order.at();
        if (payTo != null) {
            this.bankBin = payTo.bin();
            this.bankAccount = payTo.number();
            this.bankHolder = payTo.holder();
        }
    }

    /** @param account where this money was to go */
    PaymentMatching.Expected expected(OrderStatus order, @Nullable String account) {
        return new PaymentMatching.Expected(order, method, account, Money.ofDong(amount - received));
    }

    @Nullable
    String bankAccount() {
        return bankAccount;
    }

    /** Money came, which may not yet be all, or be too much. */
    void receive(Money money) {
        received = Math.addExact(received, money.dong());
        if (received < amount && status == PaymentStatus.AWAITING) {
            status = PaymentStatus.UNDERPAID;
        }
    }

    /** Money that had counted here is gone again. */
    void takeBack(Money money) {
        received -= money.dong();
        if (received == 0 && status == PaymentStatus.UNDERPAID) {
            status = PaymentStatus.AWAITING;
        }
    }

    void settle(Instant now) {
        if (!status.isOpen()) {
            throw new RuleViolation("payment.closed", "Khoản thanh toán này đã đóng: " + status.label() + ".");
        }
        status = PaymentStatus.SETTLED;
        settledAt = now;
    }

    void collectAtTheDoor() {
        if (received > 0) {
            throw new RuleViolation(
                    "payment.has-begun", "Đơn này đã nhận một phần tiền. Hãy trả nốt, hoặc gọi người bán.");
        }
        method = PaymentMethod.COD;
        status = PaymentStatus.COD_PENDING;
    }

    /** @param byParcels what was collected for the parcels of an order that went out in parts; null for a whole one */
    void collect(@Nullable Money byParcels, Instant now) {
        if (status == PaymentStatus.COD_PENDING) {
            status = PaymentStatus.COD_COLLECTED;
            received = byParcels == null ? amount : byParcels.dong();
            settledAt = now;
        }
    }

    /** Some parcels came and were paid for; others are still on their way. */
    void collectPart(Money byParcels) {
        if (status == PaymentStatus.COD_PENDING) {
            received = byParcels.dong();
        }
    }

    void lapse() {
        if (status.isOpen()) {
            status = PaymentStatus.LAPSED;
        }
    }

    PaymentView view() {
        return new PaymentView(
                orderNumber,
                method,
                status,
                Money.ofDong(amount),
                Money.ofDong(received),
                bankBin == null || bankAccount == null || bankHolder == null
                        ? null
                        : new BankAccount(bankBin, bankAccount, bankHolder),
                settledAt);
    }
}
