package vn.chophien.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import vn.chophien.shared.Row;
import vn.chophien.shared.Sql;

@ApplicationScoped
class TextChangeRepository {

    private static final String COLUMNS = "product_id, name, summary, description, ingredients, usage_text,"
            + " storage_text, origin, standards, changed_at, changed_by";

    @PersistenceContext
    EntityManager em;

    Optional<TextChange> find(long productId) {
        return Sql.first(
                em,
                "SELECT " + COLUMNS + " FROM text_change WHERE product_id = ?1",
                TextChangeRepository::change,
                productId);
    }

    void add(TextChange change) {
        ProductTexts texts = change.approved();
        Sql.update(
                em,
                "INSERT INTO text_change (" + COLUMNS + ") VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)",
                change.productId(),
                texts.name(),
                texts.summary(),
                texts.description(),
                texts.ingredients(),
                texts.usage(),
                texts.storage(),
                texts.origin(),
                texts.standards(),
                change.at(),
                change.by());
    }

    void remove(long productId) {
        Sql.update(em, "DELETE FROM text_change WHERE product_id = ?1", productId);
    }

    private static TextChange change(Row row) {
        ProductTexts texts = new ProductTexts(
                row.text(1),
                row.text(2),
                row.text(3),
                row.textOrNull(4),
                row.textOrNull(5),
                row.textOrNull(6),
                row.text(7),
                row.textOrNull(8));
        return new TextChange(row.number(0), texts, row.instant(9), row.text(10));
    }
}
