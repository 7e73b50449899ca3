package vn.chophien.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The public shop over HTTP, with the demo world: what a visitor without scripts gets. */
@ExtendWith(RunningMarket.Extension.class)
class ShopIT {

    private final Browser browser;

    ShopIT(RunningMarket market) {
        browser = new Browser(market);
    }

    /** domain.md 15, rule 20. */
    @ParameterizedTest
    @ValueSource(strings = {"mien+dong", "mieens+dong", "MI%E1%BA%BEN+DONG", "mi%E1%BA%BFn++dong"})
    void everyWayOfTypingFindsTheNoodles(String typed) {
        assertThat(page("/san-pham?tim=" + typed)).contains("/san-pham/mien-dong-na-may");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/san-pham", "/san-pham?dung-mua=1&sap-xep=ten", "/hop-tac-xa"})
    void publicPagesAnswer(String path) {
        assertThat(page(path)).contains("<h1").contains("/hop-tac-xa");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"trang=0", "trang=900", "gia-tu=abc", "gia-tu=9&gia-den=1", "danh-muc=khong-co", "sao=9", "xa=1"
            })
    void badChoicesAreRefusedInWords(String query) {
        HttpResponse<String> answer = browser.get("/san-pham?" + query);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("<h1").doesNotContain("Exception");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/san-pham/khong-co",
                "/san-pham/mi%E1%BA%BFn",
                "/san-pham/mien-an-lien-na-may", // waits for approval
                "/hop-tac-xa/khong-co",
                "/hop-tac-xa/x%27%20OR%201"
            })
    void whatThePublicMayNotSeeDoesNotExist(String path) {
        assertThat(browser.get(path).statusCode()).isEqualTo(404);
    }

    @Test
    void aProductSaysWhatTheLawWantsBeforeBuying() {
        String page = page("/san-pham/mien-dong-na-may");

        assertThat(page)
                .contains("62.000\u00A0₫", "124.000\u00A0₫/kg") // a pack, and a kilogram of it
                .contains("OCOP 4 sao theo quyết định số 1286/QĐ-UBND")
                .contains("HTX-MH-0001", "0900 000 001", "Bản Nà Mây", "Xuất xứ", "Bảo quản")
                .contains("Giao hàng", "Thanh toán", "Đổi trả", "Khiếu nại")
                .contains("action=\"/gio-hang/them\"", "name=\"mon\"", "name=\"so-luong\"")
                .contains("Dữ liệu minh họa");
    }

    /** domain.md 15, rule 7. */
    @Test
    void starsAreShownOnlyWhileVerifiedAndInForce() {
        assertThat(article("/san-pham/che-shan-tui-loc"))
                .contains("Từng đạt OCOP 3 sao")
                .doesNotContain("aria-label=\"OCOP");
        assertThat(article("/san-pham/tinh-bot-dong-rieng")).doesNotContain("OCOP");
        assertThat(article("/san-pham/hong-say-deo")).doesNotContain("OCOP");
    }

    private String article(String path) {
        String page = page(path);
        return page.substring(page.indexOf("<article"), page.indexOf("</article>"));
    }

    private String page(String path) {
        HttpResponse<String> answer = browser.get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return answer.body();
    }
}
