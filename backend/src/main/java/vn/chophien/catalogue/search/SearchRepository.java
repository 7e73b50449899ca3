package vn.chophien.catalogue.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.chophien.catalogue.CertificateStanding;
import vn.chophien.catalogue.CertificateStatus;
import vn.chophien.catalogue.NetContent;
import vn.chophien.catalogue.PackView;
import vn.chophien.catalogue.SaleableLots;
import vn.chophien.catalogue.Season;
import vn.chophien.catalogue.StockLevel;
import vn.chophien.cooperative.SellerKind;
import vn.chophien.place.CommuneView;
import vn.chophien.place.DeliveryZone;
import vn.chophien.place.PlaceService;
import vn.chophien.shared.Row;
import vn.chophien.shared.Sql;

/** Reads what the index is made of: four statements for all products, the same four for some. */
@ApplicationScoped
class SearchRepository {

    /**
     * How far goods of the product's kind go today, the nearest where several rules hold; like stock, a read model over a
     * feature above. Parameter 1 is today.
     */
    private static final String FARTHEST = "(SELECT r.farthest_zone FROM delivery_care_rule r"
            + " WHERE r.care = COALESCE(k.care, 'NORMAL')"
            + " AND r.effective_from <= ?1 AND (r.effective_to IS NULL OR r.effective_to >= ?1)"
            + " ORDER BY FIELD(r.farthest_zone, 'SAME_COMMUNE', 'SAME_PROVINCE', 'COUNTRY') LIMIT 1)";

    @PersistenceContext
    EntityManager em;

    @Inject
    PlaceService places;

    List<IndexedProduct> all(LocalDate today) {
        return read(Which.ALL, today);
    }

    /** Those of them that the public may see. */
    List<IndexedProduct> some(Collection<Long> ids, LocalDate today) {
        return ids.isEmpty() ? List.of() : read(Which.of(ids), today);
    }

    /**
     * Of which products is read. Their ids stand in the statement as they are: a condition that knows all and some by a
     * parameter uses no key.
     *
     * @param products a condition on a product {@code p}
     * @param items the same on a trade item {@code i}
     */
    private record Which(String products, String items) {

        private static final Which ALL = new Which(" p.status = 'APPROVED'", "TRUE");

        static Which of(Collection<Long> ids) {
            String listed = " IN (" + Sql.ids(ids) + ")";
            return new Which(ALL.products + " AND p.id" + listed, "i.product_id" + listed);
        }
    }

