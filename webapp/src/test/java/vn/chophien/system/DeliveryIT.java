package vn.chophien.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.chophien.shared.Times;

/** Where goods go and what that costs: old names, weight, goods that stay near. All of it without scripts. */
@ExtendWith(RunningMarket.Extension.class)
@BesideOthers
class DeliveryIT {

    private static final String HA_NOI = "00004";

    private final RunningMarket market;
    private final Goods goods;
    private final Goods.Seller seller;
    private final Goods.Item item;
    private final Shopper shopper;

    DeliveryIT(RunningMarket market) {
        this.market = market;
        this.goods = new Goods(market);
        this.seller = goods.seller();
        this.item = goods.item(seller, 50_000, 10);
        this.shopper = new Shopper(market);
    }

    @Test
    void aPlaceIsFoundByItsOldNameAndTheOrderKeepsThatName() {
        Map<String, String> form = delivered(shopper.put(item, 1), "", "");
        form.put("place", "x. Xuân Lạc, h. Chợ Đồn");
        form.put("only-show", "tim");

        HttpResponse<String> asked = shopper.send(form);
        form.remove("only-show");
        form.put("found", "02026/02023");
        String page = placed(form);

        assertThat(asked.statusCode()).isEqualTo(200);
        assertThat(asked.body())
                .contains("value=\"02026/02023\" checked")
                .contains("trước là xã Xuân Lạc, huyện Chợ Đồn, tỉnh Bắc Kạn");
        assertThat(goods.text(
                        "SELECT f.name FROM order_former_place f JOIN market_order o ON o.id = f.order_id"
                                + " WHERE o.seller_id = ? AND o.commune_code = '02026'",
                        seller.id()))
                .isEqualTo("xã Xuân Lạc, huyện Chợ Đồn, tỉnh Bắc Kạn");
        assertThat(page).contains("Xã Nam Cường, Thái Nguyên (trước 01/7/2025: xã Xuân Lạc, huyện Chợ Đồn");
    }

    /** Rule 19: a divided commune is never guessed. */
    @Test
    void aDividedCommuneAsksWhichOfItsPartsIsMeant() {
        String divided = "(SELECT code FROM former_commune GROUP BY code HAVING COUNT(*) > 1 ORDER BY code LIMIT 1)";
        String name = Objects.requireNonNull(
                goods.text("SELECT DISTINCT CONCAT_WS(', ', name, district, province) FROM former_commune WHERE code = "
                        + divided));
        String code = Objects.requireNonNull(goods.text("SELECT code FROM (SELECT " + divided + " code) d"));
        Map<String, String> form = delivered(shopper.put(item, 1), "", "");
        form.put("place", name);
        form.put("only-show", "tim");

        String page = shopper.send(form).body();

        assertThat(page).contains("Xã này đã chia ra, chỉ bạn biết mình ở phần nào");
        assertThat(page.split("/" + code + "\"", -1)).hasSizeGreaterThan(2);
        assertThat(page).doesNotContain("/" + code + "\" checked");
    }

    @Test
    void heavyParcelsCostMoreAndTheProductsPageTellsSoBeforeAnythingIsOrdered() {
        goods.update("UPDATE trade_item SET net_grams = 6000 WHERE id = ?", item.id());
        Browser guest = shopper.browser();

        String near =
                guest.get("/phi-giao/" + item.slug() + "?noi=xuan+lac+cho+don").body();
        String far = guest.get("/phi-giao/" + item.slug() + "?xa=" + HA_NOI).body();
        String unknown =
                guest.get("/phi-giao/" + item.slug() + "?noi=khong+co+noi+nay").body();
        HttpResponse<String> first = shopper.send(delivered(shopper.put(item, 1), "01", HA_NOI));

        assertThat(near).contains("Xã Nam Cường, Thái Nguyên").contains("20.000\u00A0₫");
        assertThat(far).contains("Phường Ba Đình, Hà Nội").contains("55.000\u00A0₫");
        assertThat(unknown).contains("Không tìm thấy xã nào");
        assertThat(first.body()).contains("Tổng tiền là 105.000\u00A0₫");
    }

