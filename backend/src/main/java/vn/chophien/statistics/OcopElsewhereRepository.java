package vn.chophien.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.chophien.shared.Sql;

@ApplicationScoped
class OcopElsewhereRepository {

    private static final int MOST = 500;

    @PersistenceContext
    EntityManager em;

    List<OcopElsewhere> all() {
        return Sql.list(
                em,
                "SELECT e.id, e.product_name, e.holder, e.commune_code, e.stars, e.decision_no, e.valid_to,"
                        + " e.product_id, p.name, e.sample_data FROM ocop_elsewhere e"
                        + " LEFT JOIN product p ON p.id = e.product_id"
                        + " ORDER BY e.product_id IS NOT NULL, e.stars DESC, e.product_name, e.id LIMIT " + MOST,
                row -> new OcopElsewhere(
                        row.number(0),
                        row.text(1),
                        row.text(2),
                        row.text(3),
                        row.small(4),
                        row.text(5),
                        row.day(6),
                        row.numberOrNull(7),
                        row.textOrNull(8),
                        row.flag(9)));
    }

    /** @return false when this certificate is there already */
    boolean add(WriteOcopElsewhere certificate, String by, Instant now) {
        return Sql.update(
                        em,
                        "INSERT IGNORE INTO ocop_elsewhere (product_name, holder, commune_code, stars, decision_no,"
                                + " decided_on, valid_to, recorded_at, recorded_by)"
                                + " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)",
                        certificate.name(),
                        certificate.holder(),
                        certificate.communeCode(),
                        certificate.stars(),
                        certificate.decisionNo(),
                        certificate.decidedOn(),
                        certificate.validTo(),
                        now,
                        by)
                == 1;
    }

    boolean settle(long id, long productId) {
        return Sql.update(
                        em,
                        "UPDATE ocop_elsewhere SET product_id = ?2 WHERE id = ?1 AND product_id IS NULL",
                        id,
                        productId)
                == 1;
    }

    boolean exists(long id) {
        return Sql.first(em, "SELECT 1 FROM ocop_elsewhere WHERE id = ?1", row -> row.number(0), id)
                .isPresent();
    }

    /** The product at this address of the shop. */
    Optional<Long> product(String slug) {
        return Sql.first(em, "SELECT id FROM product WHERE slug = ?1", row -> row.number(0), slug);
    }
}
