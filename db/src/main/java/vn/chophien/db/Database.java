package vn.chophien.db;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;

/** Where a database is and how to sign in to it. */
public record Database(String url, String user, String password) {

    public Connection connect() throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("user", user);
        properties.setProperty("password", password);
        properties.setProperty("connectTimeout", "5000");
        return DriverManager.getConnection(url, properties);
    }

    /** Leaves the password out, so that no log and no stack trace ever shows it. */
    @Override
    public String toString() {
        return user + " @ " + url;
    }
}