    @Test
    void goodsThatMustStayNearBlockOnlyThemselves() {
        Goods.Item chilled = goods.item(seller, 80_000, 5);
        goods.update(
                "INSERT INTO delivery_care (product_id, care) SELECT product_id, 'CHILLED' FROM trade_item WHERE id = ?",
                chilled.id());
        Map<String, String> form = delivered(shopper.put(item, 1).put(chilled, 1), "01", HA_NOI);

        HttpResponse<String> refused = shopper.send(form);
        form.put("leaveRest", "1");
        placed(form);

        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.body()).contains("Hàng giữ lạnh chỉ giao trong tỉnh").contains("name=\"leaveRest\"");
        assertThat(goods.remaining(item)).isEqualTo(9);
        assertThat(goods.remaining(chilled)).isEqualTo(5);
        assertThat(shopper.browser().get("/gio-hang").body()).contains("/san-pham/" + chilled.slug());
    }

    @Test
    void dearGoodsAreNotSentBeforeTheyArePaid() {
        Goods.Item dear = goods.item(seller, 21_000_000, 1);
        Map<String, String> form = delivered(shopper.put(dear, 1), "01", HA_NOI);
        form.put("total", Browser.hidden(shopper.send(form).body(), "total"));

        HttpResponse<String> answer = shopper.send(form);

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body()).contains("không trả tiền khi nhận hàng được");
    }

    /** Rule 24: what counts today is never rewritten, it is followed by another row. */
    @Test
    void staffFollowARateWithAnotherFromADayOn() {
        Browser staff = new People(market).staff();
        String desk = "/quan-ly/quy-tac/phi-giao";
        LocalDate today = LocalDate.now(Times.ZONE);
        Map<String, String> typed = Map.of(
                "kind",
                "step",
                "zone",
                "same-commune",
                "overKg",
                "777",
                "money",
                "12k",
                "reason",
                "Để thử",
                "since",
                today.plusDays(10).toString());

        HttpResponse<String> early = People.submit(staff, desk, desk, with(typed, "since", today.toString()));
        HttpResponse<String> first = People.submit(staff, desk, desk, typed);
        HttpResponse<String> again = People.submit(staff, desk, desk, typed);
        HttpResponse<String> next = People.submit(
                staff, desk, desk, with(with(typed, "since", today.plusDays(20).toString()), "money", "0"));

        assertThat(early.statusCode()).isEqualTo(400);
        assertThat(early.body()).contains("sớm nhất từ ngày mai").contains("value=\"777\"");
        assertThat(first.statusCode()).isEqualTo(303);
        assertThat(again.statusCode()).isEqualTo(409);
        assertThat(next.statusCode()).isEqualTo(303);
        assertThat(goods.text("SELECT CONCAT_WS('|', COUNT(*), MIN(extra), MAX(effective_to)) FROM delivery_weight_step"
                        + " WHERE over_grams = 777000"))
                .isEqualTo("1|12000|" + today.plusDays(19));
    }

    private static Map<String, String> with(Map<String, String> typed, String field, String value) {
        Map<String, String> other = new LinkedHashMap<>(typed);
        other.put(field, value);
        return other;
    }

    @Test
    void scriptsGetPlacesFeesAndWhatCannotGo() {
        shopper.put(item, 1);
        Browser guest = shopper.browser();

        assertThat(guest.get("/noi-nhan/goi-y?tim=xa+duong+quang+bac+kan").body())
                .contains("data-commune=\"01849\"")
                .contains("data-province=\"19\"");
        assertThat(guest.get("/phi-giao/" + item.slug() + "/toi/01849").body()).contains("Xã Phong Quang");
        assertThat(guest.get("/phi-giao/" + item.slug() + "/toi/99999").statusCode())
                .isEqualTo(404);
        assertThat(guest.get("/thanh-toan/tinh/phi?commune=" + HA_NOI).body()).contains("\"blocked\":[]");
    }

    private static Map<String, String> delivered(Shopper shopper, String province, String commune) {
        Map<String, String> form = shopper.checkoutForm();
        form.putAll(Map.of(
                "delivery",
                "DELIVERY",
                "province",
                province,
                "commune",
                commune,
                "address",
                "Thôn Bản Cuôn",
                "payment",
                "COD"));
        return form;
    }

    /** Sends the form, agrees to the sum that is shown, and opens the order's page. */
    private String placed(Map<String, String> form) {
        form.put("total", Browser.hidden(shopper.send(form).body(), "total"));
        String token = Shopper.token(shopper.send(form));
        String number = Objects.requireNonNull(goods.text(
                "SELECT number FROM market_order o JOIN checkout c ON c.id = o.checkout_id WHERE c.access_token = ?",
                token));
        return new Browser(market).get("/don-hang/" + number + "?ma=" + token).body();
    }
}
