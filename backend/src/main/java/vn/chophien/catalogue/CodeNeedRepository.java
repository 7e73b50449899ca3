package vn.chophien.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import vn.chophien.shared.Row;
import vn.chophien.shared.Sql;
import vn.chophien.shared.Validity;

/** Needs of codes in the hands of staff. */
@ApplicationScoped
class CodeNeedRepository {

    private static final String NEEDS = "SELECT r.id, r.version, r.category_id, c.name, r.kind, r.crop, r.since,"
            + " r.until, r.source FROM code_requirement r JOIN category c ON c.id = r.category_id ";

    @PersistenceContext
    EntityManager em;

    List<CodeNeedView> all() {
        return Sql.list(em, NEEDS + "ORDER BY c.id, r.since, r.id", CodeNeedRepository::need);
    }

    /** Needs of a shelf are written one after another. */
    void lockShelf(long categoryId) {
        Sql.list(em, "SELECT id FROM category WHERE id = ?1 FOR UPDATE", row -> row.number(0), categoryId);
    }

    Optional<CodeNeedView> lock(long id) {
        return Sql.first(em, NEEDS + "WHERE r.id = ?1 FOR UPDATE", CodeNeedRepository::need, id);
    }

    /** What asks for the same from the same day on. Read as it is now, whoever put it there. */
    Optional<CodeNeedView> find(WriteCodeNeed need) {
        return Sql.list(em, NEEDS + "WHERE r.category_id = ?1 FOR UPDATE", CodeNeedRepository::need, need.categoryId())
                .stream()
                .filter(known -> known.content().asksAs(need))
                .findFirst();
    }

    /** @return the id of the new row */
    long add(WriteCodeNeed need) {
        Sql.update(
                em,
                "INSERT INTO code_requirement (category_id, kind, crop, since, until, source)"
                        + " VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
                need.categoryId(),
                name(need),
                need.crop(),
                need.since(),
                need.until(),
                need.source());
        return Sql.first(em, "SELECT LAST_INSERT_ID()", row -> row.number(0)).orElseThrow();
    }

    void write(long id, WriteCodeNeed need) {
        Sql.update(
                em,
                "UPDATE code_requirement SET category_id = ?1, kind = ?2, crop = ?3, since = ?4, until = ?5,"
                        + " source = ?6, version = version + 1 WHERE id = ?7",
                need.categoryId(),
                name(need),
                need.crop(),
                need.since(),
                need.until(),
                need.source(),
                id);
    }

    private static String name(WriteCodeNeed need) {
        CodeNeedKind kind = need.kind();
        if (kind == null) {
            throw new IllegalStateException("No kind");
        }
        return kind.name();
    }

    private static CodeNeedView need(Row row) {
        return new CodeNeedView(
                row.number(0),
                row.small(1),
                row.number(2),
                row.text(3),
                CodeNeedKind.valueOf(row.text(4)),
                row.textOrNull(5),
                new Validity(row.day(6), row.dayOrNull(7)),
                row.text(8));
    }
}
