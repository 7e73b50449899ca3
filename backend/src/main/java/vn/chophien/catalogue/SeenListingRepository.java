package vn.chophien.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import vn.chophien.shared.Row;
import vn.chophien.shared.Sql;

@ApplicationScoped
class SeenListingRepository {

    private static final String COLUMNS = "product_id, name, summary, description, ingredients, usage_text,"
            + " storage_text, origin, standards, prices, verdict, seen_at, seen_by";

    @PersistenceContext
    EntityManager em;

    Optional<SeenListing> find(long productId) {
        return Sql.first(
                em,
                "SELECT " + COLUMNS + " FROM listing_seen WHERE product_id = ?1",
                SeenListingRepository::seen,
                productId);
    }

    /** In place of what was seen before. */
    void keep(long productId, SeenListing seen) {
        ProductTexts texts = seen.texts();
        Sql.update(
                em,
                "REPLACE INTO listing_seen (" + COLUMNS
                        + ") VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13)",
                productId,
                texts.name(),
                texts.summary(),
                texts.description(),
                texts.ingredients(),
                texts.usage(),
                texts.storage(),
                texts.origin(),
                texts.standards(),
                seen.prices(),
                seen.verdict().name(),
                seen.at(),
                seen.by());
    }

    private static SeenListing seen(Row row) {
        ProductTexts texts = new ProductTexts(
                row.text(1),
                row.text(2),
                row.text(3),
                row.textOrNull(4),
                row.textOrNull(5),
                row.textOrNull(6),
                row.text(7),
                row.textOrNull(8));
        return new SeenListing(texts, row.text(9), ProductStatus.valueOf(row.text(10)), row.instant(11), row.text(12));
    }
}
