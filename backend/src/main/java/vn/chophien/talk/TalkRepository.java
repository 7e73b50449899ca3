package vn.chophien.talk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.chophien.shared.Paging;
import vn.chophien.shared.Row;
import vn.chophien.shared.Sql;

/** Messages and how far they are read. Sides are columns, never values from outside. */
@ApplicationScoped
class TalkRepository {

    private static final int MOST = 200;
    private static final String PHOTOS =
            "(SELECT GROUP_CONCAT(p.hash ORDER BY p.position) FROM talk_photo p WHERE p.message_id = %s.id)";

    @PersistenceContext
    EntityManager em;

    /** The newest, oldest first. */
    List<TalkMessage> of(long orderId) {
        return Sql.list(
                em,
                "SELECT id, from_seller, author, words, sent_at, reported_at IS NOT NULL, hidden, "
                        + PHOTOS.formatted("newest") + " FROM (SELECT * FROM"
                        + " talk_message WHERE order_id = ?1 ORDER BY id DESC LIMIT " + MOST + ") newest ORDER BY id",
                TalkRepository::message,
                orderId);
    }

    /** Of all orders of a seller, in the order in which they were sent. */
    List<ToldMessage> ofSeller(long sellerId, Paging paging) {
        return Sql.list(
                em,
                "SELECT m.id, m.from_seller, m.author, m.words, m.sent_at, m.reported_at IS NOT NULL, m.hidden, "
                        + PHOTOS.formatted("m") + ", o.number FROM market_order o"
                        + " JOIN talk_message m ON m.order_id = o.id WHERE o.seller_id = ?1 ORDER BY m.id"
                        + " LIMIT ?2 OFFSET ?3",
                row -> new ToldMessage(row.text(8), message(row)),
                sellerId,
                paging.size(),
                paging.offset());
    }

    private static TalkMessage message(Row row) {
        boolean hidden = row.flag(6);
        return new TalkMessage(
                row.number(0),
                row.flag(1),
                row.text(2),
                hidden ? "" : row.text(3),
                row.instant(4),
                row.flag(5),
                hidden,
                hidden ? List.of() : photos(row, 7));
    }

    private static List<String> photos(Row row, int column) {
        return row.isNull(column) ? List.of() : List.of(row.text(column).split(","));
    }

    /** @return false when it was said before */
    boolean add(long orderId, boolean fromSeller, String author, String words, String key, Instant now) {
        Sql.update(em, "INSERT IGNORE INTO talk_state (order_id) VALUES (?1)", orderId);
        return Sql.update(
                        em,
                        "INSERT IGNORE INTO talk_message (order_id, from_seller, author, words, request_key, sent_at)"
                                + " VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
                        orderId,
                        fromSeller,
                        author,
                        words,
                        key,
                        now)
                == 1;
    }

    /** Pictures of the message that has just been added. */
    void show(long orderId, String key, List<String> photos) {
        for (int i = 0; i < photos.size(); i++) {
            Sql.update(
                    em,
                    "INSERT INTO talk_photo (message_id, position, hash) SELECT id, ?3, ?4 FROM talk_message"
                            + " WHERE order_id = ?1 AND request_key = ?2",
                    orderId,
                    key,
                    i,
                    photos.get(i));
        }
    }

    boolean namesPhoto(String hash) {
        return Sql.first(em, "SELECT 1 FROM talk_photo WHERE hash = ?1 LIMIT 1", row -> row.number(0), hash)
                .isPresent();
    }

    List<String> photosOf(List<Long> checkoutIds) {
        return Sql.list(
                em,
                "SELECT DISTINCT p.hash FROM talk_photo p JOIN talk_message m ON m.id = p.message_id"
                        + " JOIN market_order o ON o.id = m.order_id WHERE o.checkout_id IN (" + Sql.ids(checkoutIds)
                        + ")",
                row -> row.text(0));
    }

