package vn.chophien.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The shop in its second language, and that it never gets into the first one's way. */
@ExtendWith(RunningMarket.Extension.class)
@Alone
class EnglishIT {

    private static final String COOKIE = "ngon-ngu";
    private static final String PRODUCT = "/san-pham/mien-dong-na-may";
    private static final String ENGLISH_PAGE = "<html lang=\"en\">";
    private static final String VIETNAMESE_PAGE = "<html lang=\"vi\">";

    private final RunningMarket market;
    private final Browser reader;

    EnglishIT(RunningMarket market) {
        this.market = market;
        reader = speaking("en");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/san-pham",
                "/san-pham?trang=2",
                "/san-pham?tim=mien+dong",
                "/san-pham?tim=khong+co+gi+nhu+the&sao=5",
                "/san-pham?danh-muc=mien-bun-banh&sao=4&gia-tu=10k&gia-den=900k&loai=hop-tac-xa&nhat-ky=1&con-hang=1",
                "/san-pham?gia-tu=nhieu",
                "/san-pham?sao=9",
                "/san-pham/thu-tu",
                "/san-pham/goi-y?tim=mien",
                PRODUCT,
                "/san-pham/che-shan-tui-loc",
                PRODUCT + "/danh-gia",
                PRODUCT + "/danh-gia?sao=1&anh=1",
                PRODUCT + "/hoi-dap",
                "/so-sanh?sp=mien-dong-na-may&sp=che-shan-tui-loc&sp=khong-co&xa=00004",
                "/so-sanh",
                "/giao-den-toi?noi=xuan+lac",
                "/giao-den-toi?noi=khong+co+noi+nay",
                "/hop-tac-xa",
                "/hop-tac-xa/htx-mien-dong-na-may",
                "/xa/02026",
                "/mua-vu",
                "/ban-do",
                "/ban-do?danh-muc=che-do-uong",
                "/da-luu",
                "/da-luu?sp=mien-dong-na-may&sp=khong-con-nua",
                "/khong-co-trang-nay",
                "/hop-tac-xa/khong-co"
            })
    void onlyWhatIsMarkedAsVietnameseIsVietnameseOnAnEnglishPage(String path) {
        assertThat(ReadText.leftInVietnamese(reader.get(path).body())).isEmpty();
    }

    @Test
    void whatIsWrongWithAFormIsSaidInEnglish() {
        String form = PRODUCT + "/hoi-dap";
        String key = Browser.hidden(reader.get(form).body(), "khoa");
        HttpResponse<String> refused =
                People.submit(reader, form, form, Map.of("khoa", key, "words", "?", "name", "", "email", "ở đâu"));

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("3 things need correcting", "Please say what to call you.");
        assertThat(ReadText.leftInVietnamese(refused.body())).isEmpty();
    }

    @Test
    void aPurchaseIsInEnglishFromTheCartToThePaymentAndTheOrder() {
        Goods goods = new Goods(market);
        Shopper shopper = new Shopper(market).put(goods.item(goods.seller(), 45_000, 50), 2);
        shopper.browser().cookies().put(COOKIE, "en");
        Map<String, String> form = shopper.checkoutForm();

        assertThat(leftInVietnamese(shopper, "/gio-hang")).isEmpty();
        assertThat(leftInVietnamese(shopper, "/thanh-toan")).isEmpty();
        form.put("phone", "12");
        HttpResponse<String> refused = shopper.send(form);
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(ReadText.leftInVietnamese(refused.body())).isEmpty();
        form.put("phone", Shopper.PHONE);
        String token = Shopper.token(shopper.send(form));
        assertThat(leftInVietnamese(shopper, "/thanh-toan/" + token)).isEmpty();
        String number = goods.text(
                "SELECT o.number FROM market_order o JOIN checkout c ON c.id = o.checkout_id WHERE c.access_token = ?",
                token);
        assertThat(leftInVietnamese(shopper, "/don-hang/" + number + "?ma=" + token))
                .isEmpty();
    }

    private static List<String> leftInVietnamese(Shopper shopper, String path) {
        return ReadText.leftInVietnamese(shopper.browser().get(path).body());
    }

    @Test
    void aTextThatNobodyMarkedIsFound() {
        assertThat(ReadText.leftInVietnamese("<p>Fresh <i lang=\"vi\">Chè <b>Shan</b> tuyết</i>, <br>3 gói</p>"))
                .containsExactly("Fresh  ,  3 gói");
    }

    @Test
    void choosingTheLanguageKeepsThePageAndItsSearch() {
        Browser visitor = new Browser(market);
        assertThat(visitor.get("/san-pham?tim=mien&sao=4").body()).contains("href=\"/ngon-ngu/en?toi=/san-pham\"");

        HttpResponse<String> english = choose(visitor, "en", "/san-pham", "/san-pham?tim=mien&sao=4");
        assertThat(english.statusCode()).isEqualTo(303);
        assertThat(Browser.location(english)).isEqualTo("/san-pham?tim=mien&sao=4");
        assertThat(visitor.get("/san-pham?tim=mien&sao=4").body())
                .contains(ENGLISH_PAGE, "href=\"/ngon-ngu/vi?toi=/san-pham\"");

        HttpResponse<String> back = choose(visitor, "vi", "/san-pham", "/hop-tac-xa?tim=mien");
        assertThat(Browser.location(back)).isEqualTo("/san-pham");
        assertThat(visitor.get("/san-pham").body()).contains(VIETNAMESE_PAGE);
    }

    @Test
    void theChoiceLeadsNowhereElseAndToNoOtherLanguage() {
        for (String foreign :
                List.of("https%3A%2F%2Fxa.example%2F", "%2F%2Fxa.example", "%2F%5Cxa.example", "san-pham")) {
            assertThat(Browser.location(reader.get("/ngon-ngu/en?toi=" + foreign)))
                    .isEqualTo("/");
        }
        assertThat(Browser.location(choose(reader, "en", "/", "https://xa.example/?tim=mien")))
                .doesNotContain("xa.example");
        assertThat(reader.get("/ngon-ngu/fr").statusCode()).isEqualTo(404);
    }

    @Test
    void whoChoseNothingReadsVietnameseWithoutAnyMark() {
        for (String path : List.of("/", "/san-pham", PRODUCT, "/khong-co-trang-nay")) {
            String plain = new Browser(market).get(path).body();

            assertThat(plain).contains(VIETNAMESE_PAGE).doesNotContain("<span lang=\"vi\">", ">Search<");
            assertThat(speaking("vi").get(path).body()).isEqualTo(plain);
            assertThat(speaking("fr").get(path).body()).isEqualTo(plain);
        }
    }

    @Test
    void aPageFromMemoryIsInTheLanguageOfItsReader() {
        Browser visitor = new Browser(market);
        for (String path : List.of("/", "/san-pham", PRODUCT, "/mua-vu")) {
            for (int round = 0; round < 2; round++) {
                assertThat(visitor.get(path).body()).contains(VIETNAMESE_PAGE);
                assertThat(reader.get(path).body()).contains(ENGLISH_PAGE);
            }
            HttpResponse<String> vietnamese = visitor.get(path);
            assertThat(vietnamese.headers().firstValue("Vary")).get().asString().contains("Cookie");
            String tag = vietnamese.headers().firstValue("ETag").orElseThrow();
            assertThat(visitor.get(path, Map.of("If-None-Match", tag)).statusCode())
                    .isEqualTo(304);
            assertThat(reader.get(path, Map.of("If-None-Match", tag)).statusCode())
                    .isEqualTo(200);
        }
    }

    @Test
    void desksStayVietnamese() {
        People people = new People(market);
        Browser staff = people.staff();
        Browser seller = people.signedIn("miendong");
        staff.cookies().put(COOKIE, "en");
        seller.cookies().put(COOKIE, "en");

        for (String path : List.of("/quan-ly", "/quan-ly/duyet", "/quan-ly/khong-co")) {
            assertThat(staff.get(path).body())
                    .as(path)
                    .contains(VIETNAMESE_PAGE)
                    .doesNotContain("<span lang=\"vi\">");
        }
        for (String path : List.of("/nha-ban", "/nha-ban/san-pham", "/nha-ban/san-pham/1")) {
            assertThat(seller.get(path).body())
                    .as(path)
                    .contains(VIETNAMESE_PAGE)
                    .doesNotContain("<span lang=\"vi\">");
        }
        assertThat(staff.get("/san-pham").body()).contains(ENGLISH_PAGE);
    }

    private Browser speaking(String language) {
        Browser browser = new Browser(market);
        browser.cookies().put(COOKIE, language);
        return browser;
    }

    private HttpResponse<String> choose(Browser visitor, String language, String page, String address) {
        return visitor.get(
                "/ngon-ngu/" + language + "?toi=" + page,
                Map.of("Referer", market.base().resolve(address).toString()));
    }
}
