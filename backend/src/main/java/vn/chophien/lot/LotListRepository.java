package vn.chophien.lot;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.chophien.shared.Paging;
import vn.chophien.shared.Quantity;
import vn.chophien.shared.Row;
import vn.chophien.shared.Slice;
import vn.chophien.shared.Sql;
import vn.chophien.trace.key.Gtin;

/** Lists of lots. */
@ApplicationScoped
class LotListRepository {

    private static final String SUMMARY = """
            SELECT l.id, l.gtin, l.lot_no, l.token, l.name, s.id, s.name, l.unit_name, l.unit_scale, l.quantity,
                   l.remaining, l.made_on, l.expires_on, l.status, l.status_reason,
                   (SELECT k.code_raw FROM site_code k WHERE k.id = l.stop_code_id)
            FROM lot l JOIN seller s ON s.id = l.seller_id
            WHERE\s""";

    private static final String FILTER = """
            (?1 = '' OR l.lot_no LIKE CONCAT('%', CONVERT(UPPER(?1) USING ascii), '%') OR l.name LIKE CONCAT('%', ?1, '%'))
            AND (?2 IS NULL OR l.status = ?2) AND (?3 IS NULL OR l.seller_id = ?3)
            """;

    @PersistenceContext
    EntityManager em;

    Slice<LotSummary> page(LotFilter filter, Paging paging) {
        String text = withoutWildcards(filter.text());
        String status = filter.status() == null ? null : filter.status().name();
        List<LotSummary> rows = Sql.list(
                em,
                SUMMARY + FILTER + " ORDER BY l.made_on DESC, l.id DESC LIMIT ?4 OFFSET ?5",
                LotListRepository::summary,
                text,
                status,
                filter.sellerId(),
                paging.size(),
                paging.offset());
        long total = Sql.first(
                        em,
                        "SELECT COUNT(*) FROM lot l WHERE " + FILTER,
                        row -> row.number(0),
                        text,
                        status,
                        filter.sellerId())
                .orElseThrow();
        return new Slice<>(rows, total, paging);
    }

    /** What a seller has at hand and may use, first expired first; what has no last day comes after. */
    List<LotSummary> usable(long sellerId, LocalDate today, int most) {
        return Sql.list(
                em,
                SUMMARY + "l.seller_id = ?1 AND l.status = 'NORMAL' AND l.stop_code_id IS NULL AND l.remaining > 0"
                        + " AND (l.expires_on IS NULL OR l.expires_on >= ?2)"
                        + " ORDER BY l.expires_on IS NULL, l.expires_on, l.made_on, l.id LIMIT ?3",
                LotListRepository::summary,
                sellerId,
                today,
                most);
    }

    Optional<LotSummary> find(long id) {
        return Sql.first(em, SUMMARY + "l.id = ?1", LotListRepository::summary, id);
    }

    /** Lots whose number begins so, exact ones first; of one seller when one is named. */
    List<LotSummary> numbered(String number, @Nullable Long sellerId, int most) {
        return Sql.list(
                em,
                SUMMARY + "l.lot_no LIKE CONCAT(CONVERT(?1 USING ascii), '%') AND (?2 IS NULL OR l.seller_id = ?2)"
                        + " ORDER BY l.lot_no <> CONVERT(?1 USING ascii), l.made_on DESC, l.id DESC LIMIT ?3",
                LotListRepository::summary,
                withoutWildcards(number),
                sellerId,
                most);
    }

    /** The newest lots of what a GTIN names. */
    List<LotSummary> of(Gtin gtin, int most) {
        return Sql.list(
                em,
                SUMMARY + "l.gtin = ?1 ORDER BY l.made_on DESC, l.id DESC LIMIT ?2",
                LotListRepository::summary,
                gtin.value(),
                most);
    }

    private static String withoutWildcards(String text) {
        return text.replaceAll("[%_\\\\]", "");
    }

    private static LotSummary summary(Row row) {
        return new LotSummary(
                row.number(0),
                LotAddress.of(row.textOrNull(1), row.text(2), row.text(3)),
                row.text(4),
                row.number(5),
                row.text(6),
                new Quantity(row.number(9), row.small(8), row.text(7)),
                new Quantity(row.number(10), row.small(8), row.text(7)),
                row.day(11),
                row.dayOrNull(12),
                LotStatus.valueOf(row.text(13)),
                row.textOrNull(14),
                row.textOrNull(15));
    }
}
