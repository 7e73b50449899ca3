package vn.chophien.db.demo;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;

/** What a delivery cost: the rates that the migrations brought, by how far it goes. */
final class DeliveryFees {
    private record Rate(long fee, long freeFrom) {}

    private final Map<String, Rate> rates = new HashMap<>();
    private final Map<String, String> provinces = new HashMap<>();

    DeliveryFees(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT zone, fee, COALESCE(free_from, 9223372036854775807) FROM"
                        + " delivery_rate WHERE effective_to IS NULL")) {
            while (row.next()) {
                rates.put(row.getString(1), new Rate(row.getLong(2), row.getLong(3)));
            }
        }
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT code, province_code FROM commune")) {
            while (row.next()) {
                provinces.put(row.getString(1), row.getString(2));
            }
        }
    }

    long between(String from, String to, long goods) {
        String zone = from.equals(to)
                ? "SAME_COMMUNE"
                : World.found(provinces, from).equals(World.found(provinces, to)) ? "SAME_PROVINCE" : "COUNTRY";
        Rate rate = World.found(rates, zone);
        return goods >= rate.freeFrom() ? 0 : rate.fee();
    }
}
