package vn.chophien.oversight;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import vn.chophien.shared.Row;
import vn.chophien.shared.Sql;

@ApplicationScoped
class CertificateNoticeRepository {

    /** Stars end 36 months after the decision at the latest, whatever the record says: as {@code CertificateStanding} has it. */
    private static final String LAST_DAY = "LEAST(c.valid_to, DATE_ADD(c.decided_on, INTERVAL 36 MONTH))";

    private static final String ENDING = "SELECT c.id, p.id, p.name, c.stars, c.decision_no, " + LAST_DAY
            + ", s.id, s.email, s.phone FROM ocop_certificate c JOIN product p ON p.id = c.product_id"
            + " JOIN seller s ON s.id = p.seller_id WHERE c.status = 'GRANTED' AND c.verified_on IS NOT NULL"
            + " AND p.status = 'APPROVED' AND s.status = 'ACTIVE' AND " + LAST_DAY + " BETWEEN ?1 AND ?2";

    @PersistenceContext
    EntityManager em;

    /** The soonest first. */
    List<EndingCertificate> ending(LocalDate from, LocalDate to) {
        return Sql.list(em, ENDING + " ORDER BY 6, c.id", CertificateNoticeRepository::ending, from, to);
    }

    List<EndingCertificate> ending(long sellerId, LocalDate from, LocalDate to) {
        return Sql.list(
                em,
                ENDING + " AND s.id = ?3 ORDER BY 6, c.id",
                CertificateNoticeRepository::ending,
                from,
                to,
                sellerId);
    }

    private static EndingCertificate ending(Row row) {
        return new EndingCertificate(
                row.number(0),
                row.number(1),
                row.text(2),
                row.small(3),
                row.text(4),
                row.day(5),
                row.number(6),
                row.textOrNull(7),
                row.text(8));
    }

    /** @return false when it was told before, or is being told by another node */
    boolean claim(long certificate, LocalDate lastDay, CertificateStage stage, Instant now) {
        return Sql.update(
                        em,
                        "INSERT IGNORE INTO certificate_notice (certificate_id, last_day, stage, told_at)"
                                + " VALUES (?1, ?2, ?3, ?4)",
                        certificate,
                        lastDay,
                        stage.name(),
                        now)
                == 1;
    }
}
