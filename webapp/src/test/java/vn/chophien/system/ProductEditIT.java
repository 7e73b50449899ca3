package vn.chophien.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RunningMarket.Extension.class)
class ProductEditIT {

    private Goods goods;
    private Goods.Item item;
    private Browser seller;
    private String page;

    @BeforeEach
    void aProductOnSale(RunningMarket market) {
        goods = new Goods(market);
        Goods.Seller at = goods.seller();
        item = goods.item(at, 85_000, 10);
        seller = new People(market).memberOf(at);
        page = "/nha-ban/san-pham/" + goods.number("SELECT product_id FROM trade_item WHERE id = ?", item.id());
    }

    @Test
    void aPriceIsReadBackBeforeItIsSaved() {
        HttpResponse<String> readBack = save(typed("1tr2", "Để thử giá."));

        assertThat(readBack.statusCode()).isEqualTo(200);
        assertThat(readBack.body()).contains("1.200.000\u00A0₫", "đang là", "gấp đôi");
        assertThat(price()).isEqualTo(85_000);

        Map<String, String> confirmed = typed("1tr2", "Để thử giá.");
        confirmed.put("xac-nhan", "co");
        assertThat(save(confirmed).statusCode()).isEqualTo(303);
        assertThat(price()).isEqualTo(1_200_000);
    }

    @Test
    void textsAreSavedAtOnce() {
        HttpResponse<String> saved = save(typed("85.000", "Lời giới thiệu mới."));

        assertThat(saved.statusCode()).isEqualTo(303);
        assertThat(seller.get(page).body()).contains("Lời giới thiệu mới.");
    }

    @Test
    void staffSeeWhatChangedOnSaleAndByWhom(RunningMarket market) {
        String slug = "mot-cai-ten-dai-" + "x".repeat(80);
        goods.update(
                "UPDATE product SET slug = ? WHERE id = (SELECT product_id FROM trade_item WHERE id = ?)",
                slug,
                item.id());
        save(typed("85.000", "Lời mới để cán bộ đọc."));
        Browser staff = new People(market).staff();

        assertThat(staff.get("/quan-ly").body()).contains("Hàng đang bán vừa sửa", page.replace("nha-ban", "quan-ly"));
        assertThat(staff.get(page.replace("nha-ban", "quan-ly")).body()).contains("Lời mới để cán bộ đọc.");
    }

    @Test
    void whatIsNoPriceIsRefusedAndKept() {
        for (String odd : new String[] {"-85000", "85,5", "tám mươi", "0", "99999999999"}) {
            HttpResponse<String> answer = save(typed(odd, "Để thử giá."));

            assertThat(answer.statusCode()).as(odd).isIn(200, 400);
            Map<String, String> insisting = typed(odd, "Để thử giá.");
            insisting.put("xac-nhan", "co");
            assertThat(save(insisting).statusCode()).as(odd).isEqualTo(400);
            assertThat(price()).isEqualTo(85_000);
        }
    }

    @Test
    void twoEditorsSeeBothTexts() {
        String html = seller.get(page).body();
        Map<String, String> late = typed("85.000", "Bản của tôi, gửi sau.");
        late.put("_token", Browser.hidden(html, "_token"));
        late.put("version", Browser.hidden(html, "version"));
        save(typed("85.000", "Bản của người khác."));

        HttpResponse<String> conflict = seller.postAsIs(page, late);

        assertThat(conflict.statusCode()).isEqualTo(409);
        assertThat(conflict.body()).contains("Bản của tôi, gửi sau.", "Bản của người khác.");
    }

    @Test
    void theNetContentIsReadAsWrittenAndToldOnThePageAndInTheApi(RunningMarket market) {
        Map<String, String> unclear = typed("85.000", "Để thử lượng tịnh.");
        unclear.put("content-" + item.id(), "1.500 kg");
        HttpResponse<String> refused = save(unclear);
        Map<String, String> clear = typed("85.000", "Để thử lượng tịnh.");
        clear.put("content-" + item.id(), "0,5 lít");
        HttpResponse<String> saved = save(clear);
        save(typed("85.000", "Để thử biểu mẫu cũ."));

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("Chợ không đọc được lượng tịnh", "value=\"1.500 kg\"");
        assertThat(saved.statusCode()).isEqualTo(303);
        assertThat(seller.get(page).body()).contains("value=\"500 ml\"");
        assertThat(seller.get("/san-pham/" + item.slug()).body()).contains("170.000\u00A0₫/lít");
        assertThat(new ApiCaller(market).get("/api/v1/products/" + item.slug()).body())
                .contains("\"netContent\":{\"value\":\"500\",\"unit\":\"ml\"}");
    }

    private Map<String, String> typed(String price, String summary) {
        Map<String, String> fields = new HashMap<>();
        fields.put("price-" + item.id(), price);
        fields.put("name", "Hàng thử");
        fields.put("summary", summary);
        fields.put("description", "Mô tả đủ dài để lưu.");
        fields.put("origin", "Chợ Đồn");
        return fields;
    }

    private HttpResponse<String> save(Map<String, String> fields) {
        return People.submit(seller, page, page, fields);
    }

    private long price() {
        return goods.number("SELECT price FROM trade_item WHERE id = ?", item.id());
    }
}
