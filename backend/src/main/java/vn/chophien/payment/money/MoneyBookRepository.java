package vn.chophien.payment.money;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.chophien.shared.Sql;

/** The rows of the money book. They are added and read, never changed. */
@ApplicationScoped
class MoneyBookRepository {

    @PersistenceContext
    EntityManager em;

    /** What the book says of one subject: its balances, and the number of its last posting. */
    record Written(Map<MoneyAccount, Long> standing, int last) {
        static final Written NOTHING = new Written(Map.of(), 0);
    }

    /**
     * A posting: what changes on each account.
     *
     * @param subject an order's number, or the message that is for no order
     */
    record Posting(
            String subject,
            int seq,
            Map<MoneyAccount, Long> changes,
            MoneyCause cause,
            @Nullable Long sellerId,
            @Nullable String orderNumber) {}

    Map<String, Written> written(Collection<String> subjects) {
        Map<String, Written> found = new HashMap<>();
        if (subjects.isEmpty()) {
            return found;
        }
        Sql.list(
                em,
                "SELECT subject, account, SUM(amount), MAX(seq) FROM money_entry WHERE subject IN ("
                        + Sql.marks(subjects.size()) + ") GROUP BY subject, account",
                row -> {
                    Written sofar = found.getOrDefault(row.text(0), Written.NOTHING);
                    Map<MoneyAccount, Long> standing = new EnumMap<>(MoneyAccount.class);
                    standing.putAll(sofar.standing());
                    standing.put(
                            MoneyAccount.valueOf(row.text(1)), row.decimal(2).longValueExact());
                    return Objects.requireNonNullElse(
                            found.put(row.text(0), new Written(standing, Math.max(sofar.last(), row.small(3)))),
                            Written.NOTHING);
                },
                subjects.toArray());
        return found;
    }

    /** Two that post the same number of a subject cannot both: whoever comes second begins again. */
    void add(Collection<Posting> postings, Instant now) {
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (Posting posting : postings) {
            posting.changes().forEach((account, dong) -> rows.add(row(posting, account, dong, now)));
        }
        Sql.insert(
                em,
                "INSERT INTO money_entry (subject, seq, account, amount, kind, at, written_at, seller_id, order_number,"
                        + " event_id, refund_id, line_id, actor)",
                rows);
    }

    private static @Nullable Object[] row(Posting posting, MoneyAccount account, long dong, Instant now) {
        MoneyCause cause = posting.cause();
        return new @Nullable Object[] {
            posting.subject(),
            posting.seq(),
            account.name(),
            dong,
            cause.kind().name(),
            cause.at(),
            now,
            posting.sellerId(),
            posting.orderNumber(),
            cause.eventId(),
            cause.refundId(),
            cause.lineId(),
            cause.actor()
        };
    }
}
