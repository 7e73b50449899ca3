package vn.chophien.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Sellers and staff make vouchers; buyers see those that are for everybody. */
@ExtendWith({RunningMarket.Extension.class, Chromium.Extension.class})
class VoucherDeskIT {

    private static final String OWN = "/nha-ban/ma-giam-gia";
    private static final String DESK = "/quan-ly/ma-giam-gia";

    private final RunningMarket market;
    private final Chromium chromium;
    private final Goods goods;
    private final People people;
    private final Browser visitor;
    private final Goods.Seller seller;
    private final Browser owner;
    private final String code;

    VoucherDeskIT(RunningMarket market, Chromium chromium) {
        this.market = market;
        this.chromium = chromium;
        goods = new Goods(market);
        people = new People(market);
        visitor = new Browser(market);
        seller = goods.seller();
        owner = people.memberOf(seller);
        code = "BAN" + seller.id();
    }

    private static Map<String, String> form(String code) {
        Map<String, String> form = new HashMap<>();
        form.put("code", code.toLowerCase(java.util.Locale.ROOT));
        form.put("name", "Mừng vụ mới");
        form.put("kind", "percent");
        form.put("percent", "10");
        form.put("most", "30k");
        form.put("minGoods", "100.000");
        form.put("since", "2026-11-01");
        form.put("until", "2027-10-31");
        form.put("perBuyer", "1");
        form.put("listed", "1");
        return form;
    }

    private String made(Browser maker, String home) {
        HttpResponse<String> saved = People.submit(maker, home + "/moi", home + "/moi", form(code));
        assertThat(saved.statusCode()).as(saved.body()).isEqualTo(303);
        return home + "/" + goods.number("SELECT id FROM voucher WHERE code = ?", code);
    }

    private String shop() {
        return visitor.get("/hop-tac-xa/" + goods.text("SELECT slug FROM seller WHERE id = ?", seller.id()))
                .body();
    }

    @Test
    void aSellerMakesPausesAndEndsAVoucher() {
        String page = made(owner, OWN);

        await().until(() -> shop().contains(code));
        assertThat(shop()).contains("Giảm 10%, nhiều nhất 30.000\u00A0₫ cho hàng từ 100.000\u00A0₫");
        assertThat(owner.get(page).body()).contains("Tạm dừng", "Sửa");
        assertThat(People.submit(owner, page, page, Map.of("viec", "paused")).statusCode())
                .isEqualTo(303);
        await().until(() -> !shop().contains(code));
        assertThat(People.submit(owner, page, page, Map.of("viec", "ended")).statusCode())
                .isEqualTo(303);
        assertThat(owner.get(page).body()).contains("Đã kết thúc").doesNotContain("Chạy lại");
    }

    @Test
    void whatIsNotAVoucherComesBackFilled() {
        Map<String, String> form = form(code);
        form.put("percent", "120");
        form.put("until", "2026-10-01");

        HttpResponse<String> refused = People.submit(owner, OWN + "/moi", OWN + "/moi", form);

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body())
                .contains("từ 1 đến 100", "bằng hoặc sau ngày bắt đầu", "value=\"120\"", "Mừng vụ mới");
        assertThat(goods.number("SELECT COUNT(*) FROM voucher WHERE code = ?", code))
                .isZero();
    }

    @Test
    void aSellerJoinsAndLeavesAVoucherOfTheMarket() {
        Browser staff = people.staff();
        made(staff, DESK);
        String page = OWN + "/" + goods.number("SELECT id FROM voucher WHERE code = ?", code);

        assertThat(shop()).doesNotContain(code);
        assertThat(People.submit(owner, page, page, Map.of("viec", "join")).statusCode())
                .isEqualTo(303);
        await().until(() -> shop().contains(code));
        assertThat(People.submit(owner, page, page, Map.of("viec", "leave")).statusCode())
                .isEqualTo(303);
        await().until(() -> !shop().contains(code));
    }

    /** What is typed survives a refresh, but a code that was applied must not be applied again instead of ordering. */
    @Test
    void aBuyerWithScriptsAppliesACodeAndOrders() {
        made(owner, OWN);
        Goods.Item item = goods.item(seller, 150_000, 5);
        try (BrowserContext phone = chromium.phone()) {
            Page page = phone.newPage();
            page.navigate(market.base() + "/san-pham/" + item.slug());
            page.locator(".buy__add:not([name])").click();
            page.navigate(market.base() + "/thanh-toan");
            page.locator("#name").fill("Khách thử nghiệm");
            page.locator("#phone").fill("0912 345 678");
            page.locator("input[name=delivery][value=PICKUP]").check();
            page.locator("#voucher").fill(code);
            page.locator("button[name=apply-voucher]").click();
            page.getByText("giảm 15.000\u00A0₫").waitFor();
            page.locator(".checkout__orders > .panel button.button--wide").click();
            page.waitForURL("**/thanh-toan/*");
        }

        assertThat(goods.number("SELECT total FROM market_order WHERE voucher_code = ?", code))
                .isEqualTo(135_000);
    }

    @Test
    void theCartOffersACodeTakesItInOneTapAndGivesItBack() {
        made(owner, OWN);
        Browser buyer =
                new Shopper(market).put(goods.item(seller, 150_000, 5), 1).browser();
        String cart = "/gio-hang";
        String codes = cart + "/ma-giam-gia";

        assertThat(buyer.get(cart).body()).contains("value=\"" + code + "\"").doesNotContain("−15.000");
        assertThat(People.submit(buyer, cart, codes, Map.of("use-voucher", code))
                        .statusCode())
                .isEqualTo(303);
        assertThat(buyer.get(cart).body()).contains("−15.000\u00A0₫", "135.000\u00A0₫");
        HttpResponse<String> unknown = People.submit(buyer, cart, codes, Map.of("voucher", "KHONGCO"));
        assertThat(unknown.statusCode()).isEqualTo(400);
        assertThat(unknown.body()).contains("KHONGCO", "135.000\u00A0₫");
        assertThat(People.submit(buyer, cart, codes, Map.of("remove-voucher", code))
                        .statusCode())
                .isEqualTo(303);
        assertThat(buyer.get(cart).body()).doesNotContain("−15.000");
    }

    @Test
    void anotherSellersVoucherDoesNotExist() {
        String page = made(owner, OWN);
        Browser stranger = people.memberOf(goods.seller());

        assertThat(stranger.get(page).statusCode()).isEqualTo(404);
        assertThat(stranger.get(page + "/sua").statusCode()).isEqualTo(404);
    }
}
