package vn.chophien.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The market that is tested has a file of networks: 203.0.113.0/24 in 79, its upper half in 01. */
@ExtendWith(RunningMarket.Extension.class)
class NetworkPlacesIT {

    @Test
    void aSilentReaderHasTheProvinceOfTheirNetworkMarkedAsAGuess(RunningMarket market) {
        Goods goods = new Goods(market);
        Goods.Seller at = goods.seller();
        long lot = goods.item(at, 1_000, 10).lots().get(0);
        String page = "/l/" + goods.text("SELECT token FROM lot WHERE id = ?", lot);
        Browser silent = new Browser(market, "203.0.113.200");
        Browser telling = new Browser(market, "203.0.113.7");
        Browser elsewhere = new Browser(market);

        assertThat(telling.postAsIs(page + "/noi-quet", Map.of("tinh", "19", "viec", "ghi"))
                        .statusCode())
                .isEqualTo(303);
        assertThat(silent.get(page).statusCode()).isEqualTo(200);
        assertThat(elsewhere.get(page).statusCode()).isEqualTo(200);
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(goods.number("SELECT COUNT(*) FROM scan WHERE lot_id = ?", lot))
                        .isEqualTo(3));

        assertThat(goods.texts("SELECT CONCAT_WS(' ', province_code, place_coarse) FROM scan WHERE lot_id = " + lot))
                .containsExactlyInAnyOrder("01 1", "19 0", "0");
        assertThat(silent.get(page + "/noi-quet").body()).contains("chợ ước chừng tỉnh theo nhà mạng");
        String board = new People(market).memberOf(at).get("/nha-ban/luot-quet").body();
        assertThat(board).contains("Theo mạng, ước chừng", "2\u00A0người không cho biết");
        assertThat(board.substring(board.indexOf("Theo mạng, ước chừng")))
                .contains("Hà Nội")
                .doesNotContain("Thái Nguyên</th>");
    }
}