    /** True for one of many at once, and then not again for so long. */
    boolean mayTell(long orderId, boolean seller, Instant now, Duration pause) {
        String told = seller ? "seller_told_at" : "buyer_told_at";
        return Sql.update(
                        em,
                        "UPDATE talk_state SET " + told + " = ?2 WHERE order_id = ?1 AND (" + told + " IS NULL OR "
                                + told + " <= ?3)",
                        orderId,
                        now,
                        now.minus(pause))
                == 1;
    }

    void read(long orderId, boolean seller, long upTo) {
        String read = seller ? "seller_read" : "buyer_read";
        Sql.update(
                em, "UPDATE talk_state SET " + read + " = ?2 WHERE order_id = ?1 AND " + read + " < ?2", orderId, upTo);
    }

    /** Orders of a seller with messages that nobody there has read, the longest waiting first. */
    List<String> unread(long sellerId, int most) {
        return Sql.list(
                em,
                "SELECT o.number FROM market_order o JOIN talk_state s ON s.order_id = o.id"
                        + " JOIN talk_message m ON m.order_id = o.id AND m.from_seller = FALSE AND m.id > s.seller_read"
                        + " WHERE o.seller_id = ?1 GROUP BY o.number ORDER BY MIN(m.id) LIMIT " + most,
                row -> row.text(0),
                sellerId);
    }

    /** Whether somebody complained about the order, sent goods of it back, or reported a message. */
    boolean isDisputed(long orderId) {
        return Sql.first(
                        em,
                        "SELECT 1 FROM market_order o WHERE o.id = ?1 AND ("
                                + "EXISTS (SELECT 1 FROM complaint c WHERE c.order_id = o.id)"
                                + " OR EXISTS (SELECT 1 FROM order_return r WHERE r.order_id = o.id)"
                                + " OR EXISTS (SELECT 1 FROM talk_message m WHERE m.order_id = o.id"
                                + " AND m.reported_at IS NOT NULL))",
                        row -> row.number(0),
                        orderId)
                .isPresent();
    }

    /** Only the other side's words are reported, and once. */
    boolean report(long orderId, long messageId, boolean bySeller, String why, Instant now) {
        return Sql.update(
                        em,
                        "UPDATE talk_message SET reported_at = ?4, report = ?5 WHERE order_id = ?1 AND id = ?2"
                                + " AND from_seller <> ?3 AND reported_at IS NULL",
                        orderId,
                        messageId,
                        bySeller,
                        now,
                        why)
                == 1;
    }

    List<ReportedMessage> reported(int most) {
        return Sql.list(
                em,
                REPORTED
                        + " WHERE m.reported_at IS NOT NULL AND m.settled_at IS NULL ORDER BY m.reported_at, m.id LIMIT "
                        + most,
                TalkRepository::reported);
    }

    Optional<ReportedMessage> reported(long messageId) {
        return Sql.first(
                em, REPORTED + " WHERE m.id = ?1 AND m.reported_at IS NOT NULL", TalkRepository::reported, messageId);
    }

    private static final String REPORTED =
            "SELECT m.id, o.number, m.from_seller, m.words, m.report, m.sent_at, m.reported_at, "
                    + PHOTOS.formatted("m") + " FROM talk_message m"
                    + " JOIN market_order o ON o.id = m.order_id";

    private static ReportedMessage reported(Row row) {
        return new ReportedMessage(
                row.number(0),
                row.text(1),
                row.flag(2),
                row.text(3),
                row.text(4),
                row.instant(5),
                row.instant(6),
                photos(row, 7));
    }

    void settle(long messageId, boolean hide, Instant now) {
        Sql.update(em, "UPDATE talk_message SET settled_at = ?3, hidden = ?2 WHERE id = ?1", messageId, hide, now);
    }

    /** With the person goes what they wrote, and what was written to them. */
    void forget(List<Long> checkoutIds) {
        String orders =
                " WHERE order_id IN (SELECT id FROM market_order WHERE checkout_id IN (" + Sql.ids(checkoutIds) + "))";
        Sql.update(em, "DELETE FROM talk_photo WHERE message_id IN (SELECT id FROM talk_message" + orders + ")");
        Sql.update(em, "DELETE FROM talk_message" + orders);
        Sql.update(em, "DELETE FROM talk_state" + orders);
    }
}
