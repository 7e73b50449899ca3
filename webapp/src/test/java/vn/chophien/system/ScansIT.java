package vn.chophien.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What is kept of a scan: the province with consent, a guess without, and nothing for longer than it may be. */
@BesideOthers
@ExtendWith(RunningMarket.Extension.class)
class ScansIT {

    private final RunningMarket market;
    private final Goods goods;
    private final Goods.Seller seller;
    private final long lot;

    ScansIT(RunningMarket market) {
        this.market = market;
        this.goods = new Goods(market);
        this.seller = goods.seller();
        this.lot = goods.item(seller, 50_000, 40).lots().get(0);
    }

    @Test
    void whatMayNotBeKeptIsForgotten() {
        goods.update("INSERT INTO scan_salt (day, salt) VALUES ('2020-01-01', 'old')");
        goods.update(
                "INSERT INTO scan (lot_id, at, client_hash, result) VALUES"
                        + " (?, UTC_TIMESTAMP(3) - INTERVAL 91 DAY, 'old', 'LOT'), (?, UTC_TIMESTAMP(3) - INTERVAL 89 DAY, 'kept', 'LOT')",
                lot,
                lot);

        await().atMost(Duration.ofSeconds(90)).untilAsserted(() -> {
            assertThat(goods.number("SELECT COUNT(*) FROM scan WHERE lot_id = ?", lot))
                    .isEqualTo(1);
            assertThat(goods.number("SELECT COUNT(*) FROM scan_salt WHERE day < '2020-02-01'"))
                    .isZero();
        });
    }

    @Test
    void aProvinceIsWrittenOnlyForThoseWhoAgree() {
        String token = goods.text("SELECT token FROM lot WHERE id = ?", lot);
        Browser agreeing = new Browser(market);
        Browser silent = new Browser(market);

        assertThat(agreeing.postAsIs("/l/" + token + "/noi-quet", Map.of("tinh", "99", "viec", "ghi"))
                        .statusCode())
                .isEqualTo(400);
        assertThat(agreeing.postAsIs("/l/" + token + "/noi-quet", Map.of("tinh", "01", "viec", "ghi"))
                        .statusCode())
                .isEqualTo(303);
        assertThat(silent.get("/l/" + token).statusCode()).isEqualTo(200);
        assertThat(silent.get("/L/" + token).statusCode()).isEqualTo(200);

        await().atMost(Duration.ofMinutes(1))
                .untilAsserted(() -> assertThat(
                                goods.number("SELECT COUNT(DISTINCT client_hash) FROM scan WHERE lot_id = ?", lot))
                        .isEqualTo(2));
        assertThat(goods.number(
                        "SELECT COUNT(DISTINCT client_hash) FROM scan WHERE lot_id = ? AND province_code = '01'", lot))
                .isEqualTo(1);
        assertThat(goods.number("SELECT COUNT(*) FROM scan WHERE lot_id = ? AND province_code IS NULL", lot))
                .isEqualTo(1);
        assertThat(agreeing.postAsIs("/l/" + token + "/noi-quet", Map.of("viec", "thoi"))
                        .statusCode())
                .isEqualTo(303);
        assertThat(agreeing.cookies()).doesNotContainKey("tinh");
    }

    /** The market that is tested has a file of networks: 203.0.113.0/24 in 79, its upper half in 01. */
    @Test
    void aSilentReaderHasTheProvinceOfTheirNetworkMarkedAsAGuess() {
        String page = "/l/" + goods.text("SELECT token FROM lot WHERE id = ?", lot);
        Browser silent = new Browser(market, "203.0.113.200");
        Browser telling = new Browser(market, "203.0.113.7");
        Browser elsewhere = new Browser(market);

        assertThat(telling.postAsIs(page + "/noi-quet", Map.of("tinh", "19", "viec", "ghi"))
                        .statusCode())
                .isEqualTo(303);
        assertThat(silent.get(page).statusCode()).isEqualTo(200);
        assertThat(elsewhere.get(page).statusCode()).isEqualTo(200);
        await().atMost(Duration.ofMinutes(1))
                .untilAsserted(() -> assertThat(goods.number("SELECT COUNT(*) FROM scan WHERE lot_id = ?", lot))
                        .isEqualTo(3));

        assertThat(goods.texts("SELECT CONCAT_WS(' ', province_code, place_coarse) FROM scan WHERE lot_id = " + lot))
                .containsExactlyInAnyOrder("01 1", "19 0", "0");
        assertThat(silent.get(page + "/noi-quet").body()).contains("chợ ước chừng tỉnh theo nhà mạng");
        String board =
                new People(market).memberOf(seller).get("/nha-ban/luot-quet").body();
        assertThat(board).contains("Theo mạng, ước chừng", "2\u00A0người không cho biết");
        assertThat(board.substring(board.indexOf("Theo mạng, ước chừng")))
                .contains("Hà Nội")
                .doesNotContain("Thái Nguyên</th>");
    }
}
