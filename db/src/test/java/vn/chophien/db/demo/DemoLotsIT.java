package vn.chophien.db.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.chophien.db.Rows;

/** Lots, their genealogy and their states in the demo world. */
@ExtendWith(LoadedWorld.class)
class DemoLotsIT {
    private static final String ANCESTORS = """
            WITH RECURSIVE back (id, depth) AS (
                SELECT id, 0 FROM lot WHERE token = '%s'
                UNION SELECT parent_id, depth + 1 FROM back JOIN lot_edge ON child_id = back.id)
            """;

    @Test
    void lotsAreManyAndNamedAsOnAPack(Rows rows) throws SQLException {
        assertThat(rows.number("SELECT COUNT(*) FROM lot")).isGreaterThan(100);
        assertThat(rows.texts("SELECT lot_no FROM lot")).allMatch(number -> number.matches("L\\d{6}-\\d\\d"));
        assertThat(rows.texts("SELECT token FROM lot")).allMatch(token -> token.matches("[0-9A-HJKMNP-TV-Z]{16}"));
        assertThat(rows.texts("SELECT DISTINCT status FROM lot"))
                .containsExactlyInAnyOrder("NORMAL", "ON_HOLD", "RECALLED", "DESTROYED");
    }

    @Test
    void nothingIsMadeFromMoreThanThereWas(Rows rows) throws SQLException {
        assertThat(rows.texts("""
                        SELECT lot.name FROM lot JOIN
                            (SELECT parent_id, SUM(mass_grams) AS grams FROM lot_edge GROUP BY parent_id) used
                            ON used.parent_id = lot.id WHERE used.grams > lot.mass_grams
                        """)).isEmpty();
        assertThat(rows.texts("""
                        SELECT lot.name FROM lot JOIN
                            (SELECT child_id, SUM(mass_grams) AS grams, MAX(operation = 'TRANSFORM') AS worked
                             FROM lot_edge GROUP BY child_id) used
                            ON used.child_id = lot.id
                        WHERE lot.mass_grams > used.grams OR (NOT used.worked AND lot.mass_grams <> used.grams)
                        """)).isEmpty();
    }

    @Test
    void parentsAreOlderThanTheirChildren(Rows rows) throws SQLException {
        assertThat(rows.texts("""
                        SELECT child.name FROM lot_edge JOIN lot parent ON parent.id = parent_id
                        JOIN lot child ON child.id = child_id
                        WHERE COALESCE(child.packed_on, child.made_on) < COALESCE(parent.packed_on, parent.made_on)
                        """)).isEmpty();
    }

    @Test
    void theNoodlesGoBackToThreeHarvestsThroughABlendAndARepack(Rows rows) throws SQLException {
        String ancestors = ANCESTORS.formatted(DemoFacts.NOODLES_TOKEN);

        assertThat(rows.number(ancestors + "SELECT MAX(depth) FROM back")).isGreaterThanOrEqualTo(6);
        assertThat(rows.number(ancestors + "SELECT COUNT(DISTINCT lot.site_id) FROM back JOIN lot ON lot.id = back.id"))
                .isEqualTo(3);
        assertThat(rows.texts(ancestors + "SELECT DISTINCT operation FROM back JOIN lot_edge ON child_id = back.id"))
                .containsExactlyInAnyOrder("SPLIT", "MERGE", "TRANSFORM", "REPACK");
    }

    @Test
    void everythingMadeFromARecalledLotIsRecalledWithItsReason(Rows rows) throws SQLException {
        assertThat(rows.number("""
                        SELECT COUNT(*) FROM lot parent JOIN lot_edge ON parent_id = parent.id
                        JOIN lot child ON child.id = child_id
                        WHERE parent.status = 'RECALLED' AND child.status <> 'RECALLED'
                        """)).isZero();
        assertThat(rows.number("SELECT COUNT(*) FROM lot WHERE status = 'RECALLED'"))
                .isEqualTo(3);
        assertThat(rows.number("SELECT COUNT(*) FROM lot JOIN recall_lot r ON r.lot_id = lot.id"
                        + " AND r.recall_id = lot.recall_id WHERE status = 'RECALLED'"))
                .isEqualTo(3);
    }

    @Test
    void aLotKeepsTheCodeStatusOfItsHarvestDay(Rows rows) throws SQLException {
        assertThat(rows.number("""
                        SELECT COUNT(*) FROM lot WHERE site_code_id IS NOT NULL AND NOT code_status <=>
                            (SELECT status FROM site_code_status s WHERE s.site_code_id = lot.site_code_id
                             AND s.since <= lot.harvested_on ORDER BY s.since DESC, s.id DESC LIMIT 1)
                        """)).isZero();
        assertThat(rows.number("SELECT COUNT(*) FROM lot WHERE code_status NOT IN ('GRANTED', 'ACTIVE')"))
                .isZero();
    }

    @Test
    void factsNameALotForEveryStateOfItsPage(Rows rows) throws SQLException {
        DemoFacts facts = DemoFacts.of(rows.connection()).orElseThrow();

        assertThat(facts.awaiting().status()).isEqualTo("AWAITING_PAYMENT");
        assertThat(facts.delivered().status()).isEqualTo("DELIVERED");
        assertThat(facts.noodles().path()).matches("/01/0893999901\\d{4}/10/L\\d{6}-\\d\\d");
        assertThat(status(rows, facts.noodles())).isEqualTo("NORMAL");
        assertThat(status(rows, facts.held())).isEqualTo("ON_HOLD");
        assertThat(status(rows, facts.recalled())).isEqualTo("RECALLED");
        assertThat(rows.number("SELECT expires_on < DATE '2026-11-22' FROM lot WHERE token = '"
                        + facts.expired().token() + "'"))
                .isEqualTo(1);
        assertThat(rows.texts("""
                        SELECT CONCAT(lot.code_status, ' ', s.status) FROM lot
                        JOIN site_code_status s ON s.site_code_id = lot.site_code_id
                        WHERE lot.token = '%s' ORDER BY s.since DESC LIMIT 1
                        """.formatted(facts.suspendedCode().token()))).containsExactly("ACTIVE SUSPENDED");
    }

    @Test
    void allButThreeApprovedProductsHaveStockForSale(Rows rows) throws SQLException {
        assertThat(rows.texts("""
                        SELECT slug FROM product WHERE status = 'APPROVED' AND NOT EXISTS
                            (SELECT 1 FROM trade_item JOIN lot ON lot.trade_item_id = trade_item.id
                             WHERE trade_item.product_id = product.id AND lot.status = 'NORMAL' AND lot.remaining > 0
                             AND (lot.expires_on IS NULL OR lot.expires_on > DATE '2026-11-22'))
                        """)).containsExactlyInAnyOrder("mo-vang-tuoi", "com-nep-khau-nua-lech", "tra-hoa-vang");
    }

    @Test
    void everyLotHasStepsInOrderNoneOfThemAhead(Rows rows) throws SQLException {
        assertThat(rows.number("SELECT COUNT(*) FROM lot WHERE id NOT IN (SELECT lot_id FROM lot_step)"))
                .isZero();
        assertThat(rows.number("SELECT COUNT(*) FROM lot_step WHERE recorded_at < occurred_at OR recorded_at >"
                        + " '2026-11-22 02:15'"))
                .isZero();
        assertThat(rows.number("SELECT COUNT(*) FROM lot_test")).isGreaterThan(10);
    }

    private static String status(Rows rows, DemoFacts.LotFact lot) throws SQLException {
        return rows.texts("SELECT status FROM lot WHERE token = '" + lot.token() + "'")
                .get(0);
    }
}
