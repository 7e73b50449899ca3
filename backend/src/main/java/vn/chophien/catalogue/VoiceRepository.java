package vn.chophien.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chophien.shared.Row;
import vn.chophien.shared.Sql;

/** Reviews and questions as the public reads them. Like {@link OfferRepository}, it only reads. */
@ApplicationScoped
class VoiceRepository {

    /** In one statement, because each one more lengthens every product page. Hidden words never leave the database. */
    private static final String VOICES = """
            SELECT 'R', r.id, r.author, r.stars, CASE WHEN r.hidden_for IS NULL THEN r.body ELSE '' END, r.written_at,
                r.changed_at, CASE WHEN r.hidden_for IS NULL THEN r.answer END, r.hidden_for,
                (SELECT GROUP_CONCAT(t.lot_no, '|', t.token ORDER BY t.id SEPARATOR ',') FROM order_line_lot a
                    JOIN lot t ON t.id = a.lot_id WHERE a.order_line_id = r.order_line_id),
                CASE WHEN r.hidden_for IS NULL THEN (SELECT GROUP_CONCAT(f.hash ORDER BY f.place) FROM review_photo f
                    WHERE f.review_id = r.id) END
            FROM review r WHERE r.product_id = ?1
            UNION ALL
            SELECT 'Q', q.id, q.asker, 0, CASE WHEN q.hidden_for IS NULL THEN q.body ELSE '' END, q.asked_at,
                NULL, CASE WHEN q.hidden_for IS NULL THEN q.answer END, q.hidden_for, NULL, NULL
            FROM product_question q WHERE q.product_id = ?1
            ORDER BY 6 DESC, 2 DESC
            """;

    @PersistenceContext
    EntityManager em;

    Voices of(long productId) {
        List<ReviewView> reviews = new ArrayList<>();
        List<QuestionView> questions = new ArrayList<>();
        Sql.list(
                em,
                VOICES,
                row -> row.text(0).equals("R") ? reviews.add(review(row)) : questions.add(question(row)),
                productId);
        return new Voices(List.copyOf(reviews), List.copyOf(questions));
    }

    private static ReviewView review(Row row) {
        return new ReviewView(
                row.number(1),
                row.text(2),
                row.small(3),
                row.text(4),
                row.instant(5),
                row.instantOrNull(6),
                row.textOrNull(7),
                parts(row.textOrNull(9)).stream()
                        .map(lot -> lot.split("\\|", 2))
                        .map(lot -> new ReviewView.Lot(lot[0], lot[1]))
                        .toList(),
                parts(row.textOrNull(10)),
                hidden(row));
    }

    private static QuestionView question(Row row) {
        return new QuestionView(
                row.number(1), row.text(2), row.text(4), row.instant(5), row.textOrNull(7), hidden(row));
    }

    private static @Nullable HiddenFor hidden(Row row) {
        String reason = row.textOrNull(8);
        return reason == null ? null : HiddenFor.valueOf(reason);
    }

    private static List<String> parts(@Nullable String joined) {
        return joined == null ? List.of() : Arrays.asList(joined.split(",", -1));
    }
}
