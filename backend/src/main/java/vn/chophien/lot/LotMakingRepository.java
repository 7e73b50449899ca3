package vn.chophien.lot;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.chophien.shared.Row;
import vn.chophien.shared.Sql;
import vn.chophien.site.CodeKind;

/** Lots that others are made of, and the rows of those that are made. */
@ApplicationScoped
class LotMakingRepository {

    private static final String ITEM = "SELECT t.id, p.seller_id, t.gtin, p.name, t.name, t.unit_name, t.unit_scale,"
            + " t.net_grams FROM trade_item t JOIN product p ON p.id = t.product_id ";

    @PersistenceContext
    EntityManager em;

    /** The rows stay locked until the transaction ends; they are locked in the order of their ids. */
    List<LotInHand> lock(Collection<Long> ids) {
        return Sql.list(
                em,
                "SELECT id, seller_id, lot_no, gtin, trade_item_id, name, producer, unit_name, unit_scale, quantity,"
                        + " remaining, mass_grams, made_on, expires_on, status, stop_code_id IS NOT NULL FROM lot WHERE id IN ("
                        + Sql.ids(ids) + ") ORDER BY id FOR UPDATE",
                LotMakingRepository::lot);
    }

    boolean take(long lotId, long steps) {
        return Sql.update(
                        em,
                        "UPDATE lot SET remaining = remaining - ?1 WHERE id = ?2 AND remaining >= ?1"
                                + " AND status = 'NORMAL' AND stop_code_id IS NULL",
                        steps,
                        lotId)
                == 1;
    }

    void putBack(long lotId, long steps) {
        Sql.update(em, "UPDATE lot SET remaining = remaining + ?1 WHERE id = ?2", steps, lotId);
    }

    /** What is left of a destroyed lot is nothing. */
    void empty(long lotId) {
        Sql.update(em, "UPDATE lot SET remaining = 0 WHERE id = ?1", lotId);
    }

    /** Codes that a lot of this trade item has to come from, with where that is said. */
    List<CodeNeed> codeNeeds(long tradeItemId, LocalDate day) {
        return Sql.list(
                em,
                "SELECT r.kind, r.crop, r.source FROM code_requirement r JOIN product p ON p.category_id = r.category_id"
                        + " JOIN trade_item t ON t.product_id = p.id WHERE t.id = ?1 AND r.kind <> 'PACKING_HOUSE'"
                        + " AND r.since <= ?2 AND (r.until IS NULL OR r.until >= ?2) ORDER BY r.id",
                row -> new CodeNeed(CodeKind.valueOf(row.text(0)), row.textOrNull(1), row.text(2)),
                tradeItemId,
                day);
    }

    Optional<LotItem> item(long tradeItemId) {
        return Sql.first(em, ITEM + "WHERE t.id = ?1", LotMakingRepository::item, tradeItemId);
    }

    List<LotItem> items(long sellerId) {
        return Sql.list(
                em,
                ITEM + "WHERE p.seller_id = ?1 AND t.active ORDER BY p.name, t.position, t.id",
                LotMakingRepository::item,
                sellerId);
    }

    /** Numbers of a seller's lots that begin so. */
    Set<String> numbers(long sellerId, String prefix) {
        return new HashSet<>(Sql.list(
                em,
                "SELECT lot_no FROM lot WHERE seller_id = ?1 AND lot_no LIKE CONCAT(?2, '%')",
                row -> row.text(0),
                sellerId,
                prefix));
    }

    boolean isTaken(long sellerId, String number) {
        return Sql.first(
                        em,
                        "SELECT 1 FROM lot WHERE seller_id = ?1 AND lot_no = ?2",
                        row -> row.number(0),
                        sellerId,
                        number)
                .isPresent();
    }

