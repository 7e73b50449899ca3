package vn.chophien.db.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.chophien.db.Database;
import vn.chophien.db.EmbeddedMariaDb;
import vn.chophien.db.Migrate;
import vn.chophien.db.Rows;
import vn.chophien.db.SharedMariaDb;

/** Loading as a whole: when, how often, and onto what. Each test takes back what it loaded. */
@ExtendWith(SharedMariaDb.class)
class DemoWorldIT {
    private static Connection connection;
    private static Rows rows;

    @BeforeAll
    static void migrate(EmbeddedMariaDb mariaDb) throws SQLException {
        Database database = mariaDb.emptyDatabase("any_day");
        Migrate.run(database);
        connection = database.connect();
        connection.setAutoCommit(false);
        rows = new Rows(connection);
    }

    @AfterEach
    void takeBack() throws SQLException {
        connection.rollback();
    }

    @AfterAll
    static void close() throws SQLException {
        connection.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-12-31T17:05:00Z", "2028-02-29T05:00:00Z", "2027-02-05T16:59:59Z"})
    void isAtHomeOnAnyDay(String now) throws SQLException {
        DemoWorld.load(connection, clock(now));

        assertThat(rows.number("SELECT COUNT(*) FROM product")).isEqualTo(60);
        assertThat(rows.number("SELECT COUNT(*) FROM lot_step WHERE occurred_at > '" + now.substring(0, 19) + "'"))
                .isZero();
        assertThat(DemoFacts.of(connection)).isPresent();
    }

    @Test
    void isTheSameEveryTimeBesideItsDates() throws SQLException {
        String query = "SELECT CONCAT_WS('|', token, name, quantity, remaining, status) FROM lot UNION ALL"
                + " SELECT CONCAT_WS('|', RIGHT(number, 5), status, total) FROM market_order";
        DemoWorld.load(connection, clock("2026-11-22T02:15:00Z"));
        List<String> first = rows.texts(query);
        connection.rollback();

        DemoWorld.load(connection, clock("2027-06-01T09:00:00Z"));

        assertThat(rows.texts(query)).isEqualTo(first);
    }

    @Test
    void isRefusedWhereSellersAreAndChangesNothingThere() throws SQLException {
        DemoWorld.load(connection, clock("2026-11-22T02:15:00Z"));

        assertThatThrownBy(() -> DemoWorld.load(connection, clock("2026-11-23T02:15:00Z")))
                .hasMessageContaining("empty database");

        assertThat(rows.number("SELECT COUNT(*) FROM seller")).isEqualTo(13);
    }

    @Test
    void anEmptyMarketHasNoFactsAndDoesNotGrow() throws SQLException {
        assertThat(DemoFacts.of(connection)).isEmpty();
        assertThatThrownBy(() -> Growth.grow(connection, 10, 100, 100, 100, clock("2026-11-22T02:15:00Z")))
                .hasMessageContaining("demo world");
    }

    @Test
    void factsSayWhoCanSignIn() {
        assertThat(DemoFacts.signIns()).extracting(DemoFacts.SignIn::name).contains("sct", "sct2", "miendong");
    }

    private static Clock clock(String now) {
        return Clock.fixed(Instant.parse(now), ZoneOffset.UTC);
    }
}
