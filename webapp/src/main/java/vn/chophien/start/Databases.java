package vn.chophien.start;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import org.flywaydb.core.api.FlywayException;
import vn.chophien.db.Database;
import vn.chophien.db.EmbeddedMariaDb;
import vn.chophien.db.Migrate;
import vn.chophien.db.codes.CodeLists;
import vn.chophien.db.demo.DemoFacts;
import vn.chophien.db.demo.DemoWorld;
import vn.chophien.db.demo.Growth;

/** What is done to a database before the server may use it, and what each refusal means for a person. */
final class Databases {

    private static final int ACCESS_TO_DATABASE_DENIED = 1044;
    private static final int ACCESS_DENIED = 1045;
    private static final int UNKNOWN_DATABASE = 1049;

    private Databases() {}

    static EmbeddedMariaDb startEmbedded(DataFolder data) throws IOException {
        try {
            return EmbeddedMariaDb.start(data.database());
        } catch (EmbeddedMariaDb.DidNotStart e) {
            throw Failure.EMBEDDED_DATABASE.because(e.lastLines(), e.log());
        } catch (AccessDeniedException e) {
            throw e;
        } catch (IOException e) { // a disk that is full, or a file of the folder that somebody took away
            throw Failure.EMBEDDED_DATABASE.because(List.of(e.toString()), data.database());
        }
    }

    static Database requireReachable(Database database) {
        try (Connection connection = database.connect()) {
            connection.isValid(5);
            return database;
        } catch (SQLException e) {
            throw refusal(database, e);
        }
    }

    static StartFailure refusal(Database database, SQLException e) {
        String address = withoutOptions(database.url());
        Failure failure = switch (e.getErrorCode()) {
            case ACCESS_DENIED, ACCESS_TO_DATABASE_DENIED -> Failure.DATABASE_REFUSED;
            case UNKNOWN_DATABASE -> Failure.DATABASE_UNKNOWN;
            default -> Failure.DATABASE_UNREACHABLE;
        };
        return failure.because(
                List.of(String.valueOf(e.getMessage()).lines().findFirst().orElse("")), address);
    }

    /** Options may hold a password. */
    private static String withoutOptions(String url) {
        return url.replaceFirst("\\?.*", "").replaceFirst("//[^/]*@", "//");
    }

    static int migrate(Database database) throws SQLException {
        try {
            int steps = Migrate.run(database);
            try (Connection connection = database.connect()) {
                CodeLists.load(connection);
            }
            return steps;
        } catch (Migrate.SchemaTooNew e) {
            throw Failure.SCHEMA_TOO_NEW.because(List.of(String.valueOf(e.getMessage())));
        } catch (FlywayException e) {
            throw Failure.MIGRATION_FAILED.because(
                    String.valueOf(e.getMessage()).lines().toList());
        }
    }

    /** For load tests: the same kind of goods, many times over, with a seller to every 33 products as a province has. */
    static boolean grow(Database database, long products) throws SQLException {
        try (Connection connection = database.connect()) {
            boolean isDemo = DemoFacts.of(connection).isPresent();
            if (isDemo) { // where people trade, nothing is invented beside them
                Growth.grow(connection, products / 33, products, 2 * products, products / 2, Clock.systemUTC());
            }
            return isDemo;
        }
    }

    /** True if the demo world was loaded; people who trade here already are left alone. */
    static boolean loadDemoWhenEmpty(Database database) throws SQLException {
        try (Connection connection = database.connect()) {
            boolean isEmpty = !DemoWorld.hasTraders(connection);
            if (isEmpty) {
                DemoWorld.load(connection, Clock.systemUTC());
            }
            return isEmpty;
        }
    }
}
