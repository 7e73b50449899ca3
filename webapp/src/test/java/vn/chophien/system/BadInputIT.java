package vn.chophien.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is sent, the market answers in its own words, with the right status, and never fails. */
@ExtendWith(RunningMarket.Extension.class)
@BesideOthers
class BadInputIT {

    private static final String ORDER_START =
            "{\"name\":\"Lý Thị Mai\",\"phone\":\"0912345678\",\"delivery\":\"PICKUP\",\"payment\":\"COD\",";

    private final RunningMarket market;
    private final ApiCaller caller;

    BadInputIT(RunningMarket market) {
        this.market = market;
        this.caller = new ApiCaller(market);
    }

    @ParameterizedTest
    @CsvSource({
        "GET,    /api/v1/products?page=0,                             400",
        "GET,    /api/v1/products?page=99999999999999999999,          400",
        "GET,    /api/v1/products?size=1.5,                           400",
        "GET,    /api/v1/products?priceFrom=-1,                       400",
        "GET,    /api/v1/products?stars=NaN,                          400",
        "GET,    /api/v1/products?category=%F0%9F%98%80,              400",
        "GET,    /api/v1/products?seller=khong-co-ai,                 400",
        "GET,    /api/v1/products/%F0%9F%98%80,                       404",
        "GET,    /api/v1/cooperatives/%27%20OR%201=1--,               404",
        "GET,    /api/v1/lots?gtin=1&lot=%00,                         400",
        "GET,    /api/v1/lots/khong-phai-ma,                          404",
        "GET,    /api/v1/orders/CP261121K7Q2M,                        400",
        "GET,    /api/v1/orders/CP261121K7Q2M?token=%F0%9F%98%80,     404",
        "GET,    /api/v1/khong-co,                                    404",
        "GET,    /api/khong-co,                                       404",
        "GET,    /api,                                                404",
        "PUT,    /api/v1/products,                                    405",
        "GET,    /api/v1/webhooks/sepay,                              405",
    })
    void aCallThatAsksWronglyGetsAProblem(String method, String path, int status) {
        HttpResponse<String> answer = caller.send(method, path, Map.of(), "");

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertProblem(answer);
        assertThat(answer.headers().firstValue("Allow").isPresent()).isEqualTo(status == 405);
    }

    @ParameterizedTest
    @CsvSource({
        "application/json, application/xml,  406",
        "text/plain,       application/json, 415",
        "application/xml,  application/json, 415",
    })
    void aCallInAnotherLanguageGetsAProblem(String sent, String accepted, int status) {
        Map<String, String> headers =
                Map.of("Content-Type", sent, "Accept", accepted, "Idempotency-Key", "k".repeat(20));

        HttpResponse<String> answer = caller.send("POST", "/api/v1/orders", headers, "{}");

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertProblem(answer);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "[]",
                "null",
                "{\"lines\":1}",
                "{\"lines\":[null]}",
                ORDER_START + "\"lines\":[]}",
                ORDER_START + "\"lines\":[{\"tradeItemId\":\"1\",\"quantity\":\"1\"}]}",
                ORDER_START + "\"lines\":[{\"tradeItemId\":1,\"quantity\":\"-1\"}]}",
                ORDER_START + "\"lines\":[{\"tradeItemId\":1,\"quantity\":\"1e9\"}]}",
                ORDER_START + "\"lines\":[{\"tradeItemId\":1,\"quantity\":\"0\"}]}",
                ORDER_START + "\"total\":1.5,\"lines\":[{\"tradeItemId\":1,\"quantity\":\"1\"}]}",
                ORDER_START + "\"total\":-1,\"lines\":[{\"tradeItemId\":1,\"quantity\":\"1\"}]}",
                "{\"name\":\"\\u0000\",\"phone\":\"0912345678\",\"delivery\":\"PICKUP\",\"payment\":\"COD\",\"lines\":["
                        + "{\"tradeItemId\":1,\"quantity\":\"1\"}]}",
            })
    void anOrderThatMakesNoSenseIsRefused(String body) {
        HttpResponse<String> answer = caller.post("/api/v1/orders", "bad-input-".repeat(3), body);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        assertProblem(answer);
    }

    @ParameterizedTest
    @CsvSource({"/api/v1/orders, [, 30000, 400", "/api/v1/orders, x, 10000000, 413"})
    void aBodyThatIsTooDeepOrTooLargeIsRefused(String path, String piece, int times, int status) {
        HttpResponse<String> answer = caller.post(path, "bad-input-".repeat(3), piece.repeat(times));

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertProblem(answer);
    }

    @ParameterizedTest
    @CsvSource({
        "/san-pham?trang=0,                          400",
        "/san-pham?trang=99999999999999999999,       400",
        "/san-pham?tim=%00%01%F0%9F%98%80,           200",
        "/san-pham/%F0%9F%98%80,                     404",
        "/hop-tac-xa/%3Cscript%3E,                   404",
        "/l/%F0%9F%98%80,                            400",
        "/thanh-toan/%F0%9F%98%80,                   404",
        "/don-hang/%F0%9F%98%80,                     200",
        "/khong/co/trang/nay,                        404",
    })
    void anOddAddressGetsAPageOfOurs(String path, int status) {
        HttpResponse<String> answer = new Browser(market).get(path);

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.body()).contains("<main").doesNotContain("<script>", "Exception", "\tat ");
        assertGuarded(answer.headers());
    }

    @ParameterizedTest
    @CsvSource({"PUT, /san-pham", "DELETE, /", "PATCH, /gio-hang", "POST, /assets/css/core.css"})
    void anotherMethodIsToldWhatIsAllowed(String method, String path) {
        HttpResponse<String> answer =
                caller.send(method, path, Map.of("Content-Type", "application/x-www-form-urlencoded"), "");

        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(answer.headers().firstValue("Allow").orElse("")).contains("GET");
    }

    @Test
    void aFormOfAnotherVisitorAndOneWithoutATokenChangeNothing() {
        Browser mine = new Browser(market);
        String foreign = Browser.hidden(new Browser(market).get("/don-hang").body(), "_token");
        mine.get("/don-hang");

        assertThat(mine.postAsIs("/don-hang", Map.of("_token", foreign)).statusCode())
                .isEqualTo(403);
        HttpResponse<String> without = mine.postAsIs("/don-hang", Map.of());
        assertThat(without.statusCode()).isEqualTo(403);
        assertThat(without.body()).contains("Trang đã mở quá lâu");
    }

    @ParameterizedTest
    @CsvSource({
        "/,           no-cache",
        "/san-pham,   no-cache",
        "/gio-hang,   no-store",
        "/don-hang,   no-store",
        "/dang-nhap,  no-store",
    })
    void pagesAreGuardedAndPrivateOnesNotKept(String path, String kept) {
        HttpResponse<String> answer = new Browser(market).get(path);

        assertGuarded(answer.headers());
        assertThat(answer.headers().firstValue("Cache-Control")).contains(kept);
        assertThat(answer.headers().allValues("Set-Cookie"))
                .allSatisfy(cookie -> assertThat(cookie).contains("HttpOnly", "SameSite=Lax", "Path=/"));
    }

    private static void assertGuarded(HttpHeaders headers) {
        assertThat(headers.firstValue("Content-Security-Policy").orElse(""))
                .contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'")
                .doesNotContain("unsafe");
        assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(headers.firstValue("Referrer-Policy")).contains("same-origin");
    }

    private static void assertProblem(HttpResponse<String> answer) {
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(answer.body()).contains("\"detail\":\"").doesNotContain("Exception", "\tat ");
    }
}
