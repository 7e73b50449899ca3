package vn.chophien.oversight;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.chophien.account.Actor;
import vn.chophien.shared.Paging;
import vn.chophien.shared.Row;
import vn.chophien.shared.Sql;
import vn.chophien.shared.Times;

@ApplicationScoped
class FlagRepository {

    private static final String OPEN = "f.dismissed_at IS NULL AND f.ended_at IS NULL AND (?1 IS NULL OR f.kind = ?1)"
            + " AND (?2 IS NULL OR f.seller_id = ?2)"
            + " AND (?3 IS NULL OR (f.product_id IS NULL) = (?3 = 'FARMS'))";

    private static final String VIEW = "SELECT f.id, f.version, f.kind, f.sentence, f.raised_at, f.seller_id, s.name,"
            + " f.site_id, f.lot_id, f.product_id, f.photo, f.other_photo, f.asked_by_id, f.asked_by, f.asked_at,"
            + " f.ask_reason, f.dismissed_by, f.dismissed_at, f.dismiss_reason"
            + " FROM flag f JOIN seller s ON s.id = f.seller_id WHERE ";

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
                        + " raised_at, product_id, photo, other_photo)"
                        + " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13) ON DUPLICATE KEY UPDATE"
                        + " asked_at = IF(facts <> VALUES(facts), NULL, asked_at),"
                        + " asked_by_id = IF(facts <> VALUES(facts), NULL, asked_by_id),"
                        + " photo = VALUES(photo), other_photo = VALUES(other_photo),"
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
                now,
                found.where().productId(),
                found.pair() == null ? null : found.pair().photo(),
                found.pair() == null ? null : found.pair().other());
    }

    /** After a whole look: raises what is new, and ends what stood and was not found again. */
    void settle(List<Finding> findings, List<Standing> standing, Instant now) {
        Set<String> found = new HashSet<>();
        for (Finding finding : findings) {
            found.add(finding.kind() + finding.subject());
            boolean known = standing.stream()
                    .anyMatch(flag -> flag.kind() == finding.kind()
                            && flag.subject().equals(finding.subject())
                            && flag.facts().equals(finding.facts())
                            && !flag.ended());
            if (!known) {
                raise(finding, now);
            }
        }
        standing.stream()
                .filter(flag -> !flag.ended() && !found.contains(flag.kind() + flag.subject()))
                .forEach(flag -> end(flag.id(), now));
    }

    List<Standing> ofSeason(long seasonId) {
        return standing("season_id", seasonId);
    }

    List<Standing> ofProduct(long productId) {
        return standing("product_id", productId);
    }

    List<Standing> ofSeller(long sellerId, FlagKind kind) {
        return standing("kind = '" + kind.name() + "' AND seller_id", sellerId);
    }

    private List<Standing> standing(String column, long id) {
        return Sql.list(
                em,
                "SELECT id, kind, subject, facts, ended_at FROM flag WHERE " + column + " = ?1",
                row -> new Standing(
                        row.number(0),
                        FlagKind.valueOf(row.text(1)),
                        row.text(2),
                        row.text(3),
                        row.instantOrNull(4) != null),
                id);
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
                VIEW + OPEN + " ORDER BY f.grave DESC, f.raised_at, f.id LIMIT ?4 OFFSET ?5",
                FlagRepository::view,
                kind(filter),
                filter.sellerId(),
                part(filter),
                paging.size(),
                paging.offset());
    }

    long count(FlagFilter filter) {
        return Sql.first(
                        em,
                        "SELECT COUNT(*) FROM flag f WHERE " + OPEN,
                        row -> row.number(0),
                        kind(filter),
                        filter.sellerId(),
                        part(filter))
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

    /** A grave one waits for a second person from now on; false when it waits already, is closed or has new facts. */
    boolean ask(long id, int version, String reason, Actor who, Instant now) {
        return Sql.update(
                        em,
                        "UPDATE flag SET asked_at = ?1, asked_by_id = ?2, asked_by = ?3, ask_reason = ?4 WHERE id = ?5"
                                + " AND version = ?6 AND asked_at IS NULL AND dismissed_at IS NULL AND ended_at IS NULL",
                        now,
                        who.accountId(),
                        who.name(),
                        reason,
                        id,
                        version)
                == 1;
    }

    /** The flag stays: nobody asks any more. */
    void forgetAsking(long id) {
        Sql.update(em, "UPDATE flag SET asked_at = NULL, asked_by_id = NULL WHERE id = ?1", id);
    }

    /** Everything about a listing that is not over: open, or dismissed and still so. The grave first. */
    List<FlagView> aboutProduct(long productId) {
        return Sql.list(
                em,
                VIEW + "f.product_id = ?1 AND f.ended_at IS NULL"
                        + " ORDER BY f.dismissed_at IS NOT NULL, f.grave DESC, f.id",
                FlagRepository::view,
                productId);
    }

    /** Seasons that nobody has looked over since. */
    List<Long> unseenSeasons(Instant since, int most) {
        return Sql.list(
                em,
                "SELECT s.id FROM season s LEFT JOIN flag_look f ON f.season_id = s.id"
                        + " WHERE f.season_id IS NULL OR f.looked_at < ?1 ORDER BY s.id LIMIT ?2",
                row -> row.number(0),
                since,
                most);
    }

    void forgetAllLooks() {
        Sql.update(em, "DELETE FROM flag_look");
    }

    /** A photo of a season that looks like one of another seller's diary. */
    record LikePhoto(
            long entryId,
            LocalDate day,
            String photo,
            String other,
            String otherSeller,
            LocalDate otherDay,
            int bits) {}

    /** The most alike first, one for each photo of the season. Pictures that are too plain are like nothing. */
    List<LikePhoto> likePhotos(long seasonId, long sellerId, int bits) {
        return Sql.list(
                em,
                "SELECT d.id, d.occurred_at, m.hash, t.hash, s.name, x.occurred_at, BIT_COUNT(a.bits ^ b.bits) AS apart"
                        + " FROM diary_entry d JOIN diary_photo m ON m.entry_id = d.id"
                        + " JOIN picture_print a ON a.hash = m.hash"
                        + " JOIN picture_print b ON BIT_COUNT(a.bits ^ b.bits) <= ?3"
                        + " JOIN diary_photo t ON t.hash = b.hash JOIN diary_entry x ON x.id = t.entry_id"
                        + " JOIN season y ON y.id = x.season_id JOIN production_site z ON z.id = y.site_id"
                        + " JOIN seller s ON s.id = z.seller_id"
                        + " WHERE d.season_id = ?1 AND z.seller_id <> ?2 ORDER BY apart, x.id",
                row -> new LikePhoto(
                        row.number(0),
                        Times.dayOf(row.instant(1)),
                        row.text(2),
                        row.text(3),
                        row.text(4),
                        Times.dayOf(row.instant(5)),
                        row.small(6)),
                seasonId,
                sellerId,
                bits);
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

    private static @Nullable String part(FlagFilter filter) {
        return filter.part() == null ? null : filter.part().name();
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
                row.numberOrNull(8),
                row.numberOrNull(9),
                row.textOrNull(10),
                row.textOrNull(11),
                row.isNull(14) ? null : said(row.numberOrNull(12), row, 13),
                row.isNull(17) ? null : said(null, row, 16));
    }

    private static FlagView.Said said(@Nullable Long account, Row row, int first) {
        return new FlagView.Said(account, row.text(first), row.instant(first + 1), row.text(first + 2));
    }
}
