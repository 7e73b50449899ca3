package vn.chophien.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A seller who is away for some days, and goods that are sold in their season only. */
@ExtendWith(RunningMarket.Extension.class)
@BesideOthers
class PauseIT {

    private static final String PAGE = "/nha-ban/tam-nghi";

    private final RunningMarket market;
    private final Goods goods;
    private final Goods.Seller at;
    private final Goods.Item item;
    private final String shop;
    private final Browser seller;
    private final LocalDate today = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));

    PauseIT(RunningMarket market) {
        this.market = market;
        this.goods = new Goods(market);
        this.at = goods.seller();
        this.item = goods.item(at, 10_000, 20);
        this.shop = "/san-pham/" + item.slug();
        this.seller = new People(market).memberOf(at);
    }

    @Test
    void nothingIsOrderedWhileTheSellerIsAwayAndShoppersReadUntilWhen() {
        Shopper early = new Shopper(market).put(item, 1);
        Map<String, String> checkout = early.checkoutForm();

        HttpResponse<String> away = act(Map.of(
                "viec",
                "nghi",
                "from",
                today.toString(),
                "to",
                today.plusDays(3).toString(),
                "words",
                "Nhà có cưới."));

        assertThat(away.statusCode()).isEqualTo(303);
        assertThat(new Browser(market).get(shop).body())
                .contains("Người bán nghỉ đến hết", "Nhà có cưới.")
                .doesNotContain("Thêm vào giỏ");
        assertThat(early.send(checkout).statusCode()).isEqualTo(409);
        assertThat(early.browser().get("/gio-hang").body()).contains("Người bán nghỉ đến hết");
        assertThat(new Browser(market)
                        .post("/gio-hang/them", Map.of("mon", "" + item.id(), "so-luong", "1"))
                        .body())
                .contains("Người bán nghỉ đến hết");
        assertThat(seller.get("/nha-ban").body()).contains("Đang nghỉ đến hết");

        act(Map.of("viec", "ban-lai"));

        assertThat(new Browser(market).get(shop).body()).contains("Thêm vào giỏ");
        assertThat(new Shopper(market).put(item, 1).buy()).isNotEmpty();
    }

    @Test
    void aPauseThatIsToComeStopsNothingYet() {
        act(Map.of(
                "viec",
                "nghi",
                "from",
                today.plusDays(2).toString(),
                "to",
                today.plusDays(3).toString(),
                "words",
                ""));

        assertThat(seller.get(PAGE).body()).contains("Sẽ nghỉ từ");
        assertThat(new Shopper(market).put(item, 1).buy()).isNotEmpty();
    }

    @Test
    void daysThatMakeNoSenseAreRefusedAndTheFormIsKept() {
        HttpResponse<String> backwards = act(Map.of(
                "viec",
                "nghi",
                "from",
                today.plusDays(5).toString(),
                "to",
                today.plusDays(2).toString(),
                "words",
                "Lời"));

        assertThat(backwards.statusCode()).isEqualTo(400);
        assertThat(backwards.body()).contains("Ngày cuối phải từ ngày bắt đầu", "value=\"Lời\"");
    }

    @Test
    void outOfSeasonGoodsSayWhenTheyComeBack() {
        int next = today.getMonth().plus(2).getValue();
        goods.update("UPDATE product SET season_months = ? WHERE slug = ?", "" + next, item.slug());
        long product = goods.number("SELECT id FROM product WHERE slug = ?", item.slug());

        HttpResponse<String> answer = act(Map.of("viec", "dung-vu", "san-pham", "" + product));

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(new Browser(market).get(shop).body()).contains("Hết vụ. Vào vụ lại tháng " + next + ".");
        assertThat(new Browser(market)
                        .post("/gio-hang/them", Map.of("mon", "" + item.id(), "so-luong", "1"))
                        .body())
                .contains("Hết vụ.");

        act(Map.of("viec", "quanh-nam", "san-pham", "" + product));

        assertThat(new Shopper(market).put(item, 1).buy()).isNotEmpty();
    }

    private HttpResponse<String> act(Map<String, String> fields) {
        return People.submit(seller, PAGE, PAGE, fields);
    }
}
