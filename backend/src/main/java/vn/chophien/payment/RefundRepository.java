package vn.chophien.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.chophien.account.Actor;
import vn.chophien.cooperative.BankAccount;
import vn.chophien.shared.Money;
import vn.chophien.shared.Paging;
import vn.chophien.shared.Row;
import vn.chophien.shared.Slice;
import vn.chophien.shared.Sql;

/** Refunds. Each step is one conditional update: of two who take it at once, one changes nothing. */
@ApplicationScoped
class RefundRepository {

    private static final String SELECT = "SELECT id, order_number, seller_id, amount, kind, way, status, reason,"
            + " asked_by, asked_by_id, asked_by_staff, asked_at, decided_by, decided_at, decision, reference, sent_by,"
            + " sent_at, confirmed_by, confirmed_at, payee_bin, payee_account, payee_holder FROM money_refund";

    @PersistenceContext
    EntityManager em;

    Money limit(LocalDate day) {
        return Sql.first(
                        em,
                        "SELECT amount FROM refund_limit WHERE from_day <= ?1 ORDER BY from_day DESC LIMIT 1",
                        row -> row.money(0),
                        day)
                .orElse(Money.ZERO);
    }

    Optional<RefundView> find(long id) {
        return Sql.first(em, SELECT + " WHERE id = ?1", RefundRepository::view, id);
    }

    Optional<RefundView> byKey(String number, String key) {
        return Sql.first(em, SELECT + " WHERE order_number = ?1 AND ask_key = ?2", RefundRepository::view, number, key);
    }

    List<RefundView> of(String number) {
        return Sql.list(em, SELECT + " WHERE order_number = ?1 ORDER BY id", RefundRepository::view, number);
    }

    /** A seller's refunds that somebody has still to do something about, the oldest first. */
    List<RefundView> openOf(long sellerId) {
        return Sql.list(
                em,
                SELECT + " WHERE seller_id = ?1 AND status IN ('ASKED', 'APPROVED') ORDER BY id LIMIT 200",
                RefundRepository::view,
                sellerId);
    }

    Slice<RefundView> waiting(Paging paging) {
        List<RefundView> rows = Sql.list(
                em,
                SELECT + " WHERE status = 'ASKED' ORDER BY id LIMIT " + paging.size() + " OFFSET " + paging.offset(),
                RefundRepository::view);
        long total = Sql.first(em, "SELECT COUNT(*) FROM money_refund WHERE status = 'ASKED'", row -> row.number(0))
                .orElse(0L);
        return new Slice<>(rows, total, paging);
    }

    Optional<Long> sellerOf(String number) {
        return Sql.first(em, "SELECT seller_id FROM market_order WHERE number = ?1", row -> row.number(0), number);
    }

    boolean isOfToken(String number, String token) {
        return Sql.first(
                        em,
                        "SELECT c.access_token FROM market_order o JOIN checkout c ON c.id = o.checkout_id"
                                + " WHERE o.number = ?1",
                        row -> row.text(0),
                        number)
                .filter(token::equals)
                .isPresent();
    }

    /** @return false when that is more than came: nothing is promised then */
    boolean promise(String number, long dong, long paid) {
        return Sql.update(
                        em,
                        "UPDATE payment SET promised = promised + ?2 WHERE order_number = ?1 AND promised + ?2 <= ?3",
                        number,
                        dong,
                        paid)
                == 1;
    }

    void takeBackPromise(String number, long dong) {
        Sql.update(em, "UPDATE payment SET promised = promised - ?2 WHERE order_number = ?1", number, dong);
    }

    long promised(String number) {
        return Sql.first(em, "SELECT promised FROM payment WHERE order_number = ?1", row -> row.number(0), number)
                .orElse(0L);
    }

    void add(AskRefund ask, RefundWay way, long sellerId, Actor actor, Instant now) {
        Sql.update(
                em,
                "INSERT INTO money_refund (order_number, seller_id, ask_key, amount, kind, way, status, reason,"
                        + " asked_by, asked_by_id, asked_by_staff, asked_at)"
                        + " VALUES (?1, ?2, ?3, ?4, ?5, ?6, 'ASKED', ?7, ?8, ?9, ?10, ?11)",
                ask.orderNumber(),
                sellerId,
                ask.key(),
                ask.amount().dong(),
                ask.kind().name(),
                way.name(),
                ask.reason(),
                actor.name(),
                actor.accountId(),
                actor.isStaff(),
                now);
    }

    boolean decide(long id, RefundState decided, Actor actor, @Nullable String decision, Instant now) {
        return Sql.update(
                        em,
                        "UPDATE money_refund SET status = ?2, decided_by = ?3, decided_by_id = ?4, decided_at = ?5,"
                                + " decision = ?6 WHERE id = ?1 AND status = 'ASKED'",
                        id,
                        decided.name(),
                        actor.name(),
                        actor.accountId(),
                        now,
                        decision)
                == 1;
    }

    boolean sent(long id, String by, String reference, Instant now) {
        return Sql.update(
                        em,
                        "UPDATE money_refund SET status = 'SENT', sent_by = ?2, reference = ?3, sent_at = ?4"
                                + " WHERE id = ?1 AND status = 'APPROVED'",
                        id,
                        by,
                        reference,
                        now)
                == 1;
    }

    boolean failed(long id, String why) {
        return Sql.update(
                        em,
                        "UPDATE money_refund SET status = 'FAILED', decision = ?2 WHERE id = ?1"
                                + " AND status IN ('ASKED', 'APPROVED')",
                        id,
                        why)
                == 1;
    }

    boolean confirmed(long id, String by, Instant now) {
        return Sql.update(
                        em,
                        "UPDATE money_refund SET status = 'CONFIRMED', confirmed_by = ?2, confirmed_at = ?3"
                                + " WHERE id = ?1 AND status = 'SENT'",
                        id,
                        by,
                        now)
                == 1;
    }

    void payTo(String number, BankAccount payee) {
        Sql.update(
                em,
                "UPDATE money_refund SET payee_bin = ?2, payee_account = ?3, payee_holder = ?4"
                        + " WHERE order_number = ?1 AND status IN ('ASKED', 'APPROVED')",
                number,
                payee.bin(),
                payee.number(),
                payee.holder());
    }

    private static RefundView view(Row row) {
        String bin = row.textOrNull(20);
        return new RefundView(
                row.number(0),
                row.text(1),
                row.number(2),
                row.money(3),
                RefundKind.valueOf(row.text(4)),
                RefundWay.valueOf(row.text(5)),
                RefundState.valueOf(row.text(6)),
                row.text(7),
                row.text(8),
                row.number(9),
                row.flag(10),
                row.instant(11),
                row.textOrNull(12),
                row.instantOrNull(13),
                row.textOrNull(14),
                row.textOrNull(15),
                row.textOrNull(16),
                row.instantOrNull(17),
                row.textOrNull(18),
                row.instantOrNull(19),
                bin == null ? null : new BankAccount(bin, row.text(21), row.text(22)));
    }
}
