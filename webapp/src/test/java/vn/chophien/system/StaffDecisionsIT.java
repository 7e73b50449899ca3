package vn.chophien.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RunningMarket.Extension.class)
class StaffDecisionsIT {

    @Test
    void aHeldLotSaysWhyOnItsPublicPageAndComesBackWhenReleased(RunningMarket market) {
        Goods goods = new Goods(market);
        Goods.Item item = goods.item(goods.seller(), 1_000, 10);
        long lot = item.lots().get(0);
        String token = String.valueOf(goods.text("SELECT token FROM lot WHERE id = ?", lot));
        Browser staff = new People(market).staff();
        String page = "/quan-ly/lo-hang/" + lot;

        HttpResponse<String> held = decide(staff, page, Map.of("viec", "tam-giu", "reason", "Chờ kết quả kiểm nghiệm"));

        assertThat(held.statusCode()).isEqualTo(303);
        assertThat(staff.get(page).body()).contains("Tạm giữ lô", "Chờ kết quả kiểm nghiệm", "Cán bộ Sở Công Thương 1");
        assertThat(new Browser(market).get("/l/" + token).body()).contains("Chờ kết quả kiểm nghiệm");

        HttpResponse<String> released = decide(staff, page, Map.of("viec", "mo-lai", "reason", "Kết quả đạt"));

        assertThat(released.statusCode()).isEqualTo(303);
        assertThat(goods.text("SELECT status FROM lot WHERE id = ?", lot)).isEqualTo("NORMAL");
    }

    @Test
    void aHoldWithoutAReasonIsRefused(RunningMarket market) {
        Goods goods = new Goods(market);
        long lot = goods.item(goods.seller(), 1_000, 10).lots().get(0);
        Browser staff = new People(market).staff();

        HttpResponse<String> answer =
                decide(staff, "/quan-ly/lo-hang/" + lot, Map.of("viec", "tam-giu", "reason", "   "));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("Hãy ghi lý do");
        assertThat(goods.text("SELECT status FROM lot WHERE id = ?", lot)).isEqualTo("NORMAL");
    }

    @Test
    void aRefusalNeedsAReasonThatTheSellerThenReads(RunningMarket market) {
        Goods goods = new Goods(market);
        Goods.Seller seller = goods.seller();
        long product = pendingProduct(goods, seller);
        Browser staff = new People(market).staff();
        String page = "/quan-ly/san-pham/" + product;

        HttpResponse<String> bare = decide(staff, page, Map.of("quyet-dinh", "tu-choi", "reason", ""));
        HttpResponse<String> refused =
                decide(staff, page, Map.of("quyet-dinh", "tu-choi", "reason", "Thiếu thành phần trên nhãn"));

        assertThat(bare.statusCode()).isEqualTo(400);
        assertThat(refused.statusCode()).isEqualTo(303);
        assertThat(new People(market)
                        .memberOf(seller)
                        .get("/nha-ban/san-pham/" + product)
                        .body())
                .contains("Thiếu thành phần trên nhãn", "Gửi duyệt lại");
    }

    @Test
    void rewrittenTextsAreOnSaleAtOnceAndLeftWhenStaffFindThemAllRight(RunningMarket market) {
        Goods goods = new Goods(market);
        Rewritten rewritten = rewritten(market, goods);
        Browser staff = new People(market).staff();

        assertThat(new Browser(market).get(rewritten.shop()).body()).contains("Chữa bệnh dạ dày");
        assertThat(staff.get("/quan-ly/duyet").body()).contains(rewritten.page());
        assertThat(staff.get(rewritten.page()).body()).contains("<ins>Chữa bệnh dạ dày.</ins>");

        HttpResponse<String> accepted = decide(staff, rewritten.page(), Map.of("quyet-dinh", "giu-ban-moi"));

        assertThat(accepted.statusCode()).isEqualTo(303);
        assertThat(staff.get("/quan-ly/duyet").body()).doesNotContain(rewritten.page());
        assertThat(new Browser(market).get(rewritten.shop()).body()).contains("Chữa bệnh dạ dày");
    }

