package vn.chophien.db.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.chophien.db.Database;
import vn.chophien.db.EmbeddedMariaDb;
import vn.chophien.db.Migrate;
import vn.chophien.db.Rows;
import vn.chophien.db.SharedMariaDb;

/** Loading as a whole: when, how often, and onto what. */
@ExtendWith(SharedMariaDb.class)
class DemoWorldIT {

    @ParameterizedTest
    @ValueSource(strings = {"2026-12-31T17:05:00Z", "2028-02-29T05:00:00Z", "2027-02-05T16:59:59Z"})
    void isAtHomeOnAnyDay(String now, EmbeddedMariaDb mariaDb) throws SQLException {
        try (Connection connection = market(mariaDb).connect()) {
            DemoWorld.load(connection, clock(now));

            Rows rows = new Rows(connection);
            assertThat(rows.number("SELECT COUNT(*) FROM product")).isEqualTo(60);
            assertThat(rows.number("SELECT COUNT(*) FROM lot_step WHERE occurred_at > '" + now.substring(0, 19) + "'"))
                    .isZero();
            assertThat(DemoFacts.of(connection)).isPresent();
        }
    }

    @Test
    void isTheSameEveryTimeBesideItsDates(EmbeddedMariaDb mariaDb) throws SQLException {
        String query = "SELECT CONCAT_WS('|', token, name, quantity, remaining, status) FROM lot UNION ALL"
                + " SELECT CONCAT_WS('|', RIGHT(number, 5), status, total) FROM market_order";
        try (Connection one = market(mariaDb).connect()) {
            DemoWorld.load(one, clock("2026-11-22T02:15:00Z"));
            var first = new Rows(one).texts(query);
            try (Connection two = market(mariaDb).connect()) {
                DemoWorld.load(two, clock("2027-06-01T09:00:00Z"));

                assertThat(new Rows(two).texts(query)).isEqualTo(first);
            }
        }
    }

    @Test
    void isRefusedWhereSellersAreAndChangesNothingThere(EmbeddedMariaDb mariaDb) throws SQLException {
        try (Connection connection = market(mariaDb).connect()) {
            DemoWorld.load(connection, clock("2026-11-22T02:15:00Z"));

            assertThatThrownBy(() -> DemoWorld.load(connection, clock("2026-11-23T02:15:00Z")))
                    .hasMessageContaining("empty database");

            assertThat(new Rows(connection).number("SELECT COUNT(*) FROM seller"))
                    .isEqualTo(13);
            assertThat(connection.getAutoCommit()).isTrue();
        }
    }

    @Test
    void anEmptyMarketHasNoFacts(EmbeddedMariaDb mariaDb) throws SQLException {
        try (Connection connection = market(mariaDb).connect()) {
            assertThat(DemoFacts.of(connection)).isEmpty();
        }
        assertThat(DemoFacts.signIns()).extracting(DemoFacts.SignIn::name).contains("sct", "miendong");
    }

    private static Database market(EmbeddedMariaDb mariaDb) throws SQLException {
        Database database = mariaDb.emptyDatabase("any_day");
        Migrate.run(database);
        return database;
    }

    private static Clock clock(String now) {
        return Clock.fixed(Instant.parse(now), ZoneOffset.UTC);
    }
}
