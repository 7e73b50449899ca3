package vn.chophien.catalogue.elsewhere;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.chophien.catalogue.NetContent;
import vn.chophien.catalogue.ProductTexts;
import vn.chophien.catalogue.SaleableLots;
import vn.chophien.catalogue.Season;
import vn.chophien.shared.Row;
import vn.chophien.shared.Sql;

/** Reads goods by three statements, however many they are. */
@ApplicationScoped
class ElsewhereRepository {

    /**
     * Parameter 1 is today, parameter 2 the seller or 0 for all. A seller who is away, an order to stop, an age to be asked
     * for: none of these goods is offered elsewhere.
     */
    private static final String OFFERED = " FROM product p JOIN seller s ON s.id = p.seller_id AND s.status = 'ACTIVE'"
            + " AND (s.pause_from IS NULL OR ?1 NOT BETWEEN s.pause_from AND s.pause_to)"
            + " AND (?2 = 0 OR s.id = ?2)";

    private static final String ON_SALE = " WHERE p.status = 'APPROVED' AND p.age_limit IS NULL";

    @PersistenceContext
    EntityManager em;

    /** By id, and each with its packs as the seller ordered them. A product without an active pack is not on sale. */
    List<OfferedProduct> onSale(long sellerId, LocalDate today) {
        Map<Long, List<OfferedProduct.Pack>> packs = packs(sellerId, today);
        Map<Long, List<String>> photos = photos(sellerId, today);
        return Sql.list(
                        em,
                        "SELECT p.id, p.slug, p.name, p.summary, p.description, p.ingredients, p.usage_text, p.storage_text,"
                                + " p.origin, p.standards, p.brand, c.name, s.name, s.sample_data, p.season_months,"
                                + " p.only_in_season" + OFFERED + " JOIN category c ON c.id = p.category_id" + ON_SALE
                                + " ORDER BY p.id",
                        row -> product(row, packs, photos, today),
                        today,
                        sellerId)
                .stream()
                .flatMap(product -> product)
                .toList();
    }

    private static Stream<OfferedProduct> product(
            Row row, Map<Long, List<OfferedProduct.Pack>> packs, Map<Long, List<String>> photos, LocalDate today) {
        long id = row.number(0);
        Season season = Season.of(row.textOrNull(14));
        boolean isOver = row.flag(15) && !season.isAllYear() && !season.includes(today.getMonth());
        List<OfferedProduct.Pack> own = packs.getOrDefault(id, List.of());
        if (isOver || own.isEmpty()) {
            return Stream.empty();
        }
        return Stream.of(new OfferedProduct(
                id,
                row.text(1),
                new ProductTexts(
                        row.text(2),
                        row.text(3),
                        row.text(4),
                        row.textOrNull(5),
                        row.textOrNull(6),
                        row.textOrNull(7),
                        row.text(8),
                        row.textOrNull(9)),
                row.textOrNull(10),
                row.text(11),
                row.text(12),
                photos.getOrDefault(id, List.of()),
                row.flag(13),
                own));
    }

    /** Stock is a read model over lots, which belong to a feature above: a lot that is held or recalled is none. */
    private Map<Long, List<OfferedProduct.Pack>> packs(long sellerId, LocalDate today) {
        return Sql.list(
                        em,
                        "SELECT p.id, i.id, i.gtin, i.name, i.unit_name, i.unit_scale, i.price, i.net_grams, i.net_amount,"
                                + " i.net_unit, COALESCE(SUM(l.remaining), 0), MIN(DATEDIFF(l.expires_on, l.made_on))"
                                + OFFERED + " JOIN trade_item i ON i.product_id = p.id AND i.active = TRUE"
                                + " LEFT JOIN lot l ON l.trade_item_id = i.id AND " + SaleableLots.CONDITION + ON_SALE
                                + " GROUP BY p.id, i.id, i.gtin, i.name, i.unit_name, i.unit_scale, i.price, i.net_grams,"
                                + " i.net_amount, i.net_unit, i.position ORDER BY p.id, i.position, i.id",
                        row -> Map.entry(row.number(0), pack(row)),
                        today,
                        sellerId)
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private static OfferedProduct.Pack pack(Row row) {
        int scale = row.small(5);
        return new OfferedProduct.Pack(
                row.number(1),
                row.textOrNull(2),
                row.text(3),
                row.text(4),
                scale,
                row.money(6),
                row.numberOrNull(7),
                NetContent.ofColumns(row.numberOrNull(8), row.textOrNull(9)),
                whole(row.decimal(10), scale),
                days(row.numberOrNull(11)));
    }

    private static long whole(BigDecimal steps, int scale) {
        return steps.movePointLeft(scale).setScale(0, RoundingMode.DOWN).longValueExact();
    }

    private static @Nullable Integer days(@Nullable Long days) {
        return days == null || days <= 0 ? null : Math.toIntExact(days);
    }

    private Map<Long, List<String>> photos(long sellerId, LocalDate today) {
        return Sql.list(
                        em,
                        "SELECT p.id, f.hash" + OFFERED + " JOIN product_photo f ON f.product_id = p.id"
                                + " AND f.state = 'SHOWN'" + ON_SALE + " ORDER BY p.id, f.position, f.id",
                        row -> Map.entry(row.number(0), row.text(1)),
                        today,
                        sellerId)
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }
}