    @Test
    void rewrittenTextsAreTakenBackWithAReasonThatTheSellerReads(RunningMarket market) {
        Goods goods = new Goods(market);
        Rewritten rewritten = rewritten(market, goods);
        Browser staff = new People(market).staff();

        HttpResponse<String> bare =
                decide(staff, rewritten.page(), Map.of("quyet-dinh", "lay-lai", "text-reason", "Sai"));
        HttpResponse<String> takenBack = decide(
                staff,
                rewritten.page(),
                Map.of("quyet-dinh", "lay-lai", "text-reason", "Thực phẩm không được ghi chữa bệnh"));

        assertThat(bare.statusCode()).isEqualTo(400);
        assertThat(bare.body()).contains("id=\"text-reason-error\"");
        assertThat(takenBack.statusCode()).isEqualTo(303);
        assertThat(new Browser(market).get(rewritten.shop()).body())
                .contains("Để thử cho biết.")
                .doesNotContain("Chữa bệnh dạ dày");
        assertThat(rewritten
                        .seller()
                        .get("/nha-ban/san-pham/" + rewritten.product())
                        .body())
                .contains("Thực phẩm không được ghi chữa bệnh", "Để thử cho biết.");
        assertThat(goods.number("SELECT COUNT(*) FROM text_change WHERE product_id = ?", rewritten.product()))
                .isZero();
    }

