package vn.chophien.db;

import java.sql.Connection;
import java.sql.SQLException;

/** Work that happens whole or not at all. Inside a caller's transaction it joins that one. */
public final class Transaction {
    private Transaction() {}

    /** What to do with the connection. */
    @FunctionalInterface
    public interface Work {
        void run() throws SQLException;
    }

    public static void run(Connection connection, Work work) throws SQLException {
        if (!connection.getAutoCommit()) {
            work.run();
            return;
        }
        connection.setAutoCommit(false);
        boolean done = false;
        try {
            work.run();
            connection.commit();
            done = true;
        } finally {
            if (!done) {
                connection.rollback();
            }
            connection.setAutoCommit(true);
        }
    }
}
