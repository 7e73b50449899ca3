package vn.chophien.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.chophien.shared.Paging;
import vn.chophien.shared.Row;
import vn.chophien.shared.Sql;
import vn.chophien.shared.Validity;

/** The list of products in the hands of staff. */
@ApplicationScoped
class FarmProductRepository {

    private static final String PRODUCTS =
            "SELECT id, version, kind, trade_name, active_ingredient, target, label_days,"
                    + " since, until, source, sample_data FROM farm_product ";

    private static final String NAMED =
            "WHERE (?1 = '' OR trade_norm LIKE CONCAT('%', ?1, '%')" + " OR LOCATE(?2, active_ingredient) > 0) ";

    @PersistenceContext
    EntityManager em;

    List<ListedProduct> page(String folded, String words, Paging paging) {
        return Sql.list(
                em,
                PRODUCTS + NAMED + "ORDER BY trade_norm, kind LIMIT ?3 OFFSET ?4",
                FarmProductRepository::product,
                folded,
                words,
                paging.size(),
                paging.offset());
    }

    long count(String folded, String words) {
        return Sql.first(em, "SELECT COUNT(*) FROM farm_product " + NAMED, row -> row.number(0), folded, words)
                .orElseThrow();
    }

    Optional<ListedProduct> find(long id) {
        return Sql.first(em, PRODUCTS + "WHERE id = ?1", FarmProductRepository::product, id);
    }

    Optional<ListedProduct> lock(long id) {
        return Sql.first(em, PRODUCTS + "WHERE id = ?1 FOR UPDATE", FarmProductRepository::product, id);
    }

    /** Reads what is there now, whoever put it there. */
    Optional<ListedProduct> lock(WriteFarmProduct product) {
        return Sql.first(
                em,
                PRODUCTS + "WHERE kind = ?1 AND trade_norm = ?2 FOR UPDATE",
                FarmProductRepository::product,
                name(product),
                product.folded());
    }

    /** @return false when the list has this name already */
    boolean add(WriteFarmProduct product) {
        return Sql.update(
                        em,
                        "INSERT IGNORE INTO farm_product (kind, trade_name, trade_norm, active_ingredient, target,"
                                + " label_days, since, until, source, sample_data)"
                                + " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, FALSE)",
                        name(product),
                        product.tradeName(),
                        product.folded(),
                        product.activeIngredient(),
                        product.target(),
                        product.labelDays(),
                        product.since(),
                        product.until(),
                        product.source())
                == 1;
    }

    /** A row with a source of its own is no longer one for show. */
    void write(long id, WriteFarmProduct product) {
        Sql.update(
                em,
                "UPDATE farm_product SET kind = ?1, trade_name = ?2, trade_norm = ?3, active_ingredient = ?4,"
                        + " target = ?5, label_days = ?6, since = ?7, until = ?8,"
                        + " sample_data = (sample_data AND source = ?9), source = ?9, version = version + 1"
                        + " WHERE id = ?10",
                name(product),
                product.tradeName(),
                product.folded(),
                product.activeIngredient(),
                product.target(),
                product.labelDays(),
                product.since(),
                product.until(),
                product.source(),
                id);
    }

    private static String name(WriteFarmProduct product) {
        DiaryKind kind = product.kind();
        if (kind == null) {
            throw new IllegalStateException("No kind");
        }
        return kind.name();
    }

    private static @Nullable Integer small(@Nullable Long number) {
        return number == null ? null : Integer.valueOf(Math.toIntExact(number));
    }

    private static ListedProduct product(Row row) {
        return new ListedProduct(
                row.number(0),
                row.small(1),
                DiaryKind.valueOf(row.text(2)),
                row.text(3),
                row.text(4),
                row.textOrNull(5),
                small(row.numberOrNull(6)),
                new Validity(row.day(7), row.dayOrNull(8)),
                row.text(9),
                row.flag(10));
    }
}
