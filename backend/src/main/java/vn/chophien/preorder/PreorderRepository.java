package vn.chophien.preorder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.chophien.forecast.DayRange;
import vn.chophien.forecast.GramRange;
import vn.chophien.forecast.KeptForecast;
import vn.chophien.shared.Paging;
import vn.chophien.shared.Row;
import vn.chophien.shared.Slice;
import vn.chophien.shared.Sql;

/** Pre-orders; what is left of the cap moves only by single conditional statements. */
@ApplicationScoped
class PreorderRepository {

    /** So many orders can still be made in one transaction, in seconds. */
    static final int MOST_REQUESTS = 500;

    private static final String FROM = " FROM preorder o JOIN trade_item i ON i.id = o.trade_item_id"
            + " JOIN product p ON p.id = o.product_id JOIN seller s ON s.id = o.seller_id";

    private static final String SEASON =
            " LEFT JOIN season n ON n.id = o.season_id" + " LEFT JOIN harvest_forecast f ON f.season_id = o.season_id";

    private static final String SELECT = """
            SELECT o.id, o.version, i.id, p.slug, p.name, i.name, i.unit_name, i.unit_scale, i.sale_step, p.age_limit,
                o.seller_id, s.name, o.price, o.forecast, o.share_percent, o.cap, o.most_each, o.requested, o.requests,
                o.closes_at, o.expected_from, o.expected_to, o.salt, o.status, o.harvest, o.ended_at, o.end_reason,
                s.slug, s.sample_data, o.season_id, n.crop, i.net_grams, o.made_percent, o.season_harvested, o.over_reason,
                f.low_grams, f.high_grams, f.harvested_grams, f.from_day, f.to_day, f.computed_at""" + FROM + SEASON;

    private static final String ENDING = " AND (status = 'CLOSED' OR (status = 'OPEN' AND closes_at <= ?3))";

    @PersistenceContext
    EntityManager em;

    Optional<PreorderView> find(long id) {
        return Sql.first(em, SELECT + " WHERE o.id = ?1", PreorderRepository::view, id);
    }

    List<PreorderView> of(Collection<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : Sql.list(em, SELECT + " WHERE o.id IN (" + Sql.ids(ids) + ")", PreorderRepository::view);
    }

    /** Newest first. */
    List<PreorderView> ofSeller(long sellerId) {
        return Sql.list(
                em,
                SELECT + " WHERE o.seller_id = ?1 ORDER BY o.id DESC LIMIT 200",
                PreorderRepository::view,
                sellerId);
    }

    /** Of which somebody can ask for some, those that close first; what is not on sale is not among them. */
    Slice<PreorderView> taking(Instant now, Paging paging) {
        String taking = " WHERE o.status = 'OPEN' AND o.closes_at > ?1 AND p.status = 'APPROVED' AND i.active"
                + " AND s.status = 'ACTIVE'";
        long total = Sql.first(em, "SELECT COUNT(*)" + FROM + taking, row -> row.number(0), now)
                .orElse(0L);
        return new Slice<>(
                Sql.list(
                        em,
                        SELECT + taking + " ORDER BY o.closes_at, o.id LIMIT " + paging.size() + " OFFSET "
                                + paging.offset(),
                        PreorderRepository::view,
                        now),
                total,
                paging);
    }

    /** Those that are not over and promise from a season. */
    List<PreorderView> fromSeasons(long sellerId) {
        return Sql.list(
                em,
                SELECT + " WHERE o.seller_id = ?1 AND o.season_id IS NOT NULL AND o.status IN ('OPEN', 'CLOSED')"
                        + " ORDER BY o.id",
                PreorderRepository::view,
                sellerId);
    }

    List<Long> running(Collection<Long> seasons) {
        return Sql.list(
                em,
                "SELECT id FROM preorder WHERE season_id IN (" + Sql.ids(seasons)
                        + ") AND status IN ('OPEN', 'CLOSED')",
                row -> row.number(0));
    }

    /** Of one whole unit; empty where it has no mass. */
    Optional<Long> itemGrams(long tradeItemId) {
        return Sql.first(
                        em,
                        "SELECT COALESCE(net_grams, 0) FROM trade_item WHERE id = ?1",
                        row -> row.number(0),
                        tradeItemId)
                .filter(grams -> grams > 0);
    }

    Optional<Long> running(long tradeItemId) {
        return Sql.first(em, "SELECT id FROM preorder WHERE running_item = ?1", row -> row.number(0), tradeItemId);
    }

