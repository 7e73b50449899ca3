package vn.chophien.db.demo;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** More sellers: each of the sample world again and again, with a number. They have no members. */
final class GrownSellers {

    private static final String MARK = "-so-";

    private static final String COPY = """
            INSERT INTO seller (slug, kind, name, summary, story, representative, registration_no, tax_code, phone, email,
                commune_code, address_line, old_place, banner, bank_bin, bank_account, bank_holder, pickup_hours, status,
                verified_on, verified_by, sample_data, created_at)
            SELECT CONCAT(slug, ?), kind, CONCAT(name, ?), summary, story, representative, registration_no, tax_code, phone,
                email, commune_code, address_line, old_place, banner, bank_bin, bank_account, bank_holder, pickup_hours,
                status, verified_on, verified_by, sample_data, created_at
            FROM seller WHERE id = ?
            """;

    private final Connection connection;

    GrownSellers(Connection connection) {
        this.connection = connection;
    }

    void growTo(long total) throws SQLException {
        long there = Growth.number(connection, "SELECT COUNT(*) FROM seller");
        List<Long> samples = new ArrayList<>(families().keySet());
        try (PreparedStatement copy = connection.prepareStatement(COPY)) {
            for (long number = there + 1; number <= total; number++) {
                String label = "%03d".formatted(number);
                copy.setString(1, MARK + label);
                copy.setString(2, " số " + label);
                copy.setLong(3, samples.get((int) (number % samples.size())));
                copy.addBatch();
            }
            copy.executeBatch();
        }
    }

    /** The sample sellers, each with itself and its copies. */
    Map<Long, List<Long>> families() throws SQLException {
        Map<Long, List<Long>> families = new TreeMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("""
                        SELECT s.id, c.id FROM seller s JOIN seller c ON c.id = s.id OR c.slug LIKE CONCAT(s.slug, '-so-%')
                        WHERE s.slug NOT LIKE '%-so-%' ORDER BY s.id, c.id
                        """)) {
            while (row.next()) {
                families.computeIfAbsent(row.getLong(1), id -> new ArrayList<>())
                        .add(row.getLong(2));
            }
        }
        return families;
    }
}
