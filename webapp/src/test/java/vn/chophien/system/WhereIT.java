package vn.chophien.system;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Ways into the shop by when and where. */
@ExtendWith(RunningMarket.Extension.class)
class WhereIT {

    private final Browser browser;

    WhereIT(RunningMarket market) {
        browser = new Browser(market);
    }

    @Test
    void theCalendarSaysWhatIsThereInEachMonth() {
        String page = browser.get("/mua-vu").body();

        assertThat(page).contains("/san-pham/hong-khong-hat", "Tháng 9", "aria-current=\"date\"");
        assertThat(page.indexOf("/san-pham/hong-khong-hat")).isGreaterThan(0);
    }

    @Test
    void theCalendarNamesWhatIsPromisedOfHarvestsToCome() {
        assertThat(browser.get("/mua-vu").body())
                .contains("đang nhận đặt trước", "/dat-truoc/", "Bạch trà Shan tuyết – Hộp 50 g");
    }

    @Test
    void theMapLeadsToCommunesAndHasATableBesideIt() {
        String page = browser.get("/ban-do").body();

        assertThat(page).contains("<circle", "href=\"/xa/02185\"", "<caption");
        assertThat(browser.get("/ban-do?danh-muc=mien-bun-banh").body())
                .contains("href=\"/xa/02185\"")
                .contains("aria-current=\"true\"");
    }

    @Test
    void aCommuneShowsItsGoodsItsSellersAndWhatItWasCalled() {
        assertThat(browser.get("/xa/02185").body())
                .contains(
                        "Xã Côn Minh", "/san-pham/mien-dong-na-may", "/hop-tac-xa/htx-mien-dong-na-may", "huyện Na Rì");
        assertThat(browser.get("/xa/00004").body()).contains("Chưa có hàng từ nơi này", "noindex");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/xa/99999", "/xa/1", "/ban-do?danh-muc=khong-co"})
    void whatIsNotThereIsNotFound(String path) {
        assertThat(browser.get(path).statusCode()).isEqualTo(404);
    }
}
