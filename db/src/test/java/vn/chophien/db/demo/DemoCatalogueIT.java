package vn.chophien.db.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.chophien.db.Rows;

/** Sellers, accounts, products, packs and certificates of the demo world. */
@ExtendWith(LoadedWorld.class)
class DemoCatalogueIT {
    private static final Set<String> PICTURES = words("""
            mien-dong bi-xanh hong-khong-hat quyt che-shan gao gao-nep tinh-bot-nghe nghe mat-ong lap-suon thit-gac-bep
            ruou-men-la tho-cam homestay mang-kho tra-hoa-vang mo-vang rau khoai-mon dong-rieng tinh-bot-dong trung-ga
            ga-doi nam-huong tuong-ot hat-de chuoi ca-suoi gung tra-thao-moc tinh-dau hoa may-tre banh siro-mo lac ngo
            gia-vi thuoc-tam dau-tuong cao-duoc-lieu san-pham
            """);
    private static final Set<String> BANNERS = words("""
            banner-hills banner-lake banner-tea banner-village banner-market banner-forest banner-orchard banner-rice
            banner-noodles banner-weaving banner-bees banner-smokehouse
            """);

    @Test
    void everySellerIsMarkedAsSampleData(Rows rows) throws SQLException {
        assertThat(rows.number("SELECT COUNT(*) FROM seller")).isEqualTo(13);
        assertThat(rows.number(
                        "SELECT COUNT(*) FROM seller WHERE NOT sample_data OR story NOT LIKE '%dữ liệu minh họa%'"))
                .isZero();
        assertThat(rows.texts("SELECT DISTINCT kind FROM seller"))
                .contains("COOP", "COOP_GROUP", "HOUSEHOLD_BIZ", "FARM_HOUSEHOLD", "ENTERPRISE", "ARTISAN");
        assertThat(rows.texts("SELECT phone FROM seller")).allMatch(phone -> phone.matches("\\+849000000\\d\\d"));
    }

    @Test
    void everySellerSitsInTheFormerBacKan(Rows rows) throws SQLException {
        assertThat(rows.number("SELECT COUNT(*) FROM seller WHERE NOT commune_code BETWEEN '01840' AND '02191'"))
                .isZero();
    }

    @Test
    void sixtyProductsAreThereInEveryStatus(Rows rows) throws SQLException {
        assertThat(rows.texts("SELECT CONCAT(status, ' ', COUNT(*)) FROM product GROUP BY status ORDER BY status"))
                .containsExactly("APPROVED 54", "DRAFT 1", "HIDDEN 1", "PENDING 3", "REFUSED 1");
        assertThat(rows.number("SELECT COUNT(DISTINCT ocop_set) FROM product")).isGreaterThanOrEqualTo(18);
        assertThat(rows.number("SELECT COUNT(*) FROM product WHERE status = 'REFUSED' AND decision_reason IS NULL"))
                .isZero();
        assertThat(rows.number("SELECT COUNT(*) FROM product WHERE ocop_set IN (14, 15) AND NOT age_limit <=> 18"))
                .isZero();
    }

    @Test
    void everyPictureIsOneThatIsDrawn(Rows rows) throws SQLException {
        assertThat(rows.texts("SELECT picture FROM product UNION SELECT picture FROM category"))
                .isSubsetOf(PICTURES);
        assertThat(rows.texts("SELECT banner FROM seller")).isSubsetOf(BANNERS);
    }

    @Test
    void everyGtinHasItsCheckDigitAndOnlyMembersOfGs1HaveOne(Rows rows) throws SQLException {
        assertThat(rows.texts("SELECT gtin FROM trade_item WHERE gtin IS NOT NULL"))
                .hasSizeGreaterThan(30)
                .allMatch(gtin -> gtin.matches("0893\\d{10}"))
                .allMatch(gtin -> DemoCodes.checkDigit(gtin.substring(0, 13)) == gtin.charAt(13) - '0');
        assertThat(rows.number("SELECT COUNT(*) FROM trade_item WHERE gtin IS NULL"))
                .isGreaterThan(10);
        assertThat(DemoCodes.checkDigit("893850000001")).isZero();
        assertThat(DemoCodes.checkDigit("893123456789")).isEqualTo(7);
    }

    @Test
    void everyProductCanBeBoughtInSomePack(Rows rows) throws SQLException {
        assertThat(rows.texts("SELECT slug FROM product WHERE id NOT IN (SELECT product_id FROM trade_item)"))
                .isEmpty();
        assertThat(rows.number("SELECT COUNT(*) FROM trade_item WHERE unit_code = 'KGM' AND unit_scale = 3"))
                .isGreaterThan(8);
        assertThat(rows.number("SELECT COUNT(*) FROM trade_item WHERE (unit_code = 'KGM') <> (unit_scale = 3)"))
                .isZero();
    }