    @Test
    void staffDoNotJudgeTextsThatChangedWhileTheyRead(RunningMarket market) {
        Goods goods = new Goods(market);
        Rewritten rewritten = rewritten(market, goods);
        Browser staff = new People(market).staff();
        String html = staff.get(rewritten.page()).body();
        Map<String, String> form = Map.of(
                "_token", Browser.hidden(html, "_token"),
                "version", Browser.hidden(html, "version"),
                "quyet-dinh", "giu-ban-moi");
        rewrite(rewritten.seller(), goods, rewritten.product(), "Chữa khỏi mọi bệnh.");

        HttpResponse<String> late = staff.postAsIs(rewritten.page(), form);

        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body()).contains("<ins>Chữa khỏi mọi bệnh.</ins>");
    }

    @Test
    void textsThatTheSellerPutBackNeedNoReading(RunningMarket market) {
        Goods goods = new Goods(market);
        Rewritten rewritten = rewritten(market, goods);

        rewrite(rewritten.seller(), goods, rewritten.product(), "Để thử cho biết.");

        assertThat(new People(market).staff().get("/quan-ly/duyet").body()).doesNotContain(rewritten.page());
    }

    @Test
    void aHiddenProductIsMendedAndHandedInAgain(RunningMarket market) {
        Goods goods = new Goods(market);
        Goods.Seller at = goods.seller();
        Goods.Item item = goods.item(at, 1_000, 10);
        long product = goods.number("SELECT product_id FROM trade_item WHERE id = ?", item.id());
        Browser seller = new People(market).memberOf(at);
        String page = "/nha-ban/san-pham/" + product;
        decide(
                new People(market).staff(),
                "/quan-ly/san-pham/" + product,
                Map.of("quyet-dinh", "an", "reason", "Ảnh không đúng với hàng"));

        String told = seller.get(page).body();
        HttpResponse<String> again = People.submit(seller, page, page + "/gui-duyet", Map.of());

        assertThat(told).contains("Ảnh không đúng với hàng", "Gửi duyệt lại");
        assertThat(again.statusCode()).isEqualTo(303);
        assertThat(goods.text("SELECT status FROM product WHERE id = ?", product))
                .isEqualTo("PENDING");
    }

    @Test
    void decidingTwiceOnTheSamePageIsTold(RunningMarket market) {
        Goods goods = new Goods(market);
        long product = pendingProduct(goods, goods.seller());
        Browser staff = new People(market).staff();
        String page = "/quan-ly/san-pham/" + product;
        String html = staff.get(page).body();
        Map<String, String> form = Map.of(
                "_token", Browser.hidden(html, "_token"),
                "version", Browser.hidden(html, "version"),
                "quyet-dinh", "duyet");

        HttpResponse<String> first = staff.postAsIs(page, form);
        HttpResponse<String> second = staff.postAsIs(page, form);

        assertThat(first.statusCode()).isEqualTo(303);
        assertThat(second.statusCode()).isEqualTo(409);
        assertThat(goods.text("SELECT status FROM product WHERE id = ?", product))
                .isEqualTo("APPROVED");
    }

    @Test
    void moneyThatMatchedNothingIsHandledOnceWithAReason(RunningMarket market) {
        Goods goods = new Goods(market);
        goods.update(
                "INSERT INTO payment_event (provider, event_id, received_at, raw, account, content, amount, outcome)"
                        + " VALUES ('sepay', 'desk-test-1', UTC_TIMESTAMP(3), '{\"gateway\":\"thu\"}', '900100', 'ung ho', 5000,"
                        + " 'UNMATCHED')");
        long event = goods.number("SELECT id FROM payment_event WHERE event_id = 'desk-test-1'");
        Browser staff = new People(market).staff();
        String page = "/quan-ly/thanh-toan/" + event;

        HttpResponse<String> undecided = decide(staff, page, Map.of("reason", "Đã gọi"));
        HttpResponse<String> handled = decide(staff, page, Map.of("how", "noted", "reason", "Tiền ủng hộ hợp tác xã"));

        assertThat(undecided.statusCode()).isEqualTo(400);
        assertThat(handled.statusCode()).isEqualTo(303);
        assertThat(staff.get(page).body()).contains("Tiền ủng hộ hợp tác xã", "gateway", "Xử lý giao dịch");
    }

    private record Rewritten(long product, String shop, Browser seller) {
        String page() {
            return "/quan-ly/san-pham/" + product;
        }
    }

    /** A product that staff had approved, whose seller has since praised it as medicine. */
    private static Rewritten rewritten(RunningMarket market, Goods goods) {
        Goods.Seller at = goods.seller();
        Goods.Item item = goods.item(at, 1_000, 10);
        long product = goods.number("SELECT product_id FROM trade_item WHERE id = ?", item.id());
        goods.update(
                "UPDATE product SET summary = 'Để thử cho biết.', description = 'Để thử cho biết.' WHERE id = ?",
                product);
        Browser seller = new People(market).memberOf(at);
        rewrite(seller, goods, product, "Chữa bệnh dạ dày.");
        return new Rewritten(product, "/san-pham/" + item.slug(), seller);
    }

    private static void rewrite(Browser seller, Goods goods, long product, String summary) {
        String page = "/nha-ban/san-pham/" + product;
        long item = goods.number("SELECT id FROM trade_item WHERE product_id = ?", product);
        Map<String, String> typed = Map.of(
                "price-" + item,
                "1.000",
                "name",
                String.valueOf(goods.text("SELECT name FROM product WHERE id = ?", product)),
                "summary",
                summary,
                "description",
                "Để thử cho biết.",
                "origin",
                "Chợ Đồn");
        assertThat(People.submit(seller, page, page, typed).statusCode()).isEqualTo(303);
    }

    private static long pendingProduct(Goods goods, Goods.Seller seller) {
        Goods.Item item = goods.item(seller, 1_000, 10);
        long product = goods.number("SELECT product_id FROM trade_item WHERE id = ?", item.id());
        goods.update("UPDATE product SET status = 'PENDING', submitted_at = UTC_TIMESTAMP(3) WHERE id = ?", product);
        return product;
    }

    private static HttpResponse<String> decide(Browser staff, String page, Map<String, String> typed) {
        return People.submit(staff, page, page, typed);
    }
}
