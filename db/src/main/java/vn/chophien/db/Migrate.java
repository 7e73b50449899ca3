package vn.chophien.db;

import java.util.Arrays;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;

/** Brings a database to the schema that this program knows; the one way to do it, for deployment and tests. */
public final class Migrate {

    private Migrate() {}

    /** Returns how many migrations were needed; none on a second run. */
    public static int run(Database database) {
        Flyway flyway = Flyway.configure()
                .dataSource(database.url(), database.user(), database.password())
                .locations("classpath:db/migration")
                .load();
        Arrays.stream(flyway.info().applied())
                .filter(migration -> migration.getState().isApplied()
                        && !migration.getState().isResolved())
                .findAny()
                .ifPresent(unknown -> {
                    throw new SchemaTooNew(unknown);
                });
        return flyway.migrate().migrationsExecuted;
    }

    /** The database has been changed by a newer release of this program, which this one does not understand. */
    public static final class SchemaTooNew extends RuntimeException {
        private SchemaTooNew(MigrationInfo unknown) {
            super("Unknown migration in the database: " + unknown.getVersion() + " " + unknown.getDescription());
        }
    }
}