    @Test
    void packsDeclareWhatTheirNamesSay(Rows rows) throws SQLException {
        assertThat(rows.texts("SELECT DISTINCT CONCAT(name, ' = ', net_amount, ' ', net_unit) FROM trade_item"
                        + " WHERE net_amount IS NOT NULL"))
                .contains("Gói 500 g = 500 g", "Túi 5 kg = 5000 g", "Chai 1 lít = 1000 ml", "Chai 700 ml = 700 ml");
        assertThat(rows.texts("SELECT DISTINCT name FROM trade_item WHERE net_amount IS NULL"))
                .contains("Cân theo kg", "Con khoảng 2,2 kg", "Hộp 20 túi", "Chiếc");
    }

    /** The names of packs that were there before the columns were; a temporary table stands in for theirs. */
    @Test
    void theMigrationReadsTheSameOutOfNames(Rows rows) throws SQLException, IOException {
        String fill = migration("catalogue/V20261127080500__catalogue_declare_net_content.sql");
        List<String> shown = rows.texts(
                "SELECT CONCAT_WS('|', name, unit_scale, net_amount, net_unit) FROM trade_item ORDER BY name, unit_scale");
        try (Statement statement = rows.connection().createStatement()) {
            statement.execute(
                    "CREATE TEMPORARY TABLE packs SELECT name, unit_scale, net_amount, net_unit FROM trade_item");
            statement.execute("CREATE TEMPORARY TABLE trade_item (name VARCHAR(80), unit_scale INT, net_amount BIGINT,"
                    + " net_unit VARCHAR(2)) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci");
            statement.execute("INSERT INTO trade_item (name, unit_scale) SELECT name, unit_scale FROM packs");
            statement.execute(
                    "INSERT INTO trade_item (name, unit_scale) VALUES ('Chai 0,5 lít', 0), ('Túi 1,25 kg', 0),"
                            + " ('Can 5L', 0), ('Lốc 6 chai 330 ml', 0), ('Gói 0 g', 0), ('Gói chừng 300 g', 0), ('Gói 2,5 g', 0)");
            statement.execute(fill);
            List<String> filled = rows.texts("SELECT CONCAT_WS('|', name, unit_scale, net_amount, net_unit)"
                    + " FROM trade_item ORDER BY name, unit_scale");
            statement.execute("DROP TEMPORARY TABLE trade_item");
            statement.execute("DROP TEMPORARY TABLE packs");

            assertThat(filled)
                    .containsAll(shown)
                    .contains(
                            "Chai 0,5 lít|0|500|ml",
                            "Túi 1,25 kg|0|1250|g",
                            "Can 5L|0|5000|ml",
                            "Lốc 6 chai 330 ml|0",
                            "Gói 0 g|0",
                            "Gói chừng 300 g|0",
                            "Gói 2,5 g|0")
                    .hasSize(shown.size() + 7);
        }
    }

    /** The statement of a migration that fills its columns. */
    private static String migration(String file) throws IOException {
        try (InputStream in = DemoCatalogueIT.class.getResourceAsStream("/db/migration/" + file)) {
            String text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            return text.substring(text.indexOf("\nUPDATE")).replace(";", "");
        }
    }

    @Test
    void certificatesStandInEveryState(Rows rows) throws SQLException {
        String today = "DATE '2026-11-22'";
        String granted = "SELECT COUNT(*) FROM ocop_certificate WHERE status = 'GRANTED' AND ";
        assertThat(rows.texts("SELECT DISTINCT status FROM ocop_certificate"))
                .containsExactlyInAnyOrder("CLAIMED", "GRANTED", "REVOKED", "SUPERSEDED");
        for (int stars = 3; stars <= 5; stars++) {
            assertThat(rows.number(granted + "valid_to >= " + today + " AND stars = " + stars))
                    .isPositive();
        }
        assertThat(rows.number(granted + "valid_to < " + today)).isPositive();
        assertThat(rows.number(granted + "valid_to BETWEEN " + today + " AND " + today + " + INTERVAL 180 DAY"))
                .isPositive();
        assertThat(rows.number(
                        "SELECT COUNT(*) FROM ocop_certificate WHERE (status = 'CLAIMED') <> (verified_on IS NULL)"))
                .isZero();
        assertThat(rows.number(
                        "SELECT COUNT(*) FROM ocop_certificate WHERE valid_to <> decided_on + INTERVAL 36 MONTH"))
                .isZero();
    }

    @Test
    void someSellersAndTheStaffCanSignIn(Rows rows) throws SQLException {
        assertThat(rows.texts("SELECT sign_in_name FROM account WHERE role = 'STAFF'"))
                .containsExactlyInAnyOrder("sct", "sct2");
        assertThat(rows.texts("SELECT sign_in_name FROM account JOIN seller_member ON account_id = account.id"))
                .contains("miendong", "chebangphuc", "hosuong");
        assertThat(rows.number(
                        "SELECT COUNT(*) FROM account WHERE role = 'SELLER' AND id NOT IN (SELECT account_id FROM"
                                + " seller_member)"))
                .isZero();
    }

    private static Set<String> words(String text) {
        return Stream.of(text.strip().split("\\s+", -1)).collect(Collectors.toSet());
    }
}
