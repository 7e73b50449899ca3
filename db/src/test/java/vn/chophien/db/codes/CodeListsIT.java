package vn.chophien.db.codes;

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

@ExtendWith(SharedMariaDb.class)
class CodeListsIT {
    private static Connection connection;
    private static Rows rows;

    @BeforeAll
    static void load(EmbeddedMariaDb mariaDb) throws SQLException {
        Database database = mariaDb.emptyDatabase("codes");
        Migrate.run(database);
        connection = database.connect();
        rows = new Rows(connection);
        CodeLists.load(connection);
    }

    @AfterAll
    static void close() throws SQLException {
        connection.close();
    }

    @Test
    void knowsEveryProvinceAndCommuneSinceJuly2025() throws SQLException {
        assertThat(rows.number("SELECT COUNT(*) FROM province")).isEqualTo(34);
        assertThat(rows.number("SELECT COUNT(*) FROM commune")).isEqualTo(3_321);
        assertThat(rows.number("SELECT COUNT(*) FROM commune WHERE province_code = '19'"))
                .isEqualTo(92);
        assertThat(rows.number("SELECT COUNT(*) FROM commune WHERE full_name LIKE 'Đặc khu %'"))
                .isEqualTo(13);
    }

    @Test
    void keepsLeadingZerosDiacriticsAndPlaces() throws SQLException {
        assertThat(rows.texts("SELECT CONCAT_WS('|', code, province_code, name, full_name, latitude, longitude) FROM"
                        + " commune WHERE code = '01906'"))
                .containsExactly("01906|19|Ba Bể|Xã Ba Bể|22.438|105.627");
        assertThat(rows.texts("SELECT full_name FROM province WHERE code IN ('01', '19') ORDER BY code"))
                .containsExactly("Thành phố Hà Nội", "Tỉnh Thái Nguyên");
    }

    /** Rule 19: what was divided is known as divided. */
    @Test
    void knowsWhatEveryFormerCommuneBecame() throws SQLException {
        assertThat(rows.number("SELECT COUNT(DISTINCT code) FROM former_commune"))
                .isEqualTo(10_040);
        assertThat(rows.number("SELECT COUNT(*) FROM (SELECT code FROM former_commune GROUP BY code"
                        + " HAVING COUNT(*) > 1) divided"))
                .isEqualTo(471);
        assertThat(rows.texts("SELECT CONCAT_WS('|', code, commune_code, name, district, province) FROM former_commune"
                        + " WHERE code = '02023'"))
                .containsExactly("02023|02026|Xã Xuân Lạc|Huyện Chợ Đồn|Tỉnh Bắc Kạn");
    }

    @Test
    void loadingAgainRepairsNamesAndAddsNothing() throws SQLException {
        long categories = rows.number("SELECT COUNT(*) FROM category");
        try (var statement = connection.createStatement()) {
            statement.executeUpdate("UPDATE commune SET name = 'Ba Be' WHERE code = '01906'");
        }

        CodeLists.load(connection);

        assertThat(rows.number("SELECT COUNT(*) FROM commune")).isEqualTo(3_321);
        assertThat(rows.number("SELECT COUNT(*) FROM category"))
                .isEqualTo(categories)
                .isEqualTo(10);
        assertThat(rows.texts("SELECT name FROM commune WHERE code = '01906'")).containsExactly("Ba Bể");
    }
}
