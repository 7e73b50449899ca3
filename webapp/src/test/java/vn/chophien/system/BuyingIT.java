package vn.chophien.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The way of a guest from the cart to the end of an order, without scripts. */
@BesideOthers
@ExtendWith(RunningMarket.Extension.class)
class BuyingIT {

    private final RunningMarket market;
    private final Goods goods;
    private final Goods.Seller seller;
    private final Goods.Item item;
    private final Shopper shopper;

    BuyingIT(RunningMarket market) {
        this.market = market;
        this.goods = new Goods(market);
        this.seller = goods.seller();
        this.item = goods.item(seller, 50_000, 10);
        this.shopper = new Shopper(market);
    }

    @Test
    void theSumOfADeliveryIsShownBeforeItIsAgreedTo() {
        shopper.put(item, 2);
        Map<String, String> form = shopper.checkoutForm();
        form.putAll(Map.of(
                "delivery",
                "DELIVERY",
                "province",
                "19",
                "commune",
                "02026",
                "address",
                "Thôn Bản Cuôn",
                "payment",
                "COD"));

        HttpResponse<String> first = shopper.send(form);
        form.put("total", Browser.hidden(first.body(), "total"));
        HttpResponse<String> second = shopper.send(form);

        assertThat(first.statusCode()).isEqualTo(409);
        assertThat(first.body()).contains("Tổng tiền là 120.000\u00A0₫");
        String page = shopper.browser().get(Browser.location(second)).body();
        assertThat(page).contains("Bạn trả 120.000\u00A0₫ khi nhận hàng");
    }

