package vn.chophien.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Goods on their way back. */
@ExtendWith(RunningMarket.Extension.class)
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

        assertThat(step(seller, own, "da-hoan", "Chưa được").statusCode()).isEqualTo(409);
        assertThat(step(seller, own, "gui-hang", "Gửi về thôn Thử").statusCode())
                .isEqualTo(303);
        assertThat(act(path, Map.of("viec", "gui-ve", "carrier", "Bưu điện", "tracking", "VN1"))
                        .statusCode())
                .isEqualTo(303);
        assertThat(step(seller, own, "da-nhan", "").statusCode()).isEqualTo(303);
        assertThat(step(seller, own, "da-hoan", "Chuyển khoản FT9").statusCode())
                .isEqualTo(303);

        assertThat(buyer.get(path + "?ma=" + token).body()).contains("Đã hoàn tiền", "FT9", "VN1");
        assertThat(page()).contains("Trả hàng: Đã hoàn tiền");
        assertThat(status()).isEqualTo("DELIVERED");
        assertThat(goods.number("SELECT amount FROM order_return WHERE order_id ="
                        + " (SELECT id FROM market_order WHERE number = '" + order.number() + "')"))
                .isEqualTo(750);
        assertThat(goods.remaining(item)).isEqualTo(before);
    }

    @Test
    void aWholeOrderThatGoesBackIsRefundedAsAnOrder() {
        delivered();
        String path = Browser.location(ask("4", "misdescribed")).replaceAll("[?].*", "");
        String own = "/nha-ban" + path.replaceAll(".*(/tra-hang/)", "$1");
        Browser seller = new People(market).memberOf(at);

        assertThat(step(seller, own, "hoan-ngay", "").statusCode()).isEqualTo(303);
        assertThat(step(seller, own, "da-hoan", "Chuyển khoản FT10").statusCode())
                .isEqualTo(303);
        assertThat(step(seller, own, "da-hoan", "Chuyển khoản FT10").statusCode())
                .isEqualTo(303);

        assertThat(status()).isEqualTo("REFUNDED");
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
}