    /** @return false when one runs for this item already */
    boolean add(
            long tradeItemId,
            long productId,
            long sellerId,
            OpenPreorder.Checked wish,
            @Nullable SeasonPromise origin,
            byte[] salt,
            String by,
            Instant now) {
        return Sql.update(
                        em,
                        "INSERT IGNORE INTO preorder (trade_item_id, product_id, seller_id, running_item, price, forecast,"
                                + " share_percent, cap, most_each, closes_at, expected_from, expected_to, salt, status,"
                                + " created_at, created_by,"
                                + " season_id, made_percent, season_harvested, over_reason)"
                                + " VALUES (?1, ?2, ?3, ?1, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, 'OPEN', ?13, ?14,"
                                + " ?15, ?16, ?17, ?18)",
                        tradeItemId,
                        productId,
                        sellerId,
                        wish.price().dong(),
                        wish.forecast(),
                        wish.sharePercent(),
                        wish.cap(),
                        wish.mostEach(),
                        wish.closesAt(),
                        wish.expectedFrom(),
                        wish.expectedTo(),
                        salt,
                        now,
                        by,
                        origin == null ? null : origin.seasonId(),
                        origin == null ? null : origin.madePercent(),
                        origin == null ? null : origin.harvestedBefore(),
                        origin == null ? null : origin.overReason())
                == 1;
    }

    /** Whoever adds to a pre-order, takes from it or ends it holds its row first. */
    void lock(long id) {
        Sql.first(em, "SELECT id FROM preorder WHERE id = ?1 FOR UPDATE", row -> row.number(0), id);
    }

    /** True when requests are taken and so much was left below the cap. Its row is held from here on. */
    boolean take(long id, long steps, Instant now) {
        return Sql.update(
                        em,
                        "UPDATE preorder SET requested = requested + ?2, requests = requests + 1, version = version + 1"
                                + " WHERE id = ?1 AND status = 'OPEN' AND closes_at > ?3 AND ?2 <= most_each"
                                + " AND requested + ?2 <= cap AND requests < " + MOST_REQUESTS,
                        id,
                        steps,
                        now)
                == 1;
    }

    void giveBack(long id, long steps) {
        Sql.update(
                em,
                "UPDATE preorder SET requested = requested - ?2, requests = requests - 1, version = version + 1"
                        + " WHERE id = ?1",
                id,
                steps);
    }

    boolean close(long id) {
        return Sql.update(
                        em,
                        "UPDATE preorder SET status = 'CLOSED', version = version + 1 WHERE id = ?1 AND status = 'OPEN'",
                        id)
                == 1;
    }

    boolean callOff(long id, String reason, Instant now) {
        return Sql.update(
                        em,
                        "UPDATE preorder SET status = 'CALLED_OFF', running_item = NULL, ended_at = ?2, end_reason = ?3,"
                                + " version = version + 1 WHERE id = ?1 AND status IN ('OPEN', 'CLOSED')",
                        id,
                        now,
                        reason)
                == 1;
    }

    /** @return false when nothing more may be decided, or something changed since it was looked at */
    boolean shareOut(long id, int version, long harvest, Instant now) {
        return Sql.update(
                        em,
                        "UPDATE preorder SET status = 'SHARED_OUT', running_item = NULL, harvest = ?4, ended_at = ?3,"
                                + " version = version + 1 WHERE id = ?1 AND version = ?2" + ENDING,
                        id,
                        version,
                        now,
                        harvest)
                == 1;
    }

    byte[] salt(long id) {
        return Sql.first(em, "SELECT salt FROM preorder WHERE id = ?1", row -> row.bytes(0), id)
                .orElseThrow();
    }

    private static PreorderView view(Row row) {
        PreorderStatus status = PreorderStatus.valueOf(row.text(23));
        byte[] salt = row.bytes(22);
        return new PreorderView(
                row.number(0),
                row.small(1),
                new PreorderView.Item(
                        row.number(2),
                        row.text(3),
                        row.text(4),
                        row.text(5),
                        row.text(6),
                        row.small(7),
                        row.number(8),
                        ageLimit(row)),
                new PreorderView.Seller(row.number(10), row.text(27), row.text(11), row.flag(28)),
                row.money(12),
                row.number(13),
                row.small(14),
                row.number(15),
                row.number(16),
                row.number(17),
                row.small(18),
                row.instant(19),
                row.day(20),
                row.day(21),
                PreorderView.hex(FairShares.commitment(salt)),
                status == PreorderStatus.SHARED_OUT ? PreorderView.hex(salt) : null,
                status,
                row.numberOrNull(24),
                row.instantOrNull(25),
                row.textOrNull(26),
                promise(row));
    }

    private static @Nullable SeasonPromise promise(Row row) {
        return row.isNull(29) || row.isNull(31)
                ? null
                : new SeasonPromise(
                        row.number(29),
                        row.text(30),
                        row.number(31),
                        row.small(32),
                        row.number(33),
                        row.textOrNull(34),
                        row.isNull(40) ? null : forecast(row));
    }

    private static KeptForecast forecast(Row row) {
        return new KeptForecast(
                row.isNull(35) ? null : new GramRange(row.number(35), row.number(36)),
                row.number(37),
                row.isNull(38) ? null : new DayRange(row.day(38), row.day(39)),
                row.instant(40));
    }

    private static @Nullable Integer ageLimit(Row row) {
        return row.isNull(9) ? null : Integer.valueOf(row.small(9));
    }
}
