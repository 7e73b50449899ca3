package vn.chophien.oversight;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.chophien.shared.Row;
import vn.chophien.shared.Sql;
import vn.chophien.site.SitePaperKind;

@ApplicationScoped
class PaperNoticeRepository {

    /** Of all sellers; any other number is one's own. */
    private static final long ALL = 0;

    /** Stars end 36 months after the decision at the latest, whatever the record says: as {@code CertificateStanding} has it. */
    private static final String CERTIFICATE_END = "LEAST(c.valid_to, DATE_ADD(c.decided_on, INTERVAL 36 MONTH))";

    private static final String SELLER = " AND s.status = 'ACTIVE' AND (?3 = 0 OR s.id = ?3)";

    private static final String CERTIFICATES = "SELECT c.id, c.stars, c.decision_no, p.id, p.name, " + CERTIFICATE_END
            + ", s.id, s.name, s.email, s.phone,"
            + " (SELECT MAX(n.told_at) FROM certificate_notice n WHERE n.certificate_id = c.id)"
            + " FROM ocop_certificate c JOIN product p ON p.id = c.product_id"
            + " JOIN seller s ON s.id = p.seller_id WHERE c.status = 'GRANTED' AND c.verified_on IS NOT NULL"
            + " AND p.status = 'APPROVED'" + SELLER + " AND " + CERTIFICATE_END + " BETWEEN ?1 AND ?2";

    private static final String PAPERS = "SELECT c.id, c.kind, c.number, p.id, p.name, c.last_day,"
            + " s.id, s.name, s.email, s.phone,"
            + " (SELECT MAX(n.told_at) FROM site_paper_notice n WHERE n.paper_id = c.id)"
            + " FROM site_paper c JOIN production_site p ON p.id = c.site_id"
            + " JOIN seller s ON s.id = p.seller_id WHERE c.dropped_at IS NULL" + SELLER
            + " AND c.last_day BETWEEN ?1 AND ?2";

    @PersistenceContext
    EntityManager em;

    /** The soonest first. */
    List<EndingPaper> ending(LocalDate from, LocalDate to) {
        return ending(ALL, from, to);
    }

    List<EndingPaper> ending(long sellerId, LocalDate from, LocalDate to) {
        return Stream.concat(
                        read(CERTIFICATES, PaperNoticeRepository::certificate, sellerId, from, to),
                        read(PAPERS, PaperNoticeRepository::paper, sellerId, from, to))
                .sorted(Comparator.comparing(EndingPaper::lastDay)
                        .thenComparing(EndingPaper::source)
                        .thenComparing(EndingPaper::id))
                .toList();
    }

    private Stream<EndingPaper> read(
            String query, Function<Row, EndingPaper> paper, long sellerId, LocalDate from, LocalDate to) {
        return Sql.list(em, query, paper, from, to, sellerId).stream();
    }

    private static EndingPaper certificate(Row row) {
        int stars = row.small(1);
        return new EndingPaper(
                PaperSource.PRODUCT,
                row.number(0),
                "Chứng nhận OCOP " + stars + " sao",
                stars,
                row.text(2),
                of(row),
                row.day(5),
                seller(row));
    }

    private static EndingPaper paper(Row row) {
        return new EndingPaper(
                PaperSource.SITE,
                row.number(0),
                SitePaperKind.valueOf(row.text(1)).vietnamese(),
                0,
                row.text(2),
                of(row),
                row.day(5),
                seller(row));
    }

    private static EndingPaper.Of of(Row row) {
        return new EndingPaper.Of(row.number(3), row.text(4));
    }

    private static EndingPaper.Seller seller(Row row) {
        return new EndingPaper.Seller(
                row.number(6), row.text(7), row.textOrNull(8), row.text(9), row.instantOrNull(10));
    }

    /** @return false when it was told before, or is being told by another node */
    boolean claim(EndingPaper paper, PaperStage stage, Instant now) {
        return Sql.update(
                        em,
                        "INSERT IGNORE INTO " + paper.source().notices() + " ("
                                + paper.source().column() + ", last_day, stage, told_at) VALUES (?1, ?2, ?3, ?4)",
                        paper.id(),
                        paper.lastDay(),
                        stage.name(),
                        now)
                == 1;
    }
}
