package vn.chophien.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Goods on their way back. */
@ExtendWith(RunningMarket.Extension.class)
@BesideOthers
class ReturnIT extends AfterSale {

    ReturnIT(RunningMarket market) {
        super(market);
    }

    @Test
    void partOfAnOrderGoesBackStepByStepAndNothingGoesIntoTheStock() {
        delivered();
        long before = goods.remaining(item);
        assertThat(ask("5", "damaged").body()).contains("chỉ còn trả được 4");
        HttpResponse<String> asked = ask("3", "damaged");
        assertThat(asked.statusCode()).as(asked.body()).isEqualTo(303);
        String path = Browser.location(asked).replaceAll("[?].*", "");
        String own = "/nha-ban" + path.replaceAll(".*(/tra-hang/)", "$1");
        Browser seller = new People(market).memberOf(at);
        assertThat(seller.get("/nha-ban").body()).contains("1 việc trả hàng chờ bạn");
        assertThat(ask("2", "damaged").statusCode()).isEqualTo(400);

        assertThat(step(seller, own, "hoan-tien", "").statusCode()).isEqualTo(409);
        assertThat(step(seller, own, "gui-hang", "Gửi về thôn Thử").statusCode())
                .isEqualTo(303);
        assertThat(act(path, Map.of("viec", "gui-ve", "carrier", "Bưu điện", "tracking", "VN1"))
                        .statusCode())
                .isEqualTo(303);
        assertThat(step(seller, own, "da-nhan", "").statusCode()).isEqualTo(303);
        assertThat(Browser.location(step(seller, own, "hoan-tien", ""))).startsWith(refunds());
        assertThat(Browser.location(step(seller, own, "hoan-tien", ""))).startsWith(refunds());
        assertThat(seller.get(own).body()).contains("Đang hoàn tiền", refunds());
        assertThat(buyer.get(path + "?ma=" + token).body()).contains("báo số tài khoản");
        assertThat(refund(seller, "da-chuyen", Map.of("reference", "FT9")).statusCode())
                .isEqualTo(303);

        assertThat(buyer.get(path + "?ma=" + token).body()).contains("Đã hoàn tiền", "FT9", "VN1");
        assertThat(page()).contains("Trả hàng: Đã hoàn tiền");
        assertThat(status()).isEqualTo("DELIVERED");
        assertThat(goods.number("SELECT amount FROM order_return WHERE order_id ="
                        + " (SELECT id FROM market_order WHERE number = '" + order.number() + "')"))
                .isEqualTo(750);
        assertThat(goods.number(
                        "SELECT COUNT(*) FROM money_refund WHERE status = 'SENT' AND amount = 750 AND order_number = ?",
                        order.number()))
                .isEqualTo(1);
        assertThat(goods.number(
                        "SELECT -SUM(amount) FROM money_entry WHERE account = 'SALES' AND subject = ?", order.number()))
                .isEqualTo(250);
        assertThat(goods.remaining(item)).isEqualTo(before);
    }

    @Test
    void aRefundThatCameToNothingIsAskedForAgain() {
        delivered();
        String path = Browser.location(ask("1", "damaged")).replaceAll("[?].*", "");
        String own = "/nha-ban" + path.replaceAll(".*(/tra-hang/)", "$1");
        Browser seller = new People(market).memberOf(at);
        step(seller, own, "hoan-ngay", "");
        step(seller, own, "hoan-tien", "");

        assertThat(refund(seller, "thoi", Map.of("decision", "Sai tài khoản")).statusCode())
                .isEqualTo(303);
        assertThat(buyer.get(path + "?ma=" + token).body()).contains("Đồng ý, chờ hoàn tiền", "Sai tài khoản");
        step(seller, own, "hoan-tien", "");
        refund(seller, "da-chuyen", Map.of("reference", "FT11"));

        assertThat(buyer.get(path + "?ma=" + token).body()).contains("Đã hoàn tiền", "FT11");
        assertThat(goods.text(
                        "SELECT GROUP_CONCAT(status ORDER BY id) FROM money_refund WHERE order_number = ?",
                        order.number()))
                .isEqualTo("FAILED,SENT");
    }

    @Test
    void aWholeOrderThatGoesBackIsRefundedAsAnOrder() {
        delivered();
        String path = Browser.location(ask("4", "misdescribed")).replaceAll("[?].*", "");
        String own = "/nha-ban" + path.replaceAll(".*(/tra-hang/)", "$1");
        Browser seller = new People(market).memberOf(at);

        assertThat(step(seller, own, "hoan-ngay", "").statusCode()).isEqualTo(303);
        assertThat(step(seller, own, "hoan-tien", "").statusCode()).isEqualTo(303);
        assertThat(status()).isEqualTo("RETURNED");
        assertThat(refund(seller, "da-chuyen", Map.of("reference", "FT10")).statusCode())
                .isEqualTo(303);

        assertThat(status()).isEqualTo("REFUNDED");
        assertThat(seller.get(own).body()).contains("Đã hoàn tiền");
    }

    @Test
    void aRefusedReturnGoesToTheDepartmentInOneTap() {
        delivered();
        String path = Browser.location(ask("1", "wrong-goods")).replaceAll("[?].*", "");
        assertThat(act(path, Map.of("viec", "khieu-nai")).statusCode()).isEqualTo(409);
        Browser seller = new People(market).memberOf(at);
        step(seller, "/nha-ban" + path.replaceAll(".*(/tra-hang/)", "$1"), "tu-choi", "Hàng đúng rồi");
        assertThat(buyer.get(path + "?ma=" + token).body()).contains("Chuyển cho Sở Công Thương", "Hàng đúng rồi");

        HttpResponse<String> sent = act(path, Map.of("viec", "khieu-nai"));
        HttpResponse<String> again = act(path, Map.of("viec", "khieu-nai"));

        assertThat(sent.statusCode()).as(sent.body()).isEqualTo(303);
        assertThat(Browser.location(again)).isEqualTo(Browser.location(sent));
        assertThat(buyer.get(Browser.location(sent)).body()).contains("Giao nhầm hoặc thiếu hàng");
        assertThat(goods.number(
                        "SELECT COUNT(*) FROM complaint c JOIN market_order o ON o.id = c.order_id WHERE o.number = ?",
                        order.number()))
                .isEqualTo(1);
    }

    private String refunds() {
        return order.page() + "/hoan-tien";
    }

    /** A step of the order's newest refund. */
    private HttpResponse<String> refund(Browser seller, String deed, Map<String, String> typed) {
        Map<String, String> fields = new HashMap<>(typed);
        fields.put("viec", deed);
        fields.put(
                "refund",
                String.valueOf(
                        goods.number("SELECT MAX(id) FROM money_refund WHERE order_number = ?", order.number())));
        return People.submit(seller, refunds(), refunds(), fields);
    }
}
