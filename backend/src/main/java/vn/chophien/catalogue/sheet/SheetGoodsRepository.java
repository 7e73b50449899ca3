package vn.chophien.catalogue.sheet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.chophien.catalogue.CategoryView;
import vn.chophien.catalogue.NetContent;
import vn.chophien.catalogue.ProductTexts;
import vn.chophien.shared.Row;
import vn.chophien.shared.Sql;
import vn.chophien.shared.Times;

/** Products and packs a hundred at a time: read without entities, added by few statements. */
@ApplicationScoped
class SheetGoodsRepository {

    private static final String PRODUCT =
            "SELECT id, slug, version, category_id, name, summary, description, ingredients,"
                    + " usage_text, storage_text, origin, standards, brand, season_months, age_limit FROM product";

    @PersistenceContext
    EntityManager em;

    List<KnownProduct.Name> names(long sellerId) {
        return Sql.list(
                em,
                "SELECT id, slug, name FROM product WHERE seller_id = ?1",
                row -> new KnownProduct.Name(row.number(0), row.text(1), row.text(2)),
                sellerId);
    }

    Map<String, Long> gtins(long sellerId) {
        Map<String, Long> own = new HashMap<>();
        Sql.list(
                        em,
                        "SELECT i.gtin, i.product_id FROM trade_item i JOIN product p ON p.id = i.product_id"
                                + " WHERE p.seller_id = ?1 AND i.gtin IS NOT NULL",
                        row -> row,
                        sellerId)
                .forEach(row -> own.put(row.text(0), row.number(1)));
        return own;
    }

    /** Which of these digits somebody else sells under. */
    Set<String> othersGtins(long sellerId, Collection<String> gtins) {
        if (gtins.isEmpty()) {
            return Set.of();
        }
        return new HashSet<>(Sql.list(
                em,
                "SELECT i.gtin FROM trade_item i JOIN product p ON p.id = i.product_id WHERE p.seller_id <> ?1"
                        + " AND i.gtin IN ('" + String.join("','", gtins) + "')",
                row -> row.text(0),
                sellerId));
    }

    List<KnownProduct> products(Collection<Long> ids) {
        return ids.isEmpty() ? List.of() : whole(" WHERE id IN (" + Sql.ids(ids) + ") ORDER BY id");
    }

    List<KnownProduct> all(long sellerId) {
        return whole(" WHERE seller_id = " + sellerId + " ORDER BY id");
    }

    private List<KnownProduct> whole(String which) {
        Map<Long, List<KnownProduct.Pack>> packs = new HashMap<>();
        Sql.list(
                        em,
                        "SELECT product_id, id, gtin, name, unit_name, unit_scale, sale_step, price, net_amount, net_unit,"
                                + " active FROM trade_item WHERE product_id IN (SELECT id FROM product"
                                + which.replaceFirst(" ORDER BY id$", "") + ") ORDER BY product_id, position, id",
                        row -> row)
                .forEach(row -> packs.computeIfAbsent(row.number(0), any -> new ArrayList<>())
                        .add(pack(row)));
        return Sql.list(em, PRODUCT + which, row -> product(row, packs.getOrDefault(row.number(0), List.of())));
    }

    private static KnownProduct.Pack pack(Row row) {
        return new KnownProduct.Pack(
                row.number(1),
                row.textOrNull(2),
                row.text(3),
                row.text(4),
                row.small(5),
                row.number(6),
                row.money(7),
                NetContent.ofColumns(row.numberOrNull(8), row.textOrNull(9)),
                row.flag(10));
    }

    private static KnownProduct product(Row row, List<KnownProduct.Pack> packs) {
        return new KnownProduct(
                row.number(0),
                row.text(1),
                row.small(2),
                row.number(3),
                new ProductTexts(
                        row.text(4),
                        row.text(5),
                        row.text(6),
                        row.textOrNull(7),
                        row.textOrNull(8),
                        row.textOrNull(9),
                        row.text(10),
                        row.textOrNull(11)),
                row.textOrNull(12),
                row.textOrNull(13),
                row.isNull(14) ? null : row.small(14),
                packs);
    }

    /** Drafts, with their packs. @return the id of each by its slug */
    Map<String, Long> add(
            long sellerId, Map<String, PlannedProduct> bySlug, Map<Long, CategoryView> shelves, Instant now) {
        SheetRows rows = new SheetRows(
                em,
                "product",
                "slug, seller_id, category_id, name, brand, picture, summary, description, ingredients, usage_text,"
                        + " storage_text, origin, standards, season_months, age_limit, status, created_at, updated_at",
                "");
        bySlug.forEach((slug, plan) -> rows.add(
                slug,
                sellerId,
                plan.categoryId(),
                plan.texts().name(),
                plan.brand(),
                Optional.ofNullable(shelves.get(plan.categoryId()))
                        .map(CategoryView::picture)
                        .orElse("san-pham"),
                plan.texts().summary(),
                plan.texts().description(),
                plan.texts().ingredients(),
                plan.texts().usage(),
                plan.texts().storage(),
                plan.texts().origin(),
                plan.texts().standards(),
                plan.seasonMonths(),
                plan.ageLimit(),
                "DRAFT",
                Times.toColumn(now),
                Times.toColumn(now)));
        rows.flush();
        Map<String, Long> ids = new HashMap<>();
        Sql.list(
                        em,
                        "SELECT slug, id FROM product WHERE slug IN ('" + String.join("','", bySlug.keySet()) + "')",
                        row -> row)
                .forEach(row -> ids.put(row.text(0), row.number(1)));
        SheetRows packs = packRows();
        bySlug.forEach((slug, plan) -> addPacks(packs, ids.getOrDefault(slug, 0L), plan.packs(), 0));
        packs.flush();
        return ids;
    }

