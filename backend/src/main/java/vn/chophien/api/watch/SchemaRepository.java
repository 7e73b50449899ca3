package vn.chophien.api.watch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import vn.chophien.shared.Sql;

/** How far the schema has been brought. */
@ApplicationScoped
class SchemaRepository {

    /** The newest migration that this program was written for; a newer schema serves it too, an older one does not. */
    static final String NEEDED = "20261206000000";

    @PersistenceContext
    EntityManager em;

    /** The newest migration that was carried out; versions are points in time of one length, so they sort as text. */
    String version() {
        return Sql.first(
                        em,
                        "SELECT version FROM flyway_schema_history WHERE success = TRUE AND version IS NOT NULL"
                                + " ORDER BY version DESC LIMIT 1",
                        row -> row.text(0))
                .orElse("none");
    }
}
