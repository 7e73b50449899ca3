package vn.chophien.db.demo;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import vn.chophien.db.Database;
import vn.chophien.db.Migrate;
import vn.chophien.db.Rows;
import vn.chophien.db.SharedMariaDb;

/** The demo world, loaded once for all tests that only look at it. */
final class LoadedWorld implements ParameterResolver {
    /** A Sunday morning in Việt Nam. */
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T02:15:00Z"), ZoneOffset.UTC);

    private record Open(Connection connection) implements AutoCloseable {
        @Override
        public void close() throws SQLException {
            connection.close();
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Rows.class;
    }

    @Override
    public Rows resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Open open = context.getRoot()
                .getStore(Namespace.GLOBAL)
                .getOrComputeIfAbsent(LoadedWorld.class, key -> load(context), Open.class);
        return new Rows(open.connection());
    }

    private static Open load(ExtensionContext context) {
        try {
            Database database = SharedMariaDb.of(context).emptyDatabase("demo");
            Migrate.run(database);
            Connection connection = database.connect();
            DemoWorld.load(connection, CLOCK);
            return new Open(connection);
        } catch (SQLException e) {
            throw new IllegalStateException("The demo world did not load", e);
        }
    }
}
