package vn.chophien.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.chophien.catalogue.HiddenFor;
import vn.chophien.shared.Row;
import vn.chophien.shared.Sql;

@ApplicationScoped
class ReviewRepository {

    @PersistenceContext
    EntityManager em;

    /** A review whose row is locked. */
    record Locked(
            long id,
            long productId,
            long sellerId,
            int stars,
            String body,
            @Nullable String answer,
            Instant writtenAt,
            @Nullable HiddenFor hiddenFor) {}

    List<ReviewableLine> lines(long orderId, Duration changeable) {
        return Sql.list(em, """
                SELECT l.id, i.product_id, p.slug, l.product_name, l.item_name, r.id, r.author, r.stars, r.body,
                    r.written_at, r.answer, r.hidden_for,
                    (SELECT GROUP_CONCAT(f.hash ORDER BY f.place) FROM review_photo f WHERE f.review_id = r.id)
                FROM order_line l JOIN trade_item i ON i.id = l.trade_item_id JOIN product p ON p.id = i.product_id
                LEFT JOIN review r ON r.order_line_id = l.id WHERE l.order_id = ?1 ORDER BY l.id
                """, row -> line(row, changeable), orderId);
    }

    private static ReviewableLine line(Row row, Duration changeable) {
        ReviewableLine.Written written = row.isNull(5)
                ? null
                : new ReviewableLine.Written(
                        row.number(5),
                        row.text(6),
                        row.small(7),
                        row.text(8),
                        row.instant(9),
                        row.instant(9).plus(changeable),
                        row.textOrNull(10),
                        hidden(row.textOrNull(11)),
                        photos(row.textOrNull(12)));
        return new ReviewableLine(
                row.number(0), row.number(1), row.text(2), row.text(3) + " – " + row.text(4), written);
    }

    static @Nullable HiddenFor hidden(@Nullable String reason) {
        return reason == null ? null : HiddenFor.valueOf(reason);
    }

    static List<String> photos(@Nullable String joined) {
        return joined == null ? List.of() : Arrays.asList(joined.split(",", -1));
    }

    /** @return false when the line has one already */
    boolean add(ReviewableLine line, WriteReview review, String author, Instant now) {
        return Sql.update(
                        em,
                        "INSERT IGNORE INTO review (order_line_id, product_id, author, stars, body, written_at)"
                                + " VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
                        line.lineId(),
                        line.productId(),
                        author,
                        review.stars(),
                        review.words(),
                        now)
                == 1;
    }

    Optional<Locked> lockOfLine(long lineId) {
        return lock("r.order_line_id = ?1", lineId);
    }

    Optional<Locked> lock(long id) {
        return lock("r.id = ?1", id);
    }

    private Optional<Locked> lock(String which, long key) {
        return Sql.first(
                em,
                "SELECT r.id, r.product_id, (SELECT p.seller_id FROM product p WHERE p.id = r.product_id), r.stars,"
                        + " r.body, r.answer, r.written_at, r.hidden_for FROM review r WHERE " + which + " FOR UPDATE",
                row -> new Locked(
                        row.number(0),
                        row.number(1),
                        row.number(2),
                        row.small(3),
                        row.text(4),
                        row.textOrNull(5),
                        row.instant(6),
                        hidden(row.textOrNull(7))),
                key);
    }

    List<String> photosOf(long reviewId) {
        return Sql.list(
                em, "SELECT hash FROM review_photo WHERE review_id = ?1 ORDER BY place", row -> row.text(0), reviewId);
    }

    void change(long id, WriteReview review, String author, Instant now) {
        Sql.update(
                em,
                "UPDATE review SET stars = ?2, body = ?3, author = ?4, changed_at = ?5, version = version + 1"
                        + " WHERE id = ?1",
                id,
                review.stars(),
                review.words(),
                author,
                now);
    }

    void setPhotos(long id, List<String> hashes) {
        Sql.update(em, "DELETE FROM review_photo WHERE review_id = ?1", id);
        for (int place = 0; place < hashes.size(); place++) {
            Sql.update(
                    em,
                    "INSERT INTO review_photo (review_id, hash, place) VALUES (?1, ?2, ?3)",
                    id,
                    hashes.get(place),
                    place);
        }
    }

    void answer(long id, String words, Instant now) {
        Sql.update(
                em,
                "UPDATE review SET answer = ?2, answered_at = ?3, version = version + 1 WHERE id = ?1",
                id,
                words,
                now);
    }

    void hide(long id, @Nullable HiddenFor reason, Instant now) {
        Sql.update(
                em,
                "UPDATE review SET hidden_for = ?2, hidden_at = ?3, version = version + 1 WHERE id = ?1",
                id,
                reason == null ? null : reason.name(),
                reason == null ? null : now);
    }

    /** What stood there until now. */
    void keep(Locked before, String who, String actor, Instant now) {
        Sql.update(
                em,
                "INSERT INTO review_change (review_id, at, who, actor, stars, body, answer, hidden_for)"
                        + " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
                before.id(),
                now,
                who,
                actor,
                before.stars(),
                before.body(),
                before.answer(),
                before.hiddenFor() == null ? null : before.hiddenFor().name());
    }

    boolean namesPhoto(String hash) {
        return Sql.first(em, "SELECT 1 FROM review_photo WHERE hash = ?1 LIMIT 1", row -> row.number(0), hash)
                .isPresent();
    }
}
