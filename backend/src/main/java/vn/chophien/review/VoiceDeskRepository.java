package vn.chophien.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chophien.shared.Paging;
import vn.chophien.shared.Row;
import vn.chophien.shared.Slice;
import vn.chophien.shared.Sql;

/** Reviews and questions as desks list them, and the reports about both. Tables are named by this package only. */
@ApplicationScoped
class VoiceDeskRepository {

    static final String REVIEW = "review";
    static final String QUESTION = "product_question";

    @PersistenceContext
    EntityManager em;

    /** What waits is worked on in the order in which it came; all else shows the newest first. */
    Slice<VoiceRow> page(String table, VoiceFilter filter, @Nullable Long sellerId, Paging paging) {
        boolean review = table.equals(REVIEW);
        String at = review ? "v.written_at" : "v.asked_at";
        String from = " FROM " + table + " v JOIN product p ON p.id = v.product_id WHERE " + filter.condition(table)
                + (sellerId == null ? "" : " AND p.seller_id = " + sellerId);
        long total =
                Sql.first(em, "SELECT COUNT(*)" + from, row -> row.number(0)).orElse(0L);
        List<VoiceRow> rows = Sql.list(
                em,
                "SELECT v.id, p.name, p.slug, " + (review ? "v.author, v.stars" : "v.asker, 0") + ", v.body, " + at
                        + ", v.answer, v.hidden_for, " + VoiceFilter.reports(table) + ", "
                        + (review
                                ? "(SELECT GROUP_CONCAT(f.hash ORDER BY f.place) FROM review_photo f WHERE f.review_id = v.id)"
                                : "NULL")
                        + from + " ORDER BY " + at + (filter == VoiceFilter.WAITING ? "" : " DESC") + ", v.id LIMIT "
                        + paging.size() + " OFFSET " + paging.offset(),
                VoiceDeskRepository::voice);
        return new Slice<>(rows, total, paging);
    }

    private static VoiceRow voice(Row row) {
        return new VoiceRow(
                row.number(0),
                row.text(1),
                row.text(2),
                row.text(3),
                row.small(4),
                row.text(5),
                row.instant(6),
                row.textOrNull(7),
                ReviewRepository.hidden(row.textOrNull(8)),
                row.number(9),
                ReviewRepository.photos(row.textOrNull(10)));
    }

    long waiting(String table, long sellerId) {
        return Sql.first(
                        em,
                        "SELECT COUNT(*) FROM " + table
                                + " v JOIN product p ON p.id = v.product_id WHERE p.seller_id = ?1" + " AND "
                                + VoiceFilter.WAITING.condition(table),
                        row -> row.number(0),
                        sellerId)
                .orElse(0L);
    }

    /** One person's second report of the same changes nothing. */
    void report(String table, long id, String reason, byte[] reporter, Instant now) {
        Sql.update(
                em,
                "INSERT IGNORE INTO voice_report (" + column(table) + ", reason, reporter, reported_at)"
                        + " VALUES (?1, ?2, ?3, ?4)",
                id,
                reason,
                reporter,
                now);
    }

    void settle(String table, long id, Instant now) {
        Sql.update(
                em,
                "UPDATE voice_report SET settled_at = ?2 WHERE " + column(table) + " = ?1 AND settled_at IS NULL",
                id,
                now);
    }

    private static String column(String table) {
        return table.equals(REVIEW) ? "review_id" : "question_id";
    }
}