    @Test
    void aRefusedFormComesBackFilledWithEveryComplaint() {
        shopper.put(item, 1);
        Map<String, String> form = shopper.checkoutForm();
        form.putAll(Map.of("name", "", "phone", "12345", "delivery", "DELIVERY", "note", "Gọi trước"));

        HttpResponse<String> answer = shopper.send(form);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body())
                .contains("Hãy nhập họ và tên người nhận.")
                .contains("Hãy nhập số điện thoại Việt Nam")
                .contains("Hãy chọn xã hoặc phường nơi nhận.")
                .contains("value=\"12345\"")
                .contains("Gọi trước");
        assertThat(goods.remaining(item)).isEqualTo(10);
    }

    @Test
    void thePaymentPageSaysAllThatATransferNeeds() {
        String token = shopper.put(item, 1).buy();

        HttpResponse<String> page = new Browser(market).get("/thanh-toan/" + token);

        assertThat(page.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(page.body())
                .contains(number(token))
                .contains("50.000\u00A0₫")
                .contains(seller.account())
                .contains("Agribank")
                .contains("NGUOI BAN THU")
                .contains("<svg xmlns")
                .contains("Đã thanh toán 0/1");
    }

    @Test
    void theProductsPageSaysThatLittleIsLeftThoughItIsKept() {
        Goods.Item onlyByTwenty = goods.item(seller, 50_000, 30);
        goods.update("UPDATE trade_item SET sale_step = 20 WHERE id = ?", onlyByTwenty.id());
        assertThat(stock(item)).isEqualTo("plenty");
        assertThat(stock(onlyByTwenty)).isEqualTo("plenty");

        shopper.put(item, 6).put(onlyByTwenty, 20).buy();

        await().atMost(Duration.ofSeconds(20)).until(() -> "low".equals(stock(item)));
        await().atMost(Duration.ofSeconds(20)).until(() -> "none".equals(stock(onlyByTwenty)));
    }

    @Test
    void anOrderIsFoundByItsNumberAndItsPhoneOnly() {
        String number = number(shopper.put(item, 1).buy());
        Browser stranger = new Browser(market);

        HttpResponse<String> wrongPhone =
                stranger.post("/don-hang", Map.of("ma-don", number, "dien-thoai", "0987654321"));
        HttpResponse<String> wrongNumber =
                stranger.post("/don-hang", Map.of("ma-don", "CP261121ZZZZZ", "dien-thoai", Shopper.PHONE));
        HttpResponse<String> right = stranger.post(
                "/don-hang",
                Map.of("ma-don", number.substring(0, 8) + " " + number.substring(8), "dien-thoai", "+84912345678"));

        assertThat(wrongPhone.statusCode()).isEqualTo(404);
        assertThat(wrongPhone.body().replace(number, "").replace("0987654321", ""))
                .contains("Không có đơn nào với mã và số điện thoại này");
        assertThat(wrongNumber.statusCode()).isEqualTo(404);
        assertThat(stranger.get(Browser.location(right)).body()).contains("Chờ thanh toán");
        assertThat(stranger.get("/don-hang/" + number).body()).doesNotContain("Người mua thử");
        assertThat(stranger.get("/don-hang/" + number + "?ma=" + "0".repeat(26)).statusCode())
                .isEqualTo(404);
    }

    @Test
    void aBuyerCallsOffAnUnpaidOrderAndTheStockIsFree() {
        String token = shopper.put(item, 4).buy();

        HttpResponse<String> answer =
                shopper.browser().post("/don-hang/" + number(token) + "/huy", Map.of("ma", token));

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(goods.remaining(item)).isEqualTo(10);
        assertThat(goods.text("SELECT status FROM payment WHERE order_number = ?", number(token)))
                .isEqualTo("LAPSED");
    }

    @Test
    void anOrderThatNobodyPaysLapsesAndTheStockIsFreeThoughAnotherCannotBeCalledOff() {
        Goods.Item counted = goods.item(seller, 50_000, 10);
        String stuck = new Shopper(market).put(counted, 1).buy();
        goods.update("UPDATE lot SET remaining = quantity WHERE trade_item_id = ?", counted.id());
        overdue(stuck, 2);
        String token = shopper.put(item, 4).buy();
        overdue(token, 1);

        await().atMost(Duration.ofMinutes(2)).until(() -> goods.remaining(item) == 10);

        assertThat(new Browser(market).get("/thanh-toan/" + token).body()).contains("Quá hạn thanh toán");
        assertThat(goods.text("SELECT status FROM market_order WHERE number = ?", number(stuck)))
                .isEqualTo("AWAITING_PAYMENT");
        overdue(stuck, -3600); // or it is tried for ever
    }

    private void overdue(String token, int seconds) {
        goods.update(
                "UPDATE market_order SET pay_by = UTC_TIMESTAMP(3) - INTERVAL ? SECOND WHERE number = ?",
                seconds,
                number(token));
    }

    @Test
    void aRemovedLineCanBePutBack() {
        shopper.put(item, 3);
        String id = Long.toString(item.id());
        Browser browser = shopper.browser();

        HttpResponse<String> removed =
                browser.post("/gio-hang/sua", Map.of("mon", id, "so-luong", "3", "cu", "3", "bo", "1"));
        String page = browser.get(Browser.location(removed)).body();
        browser.post("/gio-hang/sua", Map.of("mon", id, "so-luong", "3"));

        assertThat(page).contains("Hoàn tác");
        assertThat(browser.get("/gio-hang").body()).contains(item.slug()).contains("150.000\u00A0₫");
    }

    @Test
    void anAmountThatCannotBeSoldIsRefusedBesideItsLine() {
        shopper.put(item, 3);
        String id = Long.toString(item.id());

        HttpResponse<String> half = shopper.browser().post("/gio-hang/sua", Map.of("mon", id, "so-luong", "1,5"));
        HttpResponse<String> negative = shopper.browser().post("/gio-hang/sua", Map.of("mon", id, "so-luong", "-1"));

        assertThat(half.statusCode()).isEqualTo(400);
        assertThat(half.body()).contains("bội số của 1\u00A0gói");
        assertThat(negative.statusCode()).isEqualTo(400);
        assertThat(shopper.browser().get("/gio-hang").body()).contains("150.000\u00A0₫");
    }

    /** As the page marks it beside the pack; what else is for sale comes further down. */
    private String stock(Goods.Item sold) {
        Matcher mark = Pattern.compile("stock--([a-z]+)")
                .matcher(new Browser(market).get("/san-pham/" + sold.slug()).body());
        assertThat(mark.find()).isTrue();
        return mark.group(1);
    }

    private String number(String token) {
        return Objects.requireNonNull(goods.text(
                "SELECT o.number FROM market_order o JOIN checkout c ON c.id = o.checkout_id WHERE c.access_token = ?",
                token));
    }
}
