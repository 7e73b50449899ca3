package vn.chophien.db.demo;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import vn.chophien.db.Transaction;

/**
 * Grows the demo world for load tests, by varying its products. Counts are totals: asking twice for 10,000 products adds
 * nothing the second time. Sums stay balanced: what lots are made of, what orders take, what payments bring.
 *
 * <p>Meant for a market where nobody trades meanwhile: new rows take the ids after the highest.
 */
public final class Growth {
    private Growth() {}

    /** Grows to at least so many sellers, products, lots and orders; needs a database that holds the demo world. */
    public static void grow(Connection connection, long sellers, long products, long lots, long orders, Clock clock)
            throws SQLException {
        if (DemoFacts.of(connection).isEmpty()) {
            throw new IllegalStateException("Only a database that holds the demo world can be grown.");
        }
        Days days = Days.of(clock);
        Transaction.run(connection, () -> new GrownSellers(connection).growTo(sellers));
        Transaction.run(connection, () -> new GrownProducts(connection, days).growTo(products));
        Transaction.run(connection, () -> new GrownLots(connection, days).growTo(lots));
        Transaction.run(connection, () -> new GrownOrders(connection, days).growTo(orders));
    }

    static long number(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }

    /** The next free id of a table. */
    static long nextId(Connection connection, String table) throws SQLException {
        return number(connection, "SELECT COALESCE(MAX(id), 0) + 1 FROM " + table);
    }
}
