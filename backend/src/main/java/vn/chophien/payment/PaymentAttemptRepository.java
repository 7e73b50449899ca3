package vn.chophien.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.chophien.payment.gateway.Fact;
import vn.chophien.payment.gateway.Provider;
import vn.chophien.shared.Row;
import vn.chophien.shared.Sql;

/** Tries to pay at providers. Each move is one conditional update, so that whoever comes second changes nothing. */
@ApplicationScoped
class PaymentAttemptRepository {

    private static final String SELECT = "SELECT a.id, a.order_number, a.account_id, a.provider, a.ref, a.amount,"
            + " a.status, a.pay_url, a.started_at, a.expires_at, a.provider_no, a.asked FROM payment_attempt a";

    @PersistenceContext
    EntityManager em;

    /** Who sells what an order is for, and until when its goods are held. */
    record Terms(long sellerId, @Nullable Instant payBy) {}

    Terms terms(String orderNumber) {
        return Sql.first(
                        em,
                        "SELECT seller_id, pay_by FROM market_order WHERE number = ?1",
                        row -> new Terms(row.number(0), row.instantOrNull(1)),
                        orderNumber)
                .orElseThrow();
    }

    PaymentAttempt find(long id) {
        return Sql.first(em, SELECT + " WHERE a.id = ?1", PaymentAttemptRepository::attempt, id)
                .orElseThrow();
    }

    List<PaymentAttempt> of(Collection<String> orderNumbers) {
        return Sql.list(
                em,
                SELECT + " WHERE a.order_number IN (" + Sql.marks(orderNumbers.size()) + ") ORDER BY a.id",
                PaymentAttemptRepository::attempt,
                orderNumbers.toArray());
    }

    /** The try that a seller's provider knows by this ref. */
    Optional<PaymentAttempt> byRef(Provider provider, String ref, long sellerId) {
        return Sql.first(
                em,
                SELECT + " JOIN merchant_account m ON m.id = a.account_id"
                        + " WHERE a.provider = ?1 AND a.ref = ?2 AND m.seller_id = ?3",
                PaymentAttemptRepository::attempt,
                provider.name(),
                ref,
                sellerId);
    }

    void add(
            String orderNumber,
            MerchantAccount account,
            String ref,
            long dong,
            Instant now,
            Instant expiresAt,
            Instant askAt) {
        Sql.update(
                em,
                "INSERT INTO payment_attempt (order_number, account_id, provider, ref, amount, status, started_at,"
                        + " expires_at, ask_at) VALUES (?1, ?2, ?3, ?4, ?5, 'UNKNOWN', ?6, ?7, ?8)",
                orderNumber,
                account.id(),
                account.provider().name(),
                ref,
                dong,
                now,
                expiresAt,
                askAt);
    }

    void opened(long id, String payUrl) {
        Sql.update(
                em,
                "UPDATE payment_attempt SET pay_url = ?2, status = CASE WHEN status = 'UNKNOWN' THEN 'WAITING'"
                        + " ELSE status END WHERE id = ?1",
                id,
                payUrl);
    }

    void end(long id, AttemptStatus end, @Nullable String code, Instant now) {
        Sql.update(
                em,
                "UPDATE payment_attempt SET status = ?2, result_code = COALESCE(?3, result_code), ended_at = ?4,"
                        + " ask_at = NULL WHERE id = ?1 AND status IN ('UNKNOWN', 'WAITING')",
                id,
                end.name(),
                code,
                now);
    }

    /** Whatever was thought before: the money is there. */
    void paid(long id, Instant now) {
        Sql.update(
                em,
                "UPDATE payment_attempt SET status = 'PAID', ended_at = ?2, ask_at = NULL"
                        + " WHERE id = ?1 AND status <> 'PAID'",
                id,
                now);
    }

    void note(long id, Fact fact) {
        Sql.update(
                em,
                "UPDATE payment_attempt SET provider_no = COALESCE(NULLIF(?2, ''), provider_no), result_code = ?3"
                        + " WHERE id = ?1 AND status <> 'PAID'",
                id,
                fact.providerNo(),
                fact.code().length() <= 20 ? fact.code() : fact.code().substring(0, 20));
    }

    List<Long> due(Instant now, int most) {
        return Sql.list(
                em,
                "SELECT id FROM payment_attempt WHERE ask_at <= ?1 ORDER BY ask_at LIMIT " + most,
                row -> row.number(0),
                now);
    }

    /** @return whether this node is the one that asks now */
    boolean claim(long id, Instant now, Instant next) {
        return Sql.update(
                        em,
                        "UPDATE payment_attempt SET ask_at = ?3, asked = asked + 1, asked_at = ?2"
                                + " WHERE id = ?1 AND ask_at <= ?2",
                        id,
                        now,
                        next)
                == 1;
    }

    void askNow(String orderNumber, Instant now, Instant notSince) {
        Sql.update(
                em,
                "UPDATE payment_attempt SET ask_at = ?2 WHERE order_number = ?1 AND ask_at > ?2"
                        + " AND (asked_at IS NULL OR asked_at < ?3)",
                orderNumber,
                now,
                notSince);
    }

    private static PaymentAttempt attempt(Row row) {
        return new PaymentAttempt(
                row.number(0),
                row.text(1),
                row.number(2),
                Provider.valueOf(row.text(3)),
                row.text(4),
                row.money(5),
                AttemptStatus.valueOf(row.text(6)),
                row.textOrNull(7),
                row.instant(8),
                row.instant(9),
                row.textOrNull(10),
                row.small(11));
    }
}
