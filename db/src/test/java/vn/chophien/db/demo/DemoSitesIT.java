package vn.chophien.db.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.chophien.db.Rows;

/** Production sites, planting-area codes and farm diaries of the demo world. */
@ExtendWith(LoadedWorld.class)
class DemoSitesIT {

    @Test
    void twentyAndMoreSitesOfEveryKindLieInTheFormerBacKan(Rows rows) throws SQLException {
        assertThat(rows.number("SELECT COUNT(*) FROM production_site")).isEqualTo(24);
        assertThat(rows.number("SELECT COUNT(DISTINCT kind) FROM production_site"))
                .isEqualTo(6);
        assertThat(rows.number(
                        "SELECT COUNT(*) FROM production_site WHERE NOT commune_code BETWEEN '01840' AND '02191'"))
                .isZero();
    }

    @Test
    void codesStandInEveryState(Rows rows) throws SQLException {
        assertThat(rows.texts("SELECT DISTINCT kind FROM site_code"))
                .containsExactlyInAnyOrder("DOMESTIC", "EXPORT", "PACKING_HOUSE");
        assertThat(rows.texts("""
                        SELECT DISTINCT s.status FROM site_code_status s WHERE s.id =
                            (SELECT p.id FROM site_code_status p WHERE p.site_code_id = s.site_code_id
                             ORDER BY p.since DESC, p.id DESC LIMIT 1)
                        """)).containsExactlyInAnyOrder("GRANTED", "ACTIVE", "SUSPENDED", "REVOKED", "EXPIRED");
        assertThat(rows.texts("SELECT code_norm FROM site_code WHERE kind = 'EXPORT'"))
                .allMatch(code -> code.matches("VN-BKOR-9\\d{3}"));
    }

    @Test
    void noHarvestCameBeforeTheWaitingDaysWereOver(Rows rows) throws SQLException {
        String sprays = " diary_entry spray ON spray.season_id = %s AND spray.phi_days IS NOT NULL"
                + " AND DATE(spray.occurred_at + INTERVAL 7 HOUR) <= %s"
                + " AND DATE(spray.occurred_at + INTERVAL 7 HOUR) + INTERVAL spray.phi_days DAY > %s";

        String harvestDay = "DATE(harvest.occurred_at + INTERVAL 7 HOUR)";
        assertThat(rows.number("SELECT COUNT(*) FROM diary_entry harvest JOIN"
                        + sprays.formatted("harvest.season_id", harvestDay, harvestDay)
                        + " WHERE harvest.kind = 'HARVEST'"))
                .isZero();
        assertThat(rows.number("SELECT COUNT(*) FROM lot JOIN"
                        + sprays.formatted("lot.season_id", "lot.harvested_on", "lot.harvested_on")))
                .isZero();
        assertThat(rows.number("SELECT COUNT(*) FROM diary_entry WHERE kind = 'PESTICIDE' AND phi_days IS NULL"))
                .isZero();
    }

    @Test
    void oneFieldIsStillWaitingAndHasNoLot(Rows rows) throws SQLException {
        assertThat(rows.texts("""
                        SELECT site.name FROM diary_entry spray JOIN season ON season.id = spray.season_id
                        JOIN production_site site ON site.id = season.site_id
                        WHERE DATE(spray.occurred_at) + INTERVAL spray.phi_days DAY > DATE '2026-11-22'
                        AND season.id NOT IN (SELECT season_id FROM lot WHERE season_id IS NOT NULL)
                        """)).containsExactly("Ruộng bí Phiêng Hồ");
    }

    @Test
    void everyEntryKeepsItsThreeTimesInOrder(Rows rows) throws SQLException {
        assertThat(rows.number(
                        "SELECT COUNT(*) FROM diary_entry WHERE captured_at < occurred_at OR received_at < captured_at"
                                + " OR received_at > '2026-11-22 02:15'"))
                .isZero();
        assertThat(rows.number("SELECT COUNT(*) FROM diary_entry WHERE received_at > captured_at + INTERVAL 1 DAY"))
                .isGreaterThan(10);
    }

    @Test
    void correctionsPointBackWithinTheirSeason(Rows rows) throws SQLException {
        assertThat(rows.number("SELECT COUNT(*) FROM diary_entry WHERE corrects_id IS NOT NULL"))
                .isGreaterThanOrEqualTo(3);
        assertThat(rows.number("""
                        SELECT COUNT(*) FROM diary_entry fix JOIN diary_entry old ON old.id = fix.corrects_id
                        WHERE fix.season_id <> old.season_id OR fix.occurred_at <> old.occurred_at
                        OR fix.captured_at <= old.captured_at OR fix.correction_reason IS NULL
                        """)).isZero();
    }

    @Test
    void theDiaryShowsHarvestsThatCoverTheLots(Rows rows) throws SQLException {
        assertThat(rows.texts("""
                        SELECT CONCAT(season.id, ' ', season.crop) FROM season
                        JOIN (SELECT season_id, SUM(mass_grams) AS grams FROM lot WHERE id NOT IN
                              (SELECT child_id FROM lot_edge) GROUP BY season_id) made ON made.season_id = season.id
                        JOIN (SELECT season_id, SUM(harvest_grams) AS grams FROM diary_entry GROUP BY season_id) cut
                            ON cut.season_id = season.id
                        WHERE made.grams > cut.grams
                        """)).isEmpty();
        assertThat(rows.number("SELECT COUNT(*) FROM season")).isGreaterThan(25);
        assertThat(rows.number("SELECT COUNT(*) FROM diary_entry")).isGreaterThan(220);
    }
}