    /** @return the id of the new row */
    long add(LotRow lot, @Nullable String packedBy, Instant now) {
        LotRow.Origin origin = lot.origin();
        Sql.update(
                em,
                """
                INSERT INTO lot (token, gtin, lot_no, seller_id, producer, trade_item_id, name, site_id, season_id,
                    site_code_id, code_status, packed_by, unit_name, unit_scale, quantity, remaining, mass_grams,
                    harvested_on, made_on, packed_on, expires_on, status, created_at)
                VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?15, ?16, ?17, ?18, ?19, ?20,
                    'NORMAL', ?21)
                """,
                lot.token().value(),
                lot.gtin(),
                lot.number(),
                lot.sellerId(),
                lot.producer(),
                lot.tradeItemId(),
                lot.name(),
                origin == null ? null : origin.siteId(),
                origin == null ? null : origin.seasonId(),
                origin == null ? null : origin.codeId(),
                origin == null ? null : origin.codeStatus(),
                packedBy,
                lot.unitName(),
                lot.unitScale(),
                lot.steps(),
                lot.grams(),
                origin == null ? null : origin.harvestedOn(),
                lot.madeOn(),
                lot.packedOn(),
                lot.expiresOn(),
                now);
        return Sql.first(
                        em,
                        "SELECT id FROM lot WHERE token = ?1",
                        row -> row.number(0),
                        lot.token().value())
                .orElseThrow();
    }

    /** Only ever from a lot that was there to one that was made in this transaction, so no circle can come about. */
    void link(long parentId, long childId, long grams, LotOperation operation) {
        Sql.update(
                em,
                "INSERT INTO lot_edge (parent_id, child_id, mass_grams, operation) VALUES (?1, ?2, ?3, ?4)",
                parentId,
                childId,
                grams,
                operation.name());
    }

    /** Lots are made of a crop one after another, so that no harvest is used twice. */
    void lockSeason(long seasonId) {
        Sql.list(em, "SELECT id FROM season WHERE id = ?1 FOR UPDATE", row -> row.number(0), seasonId);
    }

    void use(long lotId, long entryId, long grams) {
        Sql.update(
                em,
                "INSERT INTO lot_harvest (lot_id, diary_entry_id, mass_grams) VALUES (?1, ?2, ?3)",
                lotId,
                entryId,
                grams);
    }

    /** Grams that lots have taken of each harvest of a crop, by diary entry. */
    Map<Long, Long> usedByEntry(long seasonId) {
        return Sql.list(
                        em,
                        "SELECT h.diary_entry_id, SUM(h.mass_grams) FROM lot_harvest h JOIN diary_entry d"
                                + " ON d.id = h.diary_entry_id WHERE d.season_id = ?1 GROUP BY h.diary_entry_id",
                        row -> Map.entry(row.number(0), row.decimal(1).longValueExact()),
                        seasonId)
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Grams of lots from before harvests were counted entry by entry, by the day of harvest. */
    Map<LocalDate, Long> usedByDay(long seasonId) {
        return Sql.list(
                        em,
                        "SELECT harvested_on, SUM(mass_grams) FROM lot l WHERE season_id = ?1 AND harvested_on IS NOT"
                                + " NULL AND mass_grams IS NOT NULL AND NOT EXISTS"
                                + " (SELECT 1 FROM lot_harvest h WHERE h.lot_id = l.id) GROUP BY harvested_on",
                        row -> Map.entry(row.day(0), row.decimal(1).longValueExact()),
                        seasonId)
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** The crops of a seller's sites, the youngest first. */
    List<Long> seasonsOf(long sellerId, int most) {
        return Sql.list(
                em,
                "SELECT s.id FROM season s JOIN production_site p ON p.id = s.site_id WHERE p.seller_id = ?1"
                        + " ORDER BY s.started_on DESC, s.id DESC LIMIT ?2",
                row -> row.number(0),
                sellerId,
                most);
    }

    boolean isSeasonOf(long seasonId, long sellerId) {
        return Sql.first(
                        em,
                        "SELECT 1 FROM season s JOIN production_site p ON p.id = s.site_id WHERE s.id = ?1"
                                + " AND p.seller_id = ?2",
                        row -> row.number(0),
                        seasonId,
                        sellerId)
                .isPresent();
    }

    private static LotItem item(Row row) {
        return new LotItem(
                row.number(0),
                row.number(1),
                row.textOrNull(2),
                row.text(3),
                row.text(4),
                row.text(5),
                row.small(6),
                row.numberOrNull(7));
    }

    private static LotInHand lot(Row row) {
        return new LotInHand(
                row.number(0),
                row.number(1),
                row.text(2),
                row.textOrNull(3),
                row.numberOrNull(4),
                row.text(5),
                row.textOrNull(6),
                row.text(7),
                row.small(8),
                row.number(9),
                row.number(10),
                row.numberOrNull(11),
                row.day(12),
                row.dayOrNull(13),
                LotStatus.valueOf(row.text(14)),
                row.flag(15));
    }
}
