package vn.chophien.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import vn.chophien.ledger.Erasable;
import vn.chophien.ledger.NamedRecord;
import vn.chophien.shared.Sql;
import vn.chophien.shared.Times;

/** Finds and erases the names of those who typed diary lines in: the one column of a line that may change. */
@ApplicationScoped
class DiaryNameRepository {

    private static final String OF_SELLER = """
            FROM diary_entry d JOIN season n ON n.id = d.season_id JOIN production_site p ON p.id = n.site_id
            WHERE p.seller_id = ?1
            """;

    private static final String OPENLY = "INSTR(CONCAT_WS(' ', d.performer, d.note, d.correction_reason,"
            + " d.override_reason) COLLATE utf8mb4_bin, ?2)";

    @Inject
    LineEvidenceRepository evidence;

    @PersistenceContext
    EntityManager em;

    List<NamedRecord> holding(long sellerId, String name) {
        return Sql.list(
                em,
                "SELECT d.id, d.occurred_at, d.kind, p.name, " + OPENLY + " " + OF_SELLER
                        + " AND d.entered_by COLLATE utf8mb4_bin = ?2 ORDER BY d.id",
                row -> new NamedRecord(
                        "DIARY",
                        row.number(0),
                        Times.dayOf(row.instant(1)),
                        "Nhật ký: " + DiaryKind.valueOf(row.text(2)).vietnamese(),
                        row.text(3),
                        row.number(4) > 0),
                sellerId,
                name);
    }

    List<String> lookAlikes(long sellerId, String name) {
        return Sql.list(
                em,
                "SELECT DISTINCT d.entered_by COLLATE utf8mb4_bin " + OF_SELLER
                        + " AND INSTR(d.entered_by, ?2) > 0 LIMIT 20",
                row -> row.text(0),
                sellerId,
                name);
    }

    long openlyNaming(long sellerId, String name) {
        return Sql.first(
                        em,
                        "SELECT COUNT(*) " + OF_SELLER + " AND " + OPENLY + " > 0",
                        row -> row.number(0),
                        sellerId,
                        name)
                .orElseThrow();
    }

    void erase(Collection<Long> ids) {
        evidence.erase(ids);
        Sql.update(em, "UPDATE diary_entry SET entered_by = ?1 WHERE id IN (" + Sql.ids(ids) + ")", Erasable.ERASED);
    }
}
