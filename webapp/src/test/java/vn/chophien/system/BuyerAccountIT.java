package vn.chophien.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpResponse;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A buyer's way into an account, and what is theirs there. */
@ExtendWith(RunningMarket.Extension.class)
@BesideOthers
class BuyerAccountIT {

    private final RunningMarket market;
    private final Goods goods;

    BuyerAccountIT(RunningMarket market) {
        this.market = market;
        this.goods = new Goods(market);
    }

    @Test
    void theFirstRightCodeMakesTheAccountAndOpensItOnce() {
        Buyer buyer = Buyer.newcomer(market);
        String page = buyer.askForCode();
        String code = buyer.newestCode();

        HttpResponse<String> wrong = buyer.enter(page, code.equals("123456") ? "654321" : "123456");
        HttpResponse<String> right = buyer.enter(page, code.substring(0, 3) + " " + code.substring(3));
        HttpResponse<String> again = buyer.elsewhere().browser().get(page);

        assertThat(wrong.statusCode()).isEqualTo(400);
        assertThat(wrong.body())
                .contains("Mã không đúng. Bạn còn 4 lần thử.")
                .contains("autocomplete=\"one-time-code\"")
                .contains("inputmode=\"numeric\"");
        assertThat(right.statusCode()).isEqualTo(303);
        assertThat(Browser.location(right)).startsWith("/tai-khoan?");
        assertThat(buyer.browser().get("/tai-khoan").body()).contains("Tài khoản của bạn");
        assertThat(again.statusCode()).isEqualTo(303);
        await().until(() -> Objects.requireNonNull(goods.text(
                        "SELECT MAX(CONCAT(body, COALESCE(html, ''))) FROM message_outbox WHERE recipient = ?",
                        buyer.address()))
                .isEmpty());
    }

    @Test
    void aPhoneGetsItsCodeByMessageBoundToThisSite() {
        String phone = "+8490" + (1_000_000 + System.nanoTime() % 9_000_000);
        Browser browser = new Browser(market);
        HttpResponse<String> asked =
                People.submit(browser, "/dang-nhap", "/dang-nhap/ma", Map.of("lien-he", phone, "toi", ""));
        await().until(() -> market.postbox().textsTo(phone).size() == 1);
        String text = market.postbox().textsTo(phone).get(0).text();
        String code = text.replaceAll("(?s).*@127\\.0\\.0\\.1 #(\\d{6})$", "$1");

        String page = Browser.location(asked);
        HttpResponse<String> tooSoon = People.submit(browser, page, page + "/gui-lai", Map.of("toi", ""));
        HttpResponse<String> in = People.submit(browser, page, page, Map.of("ma", code, "toi", "/gio-hang"));

        assertThat(tooSoon.body()).contains("Bạn gửi lại được sau");
        assertThat(Browser.location(in)).startsWith("/gio-hang");
    }

    @Test
    void whoHasAnAccountAndWhoHasNoneAreToldTheSame() {
        Buyer known = Buyer.newcomer(market).signIn();
        Buyer unknown = Buyer.newcomer(market);

        String ofKnown = told(known.elsewhere());
        String ofUnknown = told(unknown);

        assertThat(ofKnown).isEqualTo(ofUnknown);
    }

    private static String told(Buyer buyer) {
        String page = buyer.askForCode();
        return buyer.browser()
                .get(page)
                .body()
                .replaceAll("(name=\"_token\" value=\")[^\"]*", "$1")
                .replace(page, "")
                .replaceAll("(?s)data-countdown=.*?giây", "");
    }

    @Test
    void ofManyCodesTriedAtOnceNoMoreCountThanAreAllowed() {
        Buyer buyer = Buyer.newcomer(market);
        String page = buyer.askForCode();
        String wrong = buyer.newestCode().equals("000000") ? "000001" : "000000";
        String token = Browser.hidden(buyer.browser().get(page).body(), "_token");
        Callable<String> attempt = () -> buyer.browser()
                .postAsIs(page, Map.of("_token", token, "ma", wrong))
                .body();

        List<String> answers = AtOnce.run(Collections.nCopies(12, attempt));

        assertThat(answers.stream().filter(answer -> answer.contains("Mã không đúng. Bạn còn")))
                .hasSize(4);
        assertThat(goods.number("SELECT tries FROM sign_in_code WHERE contact = ?", buyer.address()))
                .isEqualTo(5);
        assertThat(buyer.enter(page, buyer.newestCode()).body()).contains("Mã này không dùng được nữa");
    }

    @Test
    void cartsBecomeOneUpToWhatThereIsAndTheOrderIsInTheAccount() {
        Goods.Item item = goods.item(goods.seller(), 50_000, 5);
        Buyer buyer = Buyer.newcomer(market).signIn();
        put(buyer.browser(), item, 3);
        Buyer elsewhere = buyer.elsewhere();
        put(elsewhere.browser(), item, 4);

        String page = elsewhere.askForCode();
        HttpResponse<String> in = elsewhere.enter(page, elsewhere.newestCode());

        assertThat(Browser.location(in)).contains("bao=da-gop-gio-bot");
        assertThat(elsewhere.browser().get("/gio-hang").body()).contains("name=\"so-luong\" value=\"5\"");
        String number = buy(elsewhere.browser(), Map.of("name", "Người Mua Một", "keep-address", ""));
        assertThat(buyer.browser().get("/tai-khoan/don-hang").body()).contains(number);
        Browser stranger = Buyer.newcomer(market).signIn().browser();
        assertThat(stranger.get("/tai-khoan/don-hang/" + number).statusCode()).isEqualTo(404);
        assertThat(stranger.get("/tai-khoan/don-hang").body()).doesNotContain(number);
        assertThat(buyer.browser().get("/tai-khoan/don-hang/" + number).statusCode())
                .isEqualTo(303);
    }