    /** By product; one that is not named has none. A read model over lots, which belong to a feature above. */
    Map<Long, StockLevel> stock(LocalDate today) {
        return Sql.list(
                        em,
                        "SELECT i.product_id, i.unit_scale, i.sale_step, SUM(l.remaining) FROM lot l"
                                + " JOIN trade_item i ON i.id = l.trade_item_id AND i.active = TRUE WHERE "
                                + SaleableLots.CONDITION + " GROUP BY i.id, i.product_id, i.unit_scale, i.sale_step",
                        row -> Map.entry(
                                row.number(0),
                                StockLevel.of(row.decimal(3).longValueExact(), row.small(1), row.number(2))),
                        today)
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, StockLevel::better));
    }

    private List<IndexedProduct> read(Which which, LocalDate today) {
        Map<Long, List<PackView>> packs = packs(which);
        Map<Long, Integer> stars = stars(which, today);
        Map<Long, Set<ProductMark>> marks = marks(which, today);
        return Sql.list(
                        em,
                        "SELECT p.id, p.slug, p.name, p.picture, p.summary, c.slug, c.name, s.id, s.slug, s.name, s.kind,"
                                + " s.commune_code, p.season_months, p.age_limit, s.sample_data, p.created_at,"
                                + " p.brand, p.ingredients, p.origin, p.standards, s.old_place, "
                                + FARTHEST + ", COALESCE(d.points, 0)"
                                + " FROM product p JOIN category c ON c.id = p.category_id"
                                + " JOIN seller s ON s.id = p.seller_id AND s.status = 'ACTIVE'"
                                + " LEFT JOIN delivery_care k ON k.product_id = p.id"
                                + " LEFT JOIN product_diary_score d ON d.product_id = p.id"
                                + " WHERE" + which.products() + " ORDER BY p.id",
                        row -> product(row, packs.getOrDefault(row.number(0), List.of()), stars, marks),
                        today)
                .stream()
                .flatMap(product -> product)
                .toList();
    }

    /** A product without a pack has no price, so there is nothing to show yet. */
    private Stream<IndexedProduct> product(
            Row row, List<PackView> packs, Map<Long, Integer> stars, Map<Long, Set<ProductMark>> marks) {
        if (packs.isEmpty()) {
            return Stream.empty();
        }
        CommuneView commune = places.commune(row.text(11));
        ProductSummary card = new ProductSummary(
                row.number(0),
                row.text(1),
                row.text(2),
                row.text(3),
                row.text(4),
                row.text(5),
                row.text(6),
                row.number(7),
                row.text(8),
                row.text(9),
                SellerKind.valueOf(row.text(10)),
                commune.code(),
                commune.fullName(),
                stars.getOrDefault(row.number(0), 0),
                packs.get(0),
                packs.size(),
                Season.of(row.textOrNull(12)),
                row.isNull(13) ? null : row.small(13),
                row.flag(14),
                StockLevel.NONE);
        return Stream.of(IndexedProduct.of(
                card,
                packs,
                new IndexedProduct.Texts(
                        commune.inFull(),
                        row.textOrNull(20),
                        row.textOrNull(18),
                        row.textOrNull(16),
                        row.textOrNull(17),
                        row.textOrNull(19)),
                marks.getOrDefault(card.id(), Set.of()),
                new DeliveryReach(commune, farthest(row.textOrNull(21))),
                row.small(22),
                row.instant(15)));
    }

    private static DeliveryZone farthest(@Nullable String zone) {
        return zone == null ? DeliveryZone.COUNTRY : DeliveryZone.valueOf(zone);
    }

    /** Cheapest first. */
    private Map<Long, List<PackView>> packs(Which which) {
        return Sql.list(
                        em,
                        "SELECT p.id, i.id, i.gtin, i.name, i.price, i.unit_name, i.unit_scale, i.sale_step, i.net_grams,"
                                + " i.net_amount, i.net_unit"
                                + " FROM trade_item i JOIN product p ON p.id = i.product_id"
                                + " WHERE i.active = TRUE AND" + which.products()
                                + " ORDER BY i.price, i.position, i.id",
                        row -> Map.entry(row.number(0), pack(row)))
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private static PackView pack(Row row) {
        return new PackView(
                row.number(1),
                row.textOrNull(2),
                row.text(3),
                row.money(4),
                row.text(5),
                row.small(6),
                row.number(7),
                row.numberOrNull(8),
                NetContent.ofColumns(row.numberOrNull(9), row.textOrNull(10)),
                true);
    }

    /** The most stars in force, by product. */
    private Map<Long, Integer> stars(Which which, LocalDate today) {
        return Sql.list(
                        em,
                        "SELECT p.id, o.stars, o.status, o.verified_on, o.decided_on, o.valid_to"
                                + " FROM ocop_certificate o JOIN product p ON p.id = o.product_id WHERE"
                                + which.products(),
                        row -> Map.entry(row.number(0), standing(row, today).inForce() ? row.small(1) : 0))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, Math::max));
    }

    /** What the lots for sale prove, by product; like stock, a read model over features above. */
    private Map<Long, Set<ProductMark>> marks(Which which, LocalDate today) {
        return Sql.list(
                        em,
                        "WITH RECURSIVE origin (product_id, lot_id) AS ("
                                + "SELECT i.product_id, l.id FROM lot l"
                                + " JOIN trade_item i ON i.id = l.trade_item_id AND i.active = TRUE"
                                + " WHERE " + which.items() + " AND " + SaleableLots.CONDITION
                                + " UNION SELECT o.product_id, e.parent_id FROM origin o"
                                + " JOIN lot_edge e ON e.child_id = o.lot_id)"
                                + " SELECT o.product_id, MAX(CASE WHEN l.season_id IS NULL THEN 0 ELSE 1 END),"
                                + " MAX(CASE WHEN h.status = 'ACTIVE' THEN 1 ELSE 0 END)"
                                + " FROM origin o JOIN lot l ON l.id = o.lot_id"
                                + " LEFT JOIN site_code_status h ON h.id = (SELECT newest.id FROM site_code_status newest"
                                + " WHERE newest.site_code_id = l.site_code_id AND newest.since <= ?1"
                                + " ORDER BY newest.since DESC, newest.id DESC LIMIT 1)"
                                + " GROUP BY o.product_id",
                        row -> Map.entry(row.number(0), provenMarks(row.number(1) > 0, row.number(2) > 0)),
                        today)
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Set<ProductMark> provenMarks(boolean traceable, boolean activeCode) {
        Set<ProductMark> marks = EnumSet.noneOf(ProductMark.class);
        if (traceable) {
            marks.add(ProductMark.TRACEABLE);
        }
        if (activeCode) {
            marks.add(ProductMark.ACTIVE_CODE);
        }
        return marks;
    }

    private static CertificateStanding standing(Row row, LocalDate today) {
        return CertificateStanding.on(
                today, CertificateStatus.valueOf(row.text(2)), row.dayOrNull(3), row.day(4), row.day(5));
    }
}