    /** Packs that a known product gets besides those it has. The product's version moves with them. */
    void addPacks(long productId, List<PlannedProduct.Pack> packs, int before) {
        SheetRows rows = packRows();
        addPacks(rows, productId, packs, before);
        rows.flush();
    }

    private SheetRows packRows() {
        return new SheetRows(
                em,
                "trade_item",
                "product_id, gtin, name, unit_code, unit_name, unit_scale, sale_step, net_grams, net_amount, net_unit, price,"
                        + " position, active",
                "");
    }

    private static void addPacks(SheetRows rows, long productId, List<PlannedProduct.Pack> packs, int before) {
        int position = before;
        for (PlannedProduct.Pack pack : packs) {
            position++;
            NetContent content = pack.content().orElse(null);
            boolean byWeight = pack.unitScale() > 0;
            Long grams =
                    content != null && content.unit() == NetContent.Unit.GRAM ? Long.valueOf(content.amount()) : null;
            rows.add(
                    productId,
                    pack.gtin(),
                    pack.name(),
                    pack.unitCode(),
                    pack.unitName(),
                    pack.unitScale(),
                    pack.saleStep(),
                    byWeight ? Long.valueOf(1_000) : grams,
                    content == null ? null : content.amount(),
                    content == null ? null : content.unit().code(),
                    pack.price().dong(),
                    position,
                    pack.active());
        }
    }

    /** So that two who copy one product at once come one after the other. */
    void lock(long productId) {
        Sql.first(em, "SELECT id FROM product WHERE id = ?1 FOR UPDATE", row -> row.number(0), productId);
    }

    /** So that two forms of one seller come one after the other. */
    void lockSeller(long sellerId) {
        Sql.first(em, "SELECT id FROM seller WHERE id = ?1 FOR UPDATE", row -> row.number(0), sellerId);
    }

    Optional<Long> withSlug(long sellerId, String slug) {
        return Sql.first(
                em, "SELECT id FROM product WHERE seller_id = ?1 AND slug = ?2", row -> row.number(0), sellerId, slug);
    }

    Optional<Long> draftNamed(long sellerId, String name) {
        return Sql.first(
                em,
                "SELECT id FROM product WHERE seller_id = ?1 AND name = ?2 AND status = 'DRAFT' ORDER BY id LIMIT 1",
                row -> row.number(0),
                sellerId,
                name);
    }

    long copy(long productId, String slug, String name, Instant now) {
        Sql.update(
                em,
                "INSERT INTO product (slug, seller_id, category_id, name, brand, ocop_set, picture, summary, description,"
                        + " ingredients, usage_text, storage_text, origin, standards, season_months, age_limit, status,"
                        + " created_at, updated_at) SELECT ?2, seller_id, category_id, ?3, brand, ocop_set, picture, summary,"
                        + " description, ingredients, usage_text, storage_text, origin, standards, season_months, age_limit,"
                        + " 'DRAFT', ?4, ?4 FROM product WHERE id = ?1",
                productId,
                slug,
                name,
                now);
        long copy = Sql.first(em, "SELECT id FROM product WHERE slug = ?1", row -> row.number(0), slug)
                .orElseThrow();
        Sql.update(
                em,
                "INSERT INTO trade_item (product_id, name, unit_code, unit_name, unit_scale, sale_step, net_grams, net_amount,"
                        + " net_unit, price, position, active) SELECT ?2, name, unit_code, unit_name, unit_scale, sale_step,"
                        + " net_grams, net_amount, net_unit, price, position, active FROM trade_item WHERE product_id = ?1"
                        + " ORDER BY position, id",
                productId,
                copy);
        return copy;
    }

    void activate(long itemId, boolean active) {
        Sql.update(em, "UPDATE trade_item SET active = ?2, version = version + 1 WHERE id = ?1", itemId, active);
    }

    void touch(long productId, Instant now) {
        Sql.update(em, "UPDATE product SET version = version + 1, updated_at = ?2 WHERE id = ?1", productId, now);
    }

    int version(long productId) {
        return Sql.first(em, "SELECT version FROM product WHERE id = ?1", row -> row.small(0), productId)
                .orElse(-1);
    }
}