    @Test
    void ordersOfAGuestAreTakenOverByTheOneWhoProvesTheAddress() {
        Goods.Item item = goods.item(goods.seller(), 50_000, 5);
        Buyer buyer = Buyer.newcomer(market);
        Shopper guest = new Shopper(market).put(item, 1);
        Map<String, String> form = guest.checkoutForm();
        form.put("email", buyer.address());
        String number = number(Shopper.token(guest.send(form)));
        buyer.signIn();

        assertThat(buyer.browser().get("/tai-khoan/don-hang").body())
                .contains("Có 1 đơn hàng hoặc lời đặt trước")
                .doesNotContain(number);
        buyer.browser().post("/tai-khoan/don-hang/nhan-don-cu", Map.of());
        assertThat(buyer.browser().get("/tai-khoan/don-hang").body()).contains(number);
    }

    @Test
    void addressesAreKeptOnConsentAloneAndGoWithIt() {
        Buyer buyer = Buyer.newcomer(market).signIn();
        Map<String, String> address = Map.of(
                "name", "Người Nhận", "phone", "0912345678", "commune", "01840", "address", "Tổ 7, dữ liệu minh họa");

        HttpResponse<String> silent = buyer.browser().post("/tai-khoan/dia-chi/moi", address);
        Map<String, String> agreed = new HashMap<>(address);
        agreed.put("agree", "1");
        buyer.browser().post("/tai-khoan/dia-chi/moi", agreed);
        String list = buyer.browser().get("/tai-khoan/dia-chi").body();
        String id = list.replaceAll("(?s).*action=\"/tai-khoan/dia-chi/(\\d+)/bo\".*", "$1");

        assertThat(silent.statusCode()).isEqualTo(400);
        assertThat(list).contains("Tổ 7").contains("Mặc định");
        Browser stranger = Buyer.newcomer(market).signIn().browser();
        assertThat(stranger.get("/tai-khoan/dia-chi/" + id).statusCode()).isEqualTo(404);
        assertThat(stranger.post("/tai-khoan/dia-chi/" + id + "/bo", Map.of()).statusCode())
                .isEqualTo(404);
        buyer.browser().post("/tai-khoan/dia-chi/" + id + "/bo", Map.of());
        assertThat(buyer.browser().get("/tai-khoan/dia-chi").body()).doesNotContain("Tổ 7");
        buyer.browser().post("/tai-khoan/dia-chi/" + id + "/lay-lai", Map.of());
        assertThat(buyer.browser().get("/tai-khoan/dia-chi").body()).contains("Tổ 7");

        buyer.browser().post("/tai-khoan/dong-y/keep-addresses", Map.of("tra-loi", "rut"));

        assertThat(buyer.browser().get("/tai-khoan/dia-chi").body()).doesNotContain("Tổ 7");
        assertThat(goods.number("SELECT COUNT(*) FROM buyer_address WHERE id = ?", id))
                .isZero();
        assertThat(goods.number(
                        "SELECT COUNT(*) FROM consent_event e JOIN account_contact c ON c.account_id = e.account_id"
                                + " WHERE c.value = ? AND e.purpose = 'KEEP_ADDRESSES'",
                        buyer.address()))
                .isEqualTo(2);
    }

    @Test
    void aSessionThatIsEndedElsewhereIsOverAtOnceAndANewMachineIsToldByMail() {
        Buyer here = Buyer.newcomer(market).signIn();
        Buyer there = here.elsewhere().signIn();
        await().until(() ->
                market.postbox().mailsTo(here.address(), "đăng nhập ở nơi mới").size() == 1);

        assertThat(here.browser().get("/tai-khoan/bao-mat").body()).contains("Máy này", "Đăng xuất ở mọi nơi khác");
        here.browser().post("/tai-khoan/bao-mat/phien/ket-thuc-noi-khac", Map.of());

        assertThat(there.browser().get("/tai-khoan/don-hang").statusCode()).isEqualTo(303);
        assertThat(here.browser().get("/tai-khoan/don-hang").statusCode()).isEqualTo(200);
    }

    private static void put(Browser browser, Goods.Item item, int amount) {
        HttpResponse<String> answer = browser.postAsIs(
                "/gio-hang/them", Map.of("mon", Long.toString(item.id()), "so-luong", Integer.toString(amount)));
        assertThat(answer.statusCode()).isEqualTo(303);
    }

    private String buy(Browser browser, Map<String, String> choices) {
        Map<String, String> form =
                new HashMap<>(Browser.hiddenFields(browser.get("/thanh-toan").body()));
        form.putAll(Map.of("phone", Shopper.PHONE, "delivery", "PICKUP", "payment", "COD"));
        form.putAll(choices);
        return number(Shopper.token(browser.postAsIs("/thanh-toan", form)));
    }

    private String number(String token) {
        return Objects.requireNonNull(goods.text(
                "SELECT o.number FROM market_order o JOIN checkout c ON c.id = o.checkout_id WHERE c.access_token = ?",
                token));
    }
}
