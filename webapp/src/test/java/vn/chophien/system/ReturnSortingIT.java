package vn.chophien.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What came back goes into the lot that it was packed from, when it is fit for sale. */
@ExtendWith(RunningMarket.Extension.class)
@BesideOthers
class ReturnSortingIT extends AfterSale {

    private Browser seller;
    private String own = "";

    ReturnSortingIT(RunningMarket market) {
        super(market);
        this.seller = new Browser(market);
    }

    @Test
    void goodPacksGoBackIntoTheirLotOnceAndTheLotTellsOfIt() {
        cameBack("3");
        long before = goods.remaining(item);
        Map<String, String> form = form();
        form.putAll(Map.of("viec", "xep-hang", kho(), "2", bo(), "1", lyDo(), "Rách bao bì"));

        HttpResponse<String> sorted = seller.postAsIs(own, form);
        HttpResponse<String> again = seller.postAsIs(own, form);

        assertThat(sorted.statusCode()).as(sorted.body()).isEqualTo(303);
        assertThat(again.statusCode()).isEqualTo(303);
        assertThat(goods.remaining(item)).isEqualTo(before + 2);
        assertThat(seller.get(own).body()).contains("Vào lại lô", "Rách bao bì", "Đã xếp hết");
        assertThat(seller.get("/nha-ban/lo-hang/" + lotId()).body())
                .contains("Khách trả về", order.number(), "Khách trả lại 2\u00A0gói còn tốt");
        assertThat(goods.number("SELECT COUNT(*) FROM lot_step WHERE lot_id = ? AND operation = 'RECEIVE'", lotId()))
                .isEqualTo(1);
        assertThat(goods.number(
                        "SELECT COUNT(*) FROM audit_entry WHERE action = 'return.sort' AND object_key = ?",
                        order.number()))
                .isEqualTo(1);
        String token = goods.text("SELECT token FROM lot WHERE id = ?", lotId());
        assertThat(new Browser(market).get("/l/" + token).body()).doesNotContain(order.number());
    }

    @Test
    void neverMoreThanCameBackAndNothingIsThrownAwayWithoutAReason() {
        cameBack("3");
        long before = goods.remaining(item);

        HttpResponse<String> tooMuch = sort(Map.of(kho(), "4"));
        HttpResponse<String> together = sort(Map.of(kho(), "2", bo(), "2", lyDo(), "Dập"));
        HttpResponse<String> unreasoned = sort(Map.of(bo(), "1"));
        HttpResponse<String> nothing = sort(Map.of());
        HttpResponse<String> words = sort(Map.of(kho(), "hai"));

        assertThat(tooMuch.statusCode()).isEqualTo(400);
        assertThat(tooMuch.body()).contains("Nhiều nhất 3\u00A0gói", "value=\"4\"");
        assertThat(together.statusCode()).isEqualTo(400);
        assertThat(unreasoned.body()).contains("Hãy ghi vì sao bỏ.");
        assertThat(nothing.body()).contains("ít nhất một ô");
        assertThat(words.statusCode()).isEqualTo(400);
        assertThat(goods.remaining(item)).isEqualTo(before);
        assertThat(sort(Map.of(kho(), "2")).statusCode()).isEqualTo(303);
        assertThat(sort(Map.of(kho(), "2")).body()).contains("Nhiều nhất 1\u00A0gói");
        assertThat(goods.remaining(item)).isEqualTo(before + 2);
    }

    @Test
    void aHeldOrExpiredLotTakesNothingBackAndSaysSo() {
        cameBack("2");
        long before = goods.number("SELECT remaining FROM lot WHERE id = ?", lotId());
        Map<String, String> shown = form();
        goods.update("UPDATE lot SET status = 'ON_HOLD', status_reason = 'Thử' WHERE id = ?", lotId());

        shown.putAll(Map.of("viec", "xep-hang", kho(), "1"));
        HttpResponse<String> held = seller.postAsIs(own, shown);
        goods.update(
                "UPDATE lot SET status = 'NORMAL', status_reason = NULL, expires_on = '2020-01-01' WHERE id = ?",
                lotId());
        HttpResponse<String> expired = sort(Map.of(kho(), "1"));
        HttpResponse<String> thrownAway = sort(Map.of(bo(), "2", lyDo(), "Quá hạn"));

        assertThat(held.statusCode()).isEqualTo(409);
        assertThat(held.body()).contains("đang bị tạm giữ", "không vào lại lô này");
        assertThat(expired.statusCode()).isEqualTo(409);
        assertThat(expired.body()).contains("đã quá hạn dùng từ ngày");
        assertThat(thrownAway.statusCode()).isEqualTo(303);
        assertThat(goods.number("SELECT remaining FROM lot WHERE id = ?", lotId()))
                .isEqualTo(before);
    }

    @Test
    void aNightAtAGuestHouseGoesIntoNoLotAndNobodyAsks() {
        goods.update("UPDATE trade_item SET unit_code = 'DAY', unit_name = 'đêm' WHERE id = ?", item.id());
        cameBack("2");
        long before = goods.remaining(item);

        HttpResponse<String> sorted =
                sort(Map.of(kho(), "1", "khoa", UUID.randomUUID().toString()));

        assertThat(seller.get(own).body()).contains("Hoàn ").doesNotContain("xếp vào đâu", "name=\"" + kho() + "\"");
        assertThat(sorted.statusCode()).isEqualTo(400);
        assertThat(goods.remaining(item)).isEqualTo(before);
    }

    @Test
    void whatHasNotComeBackIsNotSorted() {
        delivered();
        own = "/nha-ban"
                + Browser.location(ask("1", "damaged")).replaceAll("[?].*", "").replaceAll(".*(/tra-hang/)", "$1");
        seller = new People(market).memberOf(at);

        assertThat(seller.get(own).body()).doesNotContain("Hàng về, xếp vào đâu?");
        assertThat(sort(Map.of(kho(), "1")).statusCode()).isEqualTo(409);
        assertThat(new People(market).memberOf(goods.seller()).get(own).statusCode())
                .isEqualTo(404);
    }

    private void cameBack(String amount) {
        delivered();
        String path = Browser.location(ask(amount, "damaged")).replaceAll("[?].*", "");
        own = "/nha-ban" + path.replaceAll(".*(/tra-hang/)", "$1");
        seller = new People(market).memberOf(at);
        step(seller, own, "gui-hang", "Gửi về thôn Thử");
        step(seller, own, "da-nhan", "");
    }

    private HttpResponse<String> sort(Map<String, String> typed) {
        Map<String, String> form = form();
        form.putAll(typed);
        form.put("viec", "xep-hang");
        return seller.postAsIs(own, form);
    }

    private Map<String, String> form() {
        return new HashMap<>(Browser.hiddenFields(seller.get(own).body()));
    }

    private long lotId() {
        return item.lots().get(0);
    }

    private String kho() {
        return "kho-" + order.lineId() + "-" + lotId();
    }

    private String bo() {
        return "bo-" + order.lineId() + "-" + lotId();
    }

    private String lyDo() {
        return "ly-do-" + order.lineId() + "-" + lotId();
    }
}
