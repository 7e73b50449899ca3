package vn.chophien.oversight;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import vn.chophien.shared.Sql;

/** Counts for previews; reads only. */
@ApplicationScoped
class FlagPreviewRepository {

    @PersistenceContext
    EntityManager em;

    record Print(long sellerId, long bits) {}

    List<Print> prints() {
        return Sql.list(
                em,
                "SELECT DISTINCT z.seller_id, m.entry_id, i.bits FROM diary_photo m JOIN picture_print i ON i.hash = m.hash"
                        + " JOIN diary_entry d ON d.id = m.entry_id JOIN season y ON y.id = d.season_id"
                        + " JOIN production_site z ON z.id = y.site_id WHERE i.bits IS NOT NULL",
                row -> new Print(row.number(0), row.number(2)));
    }

    long ending(LocalDate today, LocalDate last) {
        return Sql.first(
                        em,
                        "SELECT COUNT(*) FROM ocop_certificate c JOIN product p ON p.id = c.product_id"
                                + " WHERE p.status = 'APPROVED' AND c.status = 'GRANTED' AND c.verified_on IS NOT NULL"
                                + " AND c.valid_to BETWEEN ?1 AND ?2",
                        row -> row.number(0),
                        today,
                        last)
                .orElseThrow();
    }

    /** Days are counted as people here see them. */
    long late(int days) {
        return Sql.first(
                        em,
                        "SELECT COUNT(*) FROM diary_entry d WHERE DATEDIFF(d.received_at + INTERVAL 7 HOUR,"
                                + " d.occurred_at + INTERVAL 7 HOUR) > ?1"
                                + " AND NOT EXISTS (SELECT 1 FROM diary_entry c WHERE c.corrects_id = d.id)"
                                + " AND (d.withdraws IS NULL OR d.withdraws = FALSE)",
                        row -> row.number(0),
                        days)
                .orElseThrow();
    }
}
