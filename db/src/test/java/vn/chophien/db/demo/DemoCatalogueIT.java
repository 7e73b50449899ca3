package vn.chophien.db.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
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
