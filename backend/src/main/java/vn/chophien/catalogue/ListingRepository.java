package vn.chophien.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.chophien.cooperative.SellerPause;
import vn.chophien.cooperative.SellerStatus;
import vn.chophien.shared.Money;
import vn.chophien.shared.Paging;
import vn.chophien.shared.Row;
import vn.chophien.shared.Sql;

/** Products and packs as lines of lists: one statement a list, no entities. */
@ApplicationScoped
class ListingRepository {

    private static final String FILTER = " FROM product p WHERE (?1 = '' OR p.name LIKE CONCAT('%', ?1, '%'))"
            + " AND (?2 = '' OR p.status = ?2) AND (?3 = 0 OR p.seller_id = ?3)";

    private static final String SUMMARY = "SELECT p.id, p.slug, p.version, p.name, p.picture, p.seller_id,"
            + " (SELECT s.name FROM seller s WHERE s.id = p.seller_id),"
            + " (SELECT c.name FROM category c WHERE c.id = p.category_id), p.status,"
            + " (SELECT COUNT(*) FROM trade_item i WHERE i.product_id = p.id),"
            + " (SELECT MIN(i.price) FROM trade_item i WHERE i.product_id = p.id),"
            + " p.submitted_at, p.decided_at, p.decision_reason";

    private static final String REWRITTEN =
            " FROM text_change t JOIN product p ON p.id = t.product_id WHERE p.status = 'APPROVED'";

    @PersistenceContext
    EntityManager em;

    List<TradeItemView> tradeItems(Collection<Long> ids, LocalDate today) {
        if (ids.isEmpty()) {
            return List.of();
        }
        String list = ids.stream().map(String::valueOf).collect(Collectors.joining(","));
        return Sql.list(
                em,
                "SELECT i.id, p.id, p.slug, p.name, p.picture, s.id, s.name, i.name, i.price, i.unit_name,"
                        + " i.unit_scale, i.sale_step, i.gtin, p.age_limit,"
                        + " i.active = TRUE AND p.status = ?1 AND s.status = ?2, p.only_in_season, p.season_months,"
                        + " s.pause_from, s.pause_to FROM trade_item i JOIN product p ON p.id = i.product_id JOIN seller s ON s.id = p.seller_id"
                        + " WHERE i.id IN (" + list + ") ORDER BY i.id",
                row -> tradeItem(row, today),
                ProductStatus.APPROVED.name(),
                SellerStatus.ACTIVE.name());
    }

    List<ListingSummary> list(ListingFilter filter, Paging paging) {
        return listed(filter, "p.id DESC", paging);
    }

    /** Those who wait longest come first. */
    List<ListingSummary> queue(Paging paging) {
        return listed(new ListingFilter("", ProductStatus.PENDING, null), "p.submitted_at, p.id", paging);
    }

    /** On sale with texts that staff have not read, longest unread first. */
    List<ListingSummary> rewritten(Paging paging) {
        return Sql.list(
                em,
                SUMMARY.replace("p.submitted_at", "t.changed_at") + REWRITTEN
                        + " ORDER BY t.changed_at, p.id LIMIT ?1 OFFSET ?2",
                ListingRepository::listing,
                paging.size(),
                paging.offset());
    }

    long countRewritten() {
        return Sql.first(em, "SELECT COUNT(*)" + REWRITTEN, row -> row.number(0))
                .orElseThrow();
    }

    long count(ListingFilter filter) {
        return Sql.first(
                        em,
                        "SELECT COUNT(*)" + FILTER,
                        row -> row.number(0),
                        text(filter),
                        status(filter),
                        seller(filter))
                .orElseThrow();
    }

    private List<ListingSummary> listed(ListingFilter filter, String order, Paging paging) {
        return Sql.list(
                em,
                SUMMARY + FILTER + " ORDER BY " + order + " LIMIT ?4 OFFSET ?5",
                ListingRepository::listing,
                text(filter),
                status(filter),
                seller(filter),
                paging.size(),
                paging.offset());
    }

    private static TradeItemView tradeItem(Row row, LocalDate today) {
        SellerPause pause = row.isNull(17) ? null : new SellerPause(row.day(17), row.day(18), null);
        return new TradeItemView(
                row.number(0),
                row.number(1),
                row.text(2),
                row.text(3),
                row.text(4),
                row.number(5),
                row.text(6),
                row.text(7),
                row.money(8),
                row.text(9),
                row.small(10),
                row.number(11),
                row.textOrNull(12),
                row.isNull(13) ? null : row.small(13),
                row.flag(14),
                OrderPause.sentence(pause, row.flag(15), Season.of(row.textOrNull(16)), today));
    }

    private static ListingSummary listing(Row row) {
        @Nullable Long price = row.numberOrNull(10);
        return new ListingSummary(
                row.number(0),
                row.text(1),
                row.small(2),
                row.text(3),
                row.text(4),
                row.number(5),
                row.text(6),
                row.text(7),
                ProductStatus.valueOf(row.text(8)),
                row.small(9),
                price == null ? null : Money.ofDong(price),
                row.instantOrNull(11),
                row.instantOrNull(12),
                row.textOrNull(13));
    }

    /** What people type is searched for as it stands: its wildcards mean themselves. */
    private static String text(ListingFilter filter) {
        return filter.text().replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }

    private static String status(ListingFilter filter) {
        return filter.status() == null ? "" : filter.status().name();
    }

    private static long seller(ListingFilter filter) {
        return filter.sellerId() == null ? 0 : filter.sellerId();
    }
}
