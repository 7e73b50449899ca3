package vn.chophien.db.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.chophien.db.Database;
import vn.chophien.db.EmbeddedMariaDb;
import vn.chophien.db.Migrate;
import vn.chophien.db.Rows;
import vn.chophien.db.SharedMariaDb;

/** The demo world grown to a thousand of each; the counts are larger than one multi-row statement takes. */
@ExtendWith(SharedMariaDb.class)
class GrowthIT {
    private static Connection connection;
    private static Rows rows;

    @BeforeAll
    static void grow(EmbeddedMariaDb mariaDb) throws SQLException {
        Database database = mariaDb.emptyDatabase("grown");
        Migrate.run(database);
        connection = database.connect();
        rows = new Rows(connection);
        DemoWorld.load(connection, LoadedWorld.CLOCK);
        Growth.grow(connection, 40, 1_000, 2_001, 3_000, LoadedWorld.CLOCK);
    }

    @AfterAll
    static void close() throws SQLException {
        connection.close();
    }

    @Test
    void reachesTheCountsAndStaysThere() throws SQLException {
        Growth.grow(connection, 40, 1_000, 2_001, 3_000, LoadedWorld.CLOCK);
        Growth.grow(connection, 10, 10, 10, 10, LoadedWorld.CLOCK);

        assertThat(rows.number("SELECT COUNT(*) FROM seller")).isEqualTo(40);
        assertThat(rows.number("SELECT COUNT(DISTINCT seller_id) FROM product")).isGreaterThan(30);
        assertThat(rows.number("SELECT COUNT(*) FROM product")).isEqualTo(1_000);
        assertThat(rows.number("SELECT COUNT(*) FROM lot")).isEqualTo(2_001);
        assertThat(rows.number("SELECT COUNT(*) FROM market_order")).isEqualTo(3_000);
    }

    @Test
    void everyGrownProductIsMarkedAndNamedApart() throws SQLException {
        assertThat(rows.number("SELECT COUNT(*) FROM product WHERE slug LIKE '%-so-%' AND description LIKE"
                        + " '%Dữ liệu minh họa số%' AND name REGEXP ' số [0-9]{4}$'"))
                .isEqualTo(940);
        assertThat(rows.texts("SELECT gtin FROM trade_item WHERE gtin LIKE '0893998%'"))
                .hasSizeGreaterThan(300)
                .allMatch(gtin -> DemoCodes.checkDigit(gtin.substring(0, 13)) == gtin.charAt(13) - '0');
    }

    @Test
    void lotsAndOrdersStayBalanced() throws SQLException {
        assertThat(rows.number("""
                        SELECT COUNT(*) FROM lot
                        LEFT JOIN (SELECT lot_id, SUM(quantity) AS steps FROM order_line_lot GROUP BY lot_id) sold
                            ON sold.lot_id = lot.id
                        LEFT JOIN (SELECT parent_id, SUM(mass_grams) AS grams FROM lot_edge GROUP BY parent_id) used
                            ON used.parent_id = lot.id
                        WHERE remaining <> quantity - COALESCE(sold.steps, 0)
                            - COALESCE(used.grams * quantity / lot.mass_grams, 0)
                        """)).isZero();
        assertThat(rows.number("""
                        SELECT COUNT(*) FROM lot JOIN (SELECT child_id, SUM(mass_grams) AS grams FROM lot_edge
                            WHERE operation <> 'TRANSFORM' GROUP BY child_id) made ON made.child_id = lot.id
                        WHERE lot.mass_grams > made.grams
                        """)).isZero();
        assertThat(rows.number("SELECT COUNT(*) FROM market_order o JOIN (SELECT order_id, SUM(amount) AS goods FROM"
                        + " order_line GROUP BY order_id) l ON l.order_id = o.id WHERE l.goods <> o.goods_total"))
                .isZero();
        assertThat(rows.number("SELECT COUNT(*) FROM payment JOIN market_order ON number = order_number WHERE amount ="
                        + " total"))
                .isEqualTo(3_000);
        assertThat(rows.number("SELECT COUNT(*) FROM payment p WHERE method = 'TRANSFER' AND status = 'SETTLED' AND NOT"
                        + " EXISTS (SELECT 1 FROM payment_event e WHERE e.order_number = p.order_number)"))
                .isZero();
    }

    @Test
    void noGrownOrderLiesAheadOfTheClock() throws SQLException {
        assertThat(rows.number("SELECT COUNT(*) FROM order_event WHERE at > '2026-11-22 02:15'"))
                .isZero();
    }
}
