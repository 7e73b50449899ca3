package vn.chophien.oversight;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.chophien.shared.Paging;
import vn.chophien.shared.Row;
import vn.chophien.shared.Sql;

@ApplicationScoped
class FlagRepository {

    private static final String OPEN = "f.dismissed_at IS NULL AND f.ended_at IS NULL AND (?1 IS NULL OR f.kind = ?1)"
            + " AND (?2 IS NULL OR f.seller_id = ?2)";

    private static final String VIEW = "SELECT f.id, f.version, f.kind, f.sentence, f.raised_at, f.seller_id, s.name,"
            + " f.site_id, f.lot_id FROM flag f JOIN seller s ON s.id = f.seller_id WHERE ";

    @PersistenceContext
    EntityManager em;

    /** A flag of a season as it stands. */
    record Standing(long id, FlagKind kind, String subject, String facts, boolean ended) {}

    /**
     * Raises a flag, or brings it back when its facts are new; the same facts change nothing. The assignments are carried
     * out from left to right, so the facts come last.
     */
    void raise(Finding found, Instant now) {
        Sql.update(
                em,
                "INSERT INTO flag (kind, subject, facts, sentence, grave, seller_id, site_id, season_id, lot_id,"
                        + " raised_at) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10) ON DUPLICATE KEY UPDATE"
                        + " raised_at = IF(facts <> VALUES(facts), VALUES(raised_at), raised_at),"
                        + " version = version + IF(facts <> VALUES(facts), 1, 0),"
                        + " dismissed_at = IF(facts <> VALUES(facts), NULL, dismissed_at),"
                        + " ended_at = NULL, sentence = VALUES(sentence), facts = VALUES(facts)",
                found.kind().name(),
                found.subject(),
                found.facts(),
                found.sentence(),
                found.kind().isGrave(),
                found.where().sellerId(),
                found.where().siteId(),
                found.where().seasonId(),
                found.where().lotId(),
                now);
    }

    List<Standing> ofSeason(long seasonId) {
        return Sql.list(
                em,
                "SELECT id, kind, subject, facts, ended_at FROM flag WHERE season_id = ?1",
                row -> new Standing(
                        row.number(0),
                        FlagKind.valueOf(row.text(1)),
                        row.text(2),
                        row.text(3),
                        row.instantOrNull(4) != null),
                seasonId);
    }

    /** What was wrong is mended. */
    void end(long flagId, Instant now) {
        Sql.update(em, "UPDATE flag SET ended_at = ?1 WHERE id = ?2", now, flagId);
    }

    void end(FlagKind kind, String subject, Instant now) {
        Sql.update(
                em,
                "UPDATE flag SET ended_at = ?1 WHERE kind = ?2 AND subject = ?3 AND ended_at IS NULL",
                now,
                kind.name(),
                subject);
    }

    /** Grave ones first, then those that wait longest. */
    List<FlagView> page(FlagFilter filter, Paging paging) {
        return Sql.list(
                em,
                VIEW + OPEN + " ORDER BY f.grave DESC, f.raised_at, f.id LIMIT ?3 OFFSET ?4",
                FlagRepository::view,
                kind(filter),
                filter.sellerId(),
                paging.size(),
                paging.offset());
    }

    long count(FlagFilter filter) {
        return Sql.first(
                        em,
                        "SELECT COUNT(*) FROM flag f WHERE " + OPEN,
                        row -> row.number(0),
                        kind(filter),
                        filter.sellerId())
                .orElseThrow();
    }

    Optional<FlagView> find(long id) {
        return Sql.first(em, VIEW + "f.id = ?1", FlagRepository::view, id);
    }

    /** @return false when it is closed already, or when its facts are others by now */
    boolean dismiss(long id, int version, String reason, String who, Instant now) {
        return Sql.update(
                        em,
                        "UPDATE flag SET dismissed_at = ?1, dismissed_by = ?2, dismiss_reason = ?3 WHERE id = ?4"
                                + " AND version = ?5 AND dismissed_at IS NULL AND ended_at IS NULL",
                        now,
                        who,
                        reason,
                        id,
                        version)
                == 1;
    }

    /** Seasons that nobody has looked over yet. */
    List<Long> unseenSeasons(int most) {
        return Sql.list(
                em,
                "SELECT s.id FROM season s LEFT JOIN flag_look f ON f.season_id = s.id WHERE f.season_id IS NULL"
                        + " ORDER BY s.id LIMIT ?1",
                row -> row.number(0),
                most);
    }

    /**
     * Grams of these seasons' harvests that went into lots, whether still there, sold or made into other goods. Lots made
     * of other lots, or received, are not counted: what they are made of was.
     */
    long stocked(List<Long> seasons) {
        return Sql.first(
                        em,
                        "SELECT COALESCE(SUM(COALESCE((SELECT SUM(h.mass_grams) FROM lot_harvest h WHERE h.lot_id = l.id),"
                                + " l.mass_grams)), 0) FROM lot l WHERE l.season_id IN (" + Sql.ids(seasons)
                                + ") AND NOT EXISTS (SELECT 1 FROM lot_edge e WHERE e.child_id = l.id)",
                        row -> row.decimal(0).longValueExact())
                .orElseThrow();
    }

    /** The names of crops that seasons were begun with. */
    List<String> crops() {
        return Sql.list(em, "SELECT DISTINCT crop FROM season", row -> row.text(0));
    }

    /** All seasons of a crop are to be looked over again. */
    void forgetLooks(String crop) {
        Sql.update(em, "DELETE FROM flag_look WHERE season_id IN (SELECT id FROM season WHERE crop = ?1)", crop);
    }

    void looked(long seasonId, Instant now) {
        Sql.update(
                em,
                "INSERT INTO flag_look (season_id, looked_at) VALUES (?1, ?2)"
                        + " ON DUPLICATE KEY UPDATE looked_at = VALUES(looked_at)",
                seasonId,
                now);
    }

    Optional<Long> seller(long siteId) {
        return Sql.first(em, "SELECT seller_id FROM production_site WHERE id = ?1", row -> row.number(0), siteId);
    }

    /** The site of a code, and how many lots it stops now. */
    Optional<Row> code(long codeId) {
        return Sql.first(
                em,
                "SELECT k.code_raw, k.site_id, p.seller_id, (SELECT COUNT(*) FROM lot l WHERE l.stop_code_id = k.id)"
                        + " FROM site_code k JOIN production_site p ON p.id = k.site_id WHERE k.id = ?1",
                row -> row,
                codeId);
    }

    private static @Nullable String kind(FlagFilter filter) {
        return filter.kind() == null ? null : filter.kind().name();
    }

    private static FlagView view(Row row) {
        return new FlagView(
                row.number(0),
                row.small(1),
                FlagKind.valueOf(row.text(2)),
                row.text(3),
                row.instant(4),
                row.number(5),
                row.text(6),
                row.numberOrNull(7),
                row.numberOrNull(8));
    }
}
