package vn.chophien.buyer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.chophien.shared.Sql;

@ApplicationScoped
class MarketNewsRepository {

    record Reader(long accountId, String mail) {}

    @PersistenceContext
    EntityManager em;

    /** Whose last word on the market's news is yes, and who proved an address. */
    List<Reader> readers() {
        return Sql.list(
                em,
                "SELECT k.account_id, k.value FROM account_contact k JOIN account a ON a.id = k.account_id"
                        + " JOIN consent_event c ON c.account_id = k.account_id AND c.purpose = 'MARKET_NEWS'"
                        + " WHERE k.kind = 'EMAIL' AND a.status = 'ACTIVE' AND c.given AND c.id = (SELECT MAX(l.id)"
                        + " FROM consent_event l WHERE l.account_id = k.account_id AND l.purpose = 'MARKET_NEWS')"
                        + " ORDER BY k.account_id",
                row -> new Reader(row.number(0), row.text(1)));
    }

    List<MarketNewsView> sent(int most) {
        return Sql.list(
                em,
                "SELECT title, words, sent_at, recipients FROM market_news ORDER BY sent_at DESC, id DESC LIMIT ?1",
                row -> new MarketNewsView(row.text(0), row.text(1), row.instant(2), row.small(3)),
                most);
    }

    /** Locked until the transaction ends, so that two at once are one after the other. */
    Optional<Instant> lastSent() {
        return Sql.first(
                em, "SELECT sent_at FROM market_news ORDER BY sent_at DESC LIMIT 1 FOR UPDATE", row -> row.instant(0));
    }

    long add(String title, String words, Instant now, long sentBy, int recipients) {
        Sql.update(
                em,
                "INSERT INTO market_news (title, words, sent_at, sent_by, recipients) VALUES (?1, ?2, ?3, ?4, ?5)",
                title,
                words,
                now,
                sentBy,
                recipients);
        return Sql.first(em, "SELECT MAX(id) FROM market_news", row -> row.number(0))
                .orElseThrow();
    }
}
