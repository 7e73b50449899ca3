package vn.chophien.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * What a season will still give: said on its page, promised from, and held against the promise with every line of the diary.
 * A hectare of this crop usually gives 60 tonnes after 270 to 330 days; the season began 200 days ago.
 */
@BesideOthers
@ExtendWith(RunningMarket.Extension.class)
class HarvestForecastIT {

    private static final String DESK = "/nha-ban/dat-truoc";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final RunningMarket market;
    private final Farm farm;
    private final Goods goods;
    private final Goods.Item item;

    HarvestForecastIT(RunningMarket market) {
        this.market = market;
        farm = new Farm(market, "PLANTING_AREA");
        goods = farm.goods();
        item = goods.item(farm.owner(), 50_000);
        goods.update("UPDATE trade_item SET net_grams = 500 WHERE id = ?", item.id());
    }

    private void lose(String share) {
        assertThat(farm.write("care", farm.today(), "note", "Gió lốc", "loss_share", share)
                        .statusCode())
                .isEqualTo(303);
    }

    private String formAddress() {
        return DESK + "/moi?mon=" + item.id() + "&vu=" + farm.season();
    }

    private HttpResponse<String> open(String forecast, String reason) {
        LocalDate today = farm.today();
        Map<String, String> form = new LinkedHashMap<>();
        form.put("mon", Long.toString(item.id()));
        form.put("vu", Long.toString(farm.season()));
        form.put("madePercent", "20");
        form.put("forecast", forecast);
        form.put("overReason", reason);
        form.put("sharePercent", "100");
        form.put("price", "45k");
        form.put("lastDay", today.plusDays(5).toString());
        form.put("expectedFrom", today.plusDays(70).toString());
        form.put("expectedTo", today.plusDays(130).toString());
        return People.submit(farm.seller(), formAddress(), DESK + "/moi", form);
    }

    private long opened(String forecast, String reason) {
        HttpResponse<String> answer = open(forecast, reason);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        return goods.number("SELECT id FROM preorder WHERE running_item = ?", item.id());
    }

    @Test
    void theSeasonsPageSaysWhatIsStillToComeAndFollowsTheDiary() {
        assertThat(farm.seller().get(farm.page()).body())
                .contains(
                        "Ước tính còn thu",
                        "42.000–72.000 kg",
                        farm.today().plusDays(70).format(DAY),
                        farm.today().plusDays(130).format(DAY),
                        "70%",
                        "dữ liệu minh họa");

        lose("10%");

        assertThat(farm.seller().get(farm.page()).body()).contains("37.800–64.800 kg", "mất hoặc tỉa bỏ 10%");
    }

    @Test
    void withoutAnAreaThePageSaysWhatIsMissing() {
        goods.update("UPDATE production_site SET area_m2 = NULL WHERE id = ?", farm.place());

        assertThat(farm.seller().get(farm.page()).body())
                .contains("Chưa tính được", "Còn thiếu diện tích của nơi này")
                .doesNotContain("Mở đặt trước cho vụ này");
    }

    @Test
    void thePreorderOfASeasonIsOfferedItsForecastAndDaysAndGoesBeyondOnlyWithAReason() {
        assertThat(farm.seller().get(DESK + "/moi?vu=" + farm.season()).body()).contains("Dong riềng, Nương thử");
        assertThat(farm.seller().get(formAddress()).body())
                .contains("value=\"144.000\"", "value=\"" + farm.today().plusDays(70) + "\"");

        // of 72 tonnes a fifth is left when they are made into starch: 14.4 tonnes, 28,800 packs
        HttpResponse<String> over = open("28801", "");
        assertThat(over.statusCode()).isEqualTo(400);
        assertThat(over.body()).contains("nhiều nhất 28.800", "value=\"28801\"");
        assertThat(goods.number("SELECT COUNT(*) FROM preorder WHERE trade_item_id = ?", item.id()))
                .isZero();

        long id = opened("30000", "Đã thêm nửa sào giống mới");
        assertThat(new Browser(market).get("/dat-truoc/" + id).body())
                .contains(
                        "Ước tính từ nhật ký",
                        "16.800",
                        "28.800",
                        "Tính ngày " + farm.today().format(DAY),
                        "Đã thêm nửa sào giống mới");
    }

    @Test
    void whatIsPromisedFromASeasonIsNotPromisedTwice() {
        opened("28800", "");
        Goods.Item other = goods.item(farm.owner(), 20_000);
        goods.update("UPDATE trade_item SET net_grams = 500 WHERE id = ?", other.id());

        assertThat(farm.seller()
                        .get(DESK + "/moi?mon=" + other.id() + "&vu=" + farm.season())
                        .body())
                .contains("còn hứa thêm được 0 kg");
    }

    @Test
    void whenTheForecastFallsBelowWhatWasAskedForTheSellerIsWarnedAndShownTheFairCut() {
        long id = opened("20000", "");
        goods.update("UPDATE preorder SET requested = 18000, requests = 1 WHERE id = ?", id);
        assertThat(farm.seller().get("/nha-ban").body()).contains("có thể không đủ cho đặt trước");

        lose("50%");

        assertThat(farm.seller().get("/nha-ban").body())
                .contains("Dong riềng không đủ cho đặt trước", "21.000–36.000 kg", "45.000 kg");
        assertThat(new Browser(market).get("/dat-truoc/" + id).body()).contains("8.400", "14.400");
        assertThat(farm.seller().get(DESK + "/" + id).body()).contains("đặt sớm hay muộn như nhau", "#dong");
        People.submit(farm.seller(), DESK + "/" + id, DESK + "/" + id + "/dong", Map.of());
        assertThat(farm.seller().get(DESK + "/" + id).body()).contains("/chia?harvest=8.400");
        assertThat(farm.seller().get(DESK + "/" + id + "/chia?harvest=8.400").statusCode())
                .isEqualTo(200);
    }

    @Test
    void aSeasonOfSomebodyElseIsNotToBeFound() {
        Farm other = new Farm(market, "PLANTING_AREA");

        assertThat(farm.seller()
                        .get(DESK + "/moi?mon=" + item.id() + "&vu=" + other.season())
                        .statusCode())
                .isEqualTo(404);
    }
}
