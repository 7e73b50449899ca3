package vn.chophien.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chophien.shared.Money;
import vn.chophien.shared.Quantity;
import vn.chophien.shared.Row;
import vn.chophien.shared.Sql;

/**
 * Reviews and questions as the public reads them, and what may be ordered ahead. Like {@link OfferRepository}, it only reads.
 */
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
            UNION ALL
            SELECT 'P', o.id, i.name, 0, CONCAT_WS('|', o.price, o.cap - o.requested, i.unit_scale, i.unit_name,
                o.expected_from, o.expected_to), o.closes_at, NULL, NULL, NULL, NULL, NULL
            FROM preorder o JOIN trade_item i ON i.id = o.trade_item_id
            WHERE o.product_id = ?1 AND o.status = 'OPEN' AND o.closes_at > ?2
            ORDER BY 6 DESC, 2 DESC
            """;

    @PersistenceContext
    EntityManager em;

    Voices of(long productId, Instant now) {
        List<ReviewView> reviews = new ArrayList<>();
        List<QuestionView> questions = new ArrayList<>();
        List<AheadOffer> ahead = new ArrayList<>();
        Sql.list(
                em,
                VOICES,
                row -> switch (row.text(0)) {
                    case "R" -> reviews.add(review(row));
                    case "Q" -> questions.add(question(row));
                    default -> ahead.add(ahead(row));
                },
                productId,
                now);
        return new Voices(List.copyOf(reviews), List.copyOf(questions), List.copyOf(ahead));
    }

    private static AheadOffer ahead(Row row) {
        List<String> parts = Arrays.asList(row.text(4).split("\\|", -1));
        return new AheadOffer(
                row.number(1),
                row.text(2),
                Money.ofDong(Long.parseLong(parts.get(0))),
                new Quantity(Long.parseLong(parts.get(1)), Integer.parseInt(parts.get(2)), parts.get(3)),
                row.instant(5),
                LocalDate.parse(parts.get(4)),
                LocalDate.parse(parts.get(5)));
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
