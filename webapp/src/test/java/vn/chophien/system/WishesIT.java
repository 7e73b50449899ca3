package vn.chophien.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Gifts, invoices and goods with an age limit: asked of those whom it concerns, kept with the order. */
@ExtendWith(RunningMarket.Extension.class)
@BesideOthers
class WishesIT {

    private static final String PERSONAL_NUMBER = "006090000001";

    private final RunningMarket market;
    private final Goods goods;
    private final Goods.Seller seller;
    private final Goods.Item item;
    private final Shopper shopper;

    WishesIT(RunningMarket market) {
        this.market = market;
        this.goods = new Goods(market);
        this.seller = goods.seller();
        this.item = goods.item(seller, 50_000, 10);
        this.shopper = new Shopper(market);
    }

    @Test
    void aGiftGoesToAnotherPersonAndItsSlipTellsNoPrice() {
        Map<String, String> form = shopper.put(item, 1).checkoutForm();
        form.putAll(Map.of(
                "gift", "1", "giftName", "Bà ngoại", "giftPhone", "0987 654 321", "giftMessage", "Chúc bà khỏe"));

        String number = number(form);
        goods.update("UPDATE market_order SET status = 'PAID' WHERE number = ?", number);
        String slip = new People(market)
                .memberOf(seller)
                .get("/nha-ban/don-hang/" + number + "/phieu")
                .body();

        assertThat(slip)
                .contains("Bà ngoại")
                .contains("0987 654 321")
                .contains("Chúc bà khỏe")
                .doesNotContain("50.000");
    }

    @Test
    void aGiftIsPaidFirst() {
        Map<String, String> form = shopper.put(item, 1).checkoutForm();
        form.putAll(Map.of("gift", "1", "giftName", "Bà ngoại", "giftPhone", "123", "payment", "COD"));

        HttpResponse<String> answer = shopper.send(form);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body())
                .contains("Quà tặng thì bạn trả tiền trước")
                .contains("Hãy nhập số điện thoại của người được tặng")
                .contains("value=\"Bà ngoại\"");
    }

    @Test
    void aTaxCodeThatDoesNotAddUpIsAskedAboutAndThenTaken() {
        Map<String, String> form = shopper.put(item, 1).checkoutForm();
        form.putAll(Map.of(
                "invoice",
                "COMPANY",
                "invoiceName",
                "Công ty <Thử> & bạn",
                "invoiceTaxCode",
                "0100109107",
                "invoiceAddress",
                "1 phố Thử",
                "invoiceEmail",
                "ke-toan@example.vn"));

        HttpResponse<String> asked = shopper.send(form);
        form.put("invoiceSure", "1");
        String number = number(form);
        Browser member = new People(market).memberOf(seller);
        String draft =
                member.get("/nha-ban/don-hang/" + number + "/hoa-don.xml").body();

        assertThat(asked.statusCode()).isEqualTo(400);
        assertThat(asked.body()).contains("không khớp").contains("name=\"invoiceSure\"");
        assertThat(draft)
                .contains("<MST>0100109107</MST>")
                .contains("<Ten>Công ty &lt;Thử&gt; &amp; bạn</Ten>")
                .contains("<TgTTTBSo>50000</TgTTTBSo>");
    }

    @Test
    void aPersonsNumberRestsSealedAndTheSellerAnswersAboutTheInvoice() {
        Map<String, String> form = shopper.put(item, 1).checkoutForm();
        form.putAll(Map.of(
                "invoice",
                "PERSON",
                "invoiceName",
                "Người mua thử",
                "invoicePersonalNumber",
                PERSONAL_NUMBER,
                "invoiceAddress",
                "Thôn Thử",
                "invoiceEmail",
                "toi@example.vn"));
        String number = number(form);
        String desk = "/nha-ban/don-hang/" + number;
        Browser member = new People(market).memberOf(seller);

        HttpResponse<String> told = People.submit(
                member, desk, desk, Map.of("viec", "hoa-don", "invoiceNumber", "1C26TAA 00000123", "invoiceNote", ""));

        assertThat(told.statusCode()).isEqualTo(303);
        assertThat(member.get(desk).body()).contains("0**********1").doesNotContain(PERSONAL_NUMBER);
        assertThat(member.get(desk + "/hoa-don.xml").body()).contains("<CCCDan>" + PERSONAL_NUMBER + "</CCCDan>");
        assertThat(goods.number(
                        "SELECT COUNT(*) FROM order_invoice_request WHERE personal_no LIKE CONCAT('%', ?, '%')",
                        PERSONAL_NUMBER))
                .isZero();
        assertThat(shopper.browser()
                        .get("/don-hang/" + number + "?ma=" + token(number))
                        .body())
                .contains("1C26TAA 00000123");
        assertThat(new People(market)
                        .memberOf(goods.seller())
                        .get(desk + "/hoa-don.xml")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void goodsWithAnAgeLimitAskForItAndKeepTheAnswer() {
        goods.update(
                "UPDATE product SET age_limit = 18 WHERE id = (SELECT product_id FROM trade_item WHERE id = ?)",
                item.id());
        Map<String, String> form = shopper.put(item, 1).checkoutForm();

        HttpResponse<String> refused = shopper.send(form);
        form.put("age", "1");
        String number = number(form);

        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.body()).contains("Hãy xác nhận tuổi").contains("Tôi đã đủ 18 tuổi");
        assertThat(goods.number(
                        "SELECT a.age_limit FROM order_age_check a JOIN market_order o ON o.id = a.order_id"
                                + " WHERE o.number = ?",
                        number))
                .isEqualTo(18);
    }

    private String number(Map<String, String> form) {
        String token = Shopper.token(shopper.send(form));
        return Objects.requireNonNull(goods.text(
                "SELECT number FROM market_order o JOIN checkout c ON c.id = o.checkout_id WHERE c.access_token = ?",
                token));
    }

    private String token(String number) {
        return Objects.requireNonNull(goods.text(
                "SELECT access_token FROM checkout c JOIN market_order o ON o.checkout_id = c.id WHERE o.number = ?",
                number));
    }
}
