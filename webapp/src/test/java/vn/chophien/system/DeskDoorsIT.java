package vn.chophien.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who gets through which door, and what comes of knocking oddly. */
@ExtendWith(RunningMarket.Extension.class)
class DeskDoorsIT {

    private static final List<String> SELLERS_PAGES = List.of(
            "/nha-ban",
            "/nha-ban/san-pham",
            "/nha-ban/san-pham/1",
            "/nha-ban/khieu-nai",
            "/nha-ban/yeu-cau",
            "/nha-ban/tien",
            "/nha-ban/tien/so",
            "/nha-ban/tien/thu-ho");
    private static final List<String> STAFF_PAGES = List.of(
            "/quan-ly",
            "/quan-ly/duyet",
            "/quan-ly/san-pham",
            "/quan-ly/san-pham/1",
            "/quan-ly/nguoi-ban",
            "/quan-ly/nguoi-ban/1",
            "/quan-ly/nguoi-ban/ho-so",
            "/quan-ly/lo-hang",
            "/quan-ly/lo-hang/1",
            "/quan-ly/don-hang",
            "/quan-ly/khieu-nai",
            "/quan-ly/so-lieu",
            "/quan-ly/so-lieu/ocop",
            "/quan-ly/so-lieu/chi-so/orders",
            "/quan-ly/so-lieu/chi-so/orders.csv",
            "/quan-ly/so-lieu/bao-cao-nam/2026",
            "/quan-ly/cung-cap-du-lieu",
            "/quan-ly/cung-cap-du-lieu/moi",
            "/quan-ly/go-bo",
            "/quan-ly/go-bo/moi",
            "/quan-ly/ngung-ban",
            "/quan-ly/ngung-ban/moi",
            "/quan-ly/thanh-toan",
            "/quan-ly/thanh-toan/so-tien",
            "/quan-ly/thanh-toan/hoan-tien",
            "/quan-ly/doi-tac",
            "/quan-ly/so-niem-phong",
            "/quan-ly/so-niem-phong/xoa-ten",
            "/quan-ly/tin-cho",
            "/quan-ly/yeu-cau-du-lieu",
            "/quan-ly/nhat-ky");

    @Test
    void strangersAreSentToTheSignInAndToldTheWayBack(RunningMarket market) {
        Browser stranger = new Browser(market);

        for (List<String> pages : List.of(SELLERS_PAGES, STAFF_PAGES)) {
            for (String page : pages) {
                HttpResponse<String> answer = stranger.get(page);
                assertThat(answer.statusCode()).as(page).isEqualTo(303);
                assertThat(Browser.location(answer)).as(page).isEqualTo("/dang-nhap?toi=" + page.replace("/", "%2F"));
            }
        }
    }

    @Test
    void eachRoleSeesItsOwnDeskAndNothingOfTheOther(RunningMarket market) {
        Browser seller = new People(market).signedIn("miendong");
        Browser staff = new People(market).staff();

        SELLERS_PAGES.forEach(page -> {
            assertThat(seller.get(page).statusCode()).as(page).isEqualTo(200);
            assertThat(staff.get(page).statusCode()).as(page).isEqualTo(404);
        });
        STAFF_PAGES.forEach(page -> {
            assertThat(staff.get(page).statusCode()).as(page).isEqualTo(200);
            assertThat(seller.get(page).statusCode()).as(page).isEqualTo(404);
        });
    }

    @Test
    void anotherSellersThingsDoNotExist(RunningMarket market) {
        Goods goods = new Goods(market);
        Goods.Seller other = goods.seller();
        Goods.Item item = goods.item(other, 1_000, 10);
        PlacedOrder order = PlacedOrder.paid(goods, other, item, 1, item.lots().get(0));
        long product = goods.number("SELECT product_id FROM trade_item WHERE id = ?", item.id());
        Browser nosy = new People(market).memberOf(goods.seller());

        for (String page : List.of(
                order.page(), order.page() + "/dong-goi", order.page() + "/phieu", "/nha-ban/san-pham/" + product)) {
            assertThat(nosy.get(page).statusCode()).as(page).isEqualTo(404);
        }
        HttpResponse<String> cancel = People.submit(
                nosy, "/dang-xuat", order.page(), Map.of("viec", "huy", "reason", "Tôi muốn thế", "version", "0"));
        assertThat(cancel.statusCode()).isEqualTo(404);
        assertThat(goods.text("SELECT status FROM market_order WHERE number = ?", order.number()))
                .isEqualTo("PAID");
    }

    @Test
    void oddAddressesAreAnsweredPlainly(RunningMarket market) {
        Browser staff = new People(market).staff();

        assertThat(staff.get("/quan-ly/lo-hang/abc").statusCode()).isEqualTo(404);
        assertThat(staff.get("/quan-ly/lo-hang/999999999").statusCode()).isEqualTo(404);
        assertThat(staff.get("/quan-ly/don-hang/CP000").statusCode()).isEqualTo(404);
        assertThat(staff.get("/quan-ly/thanh-toan/-1").statusCode()).isEqualTo(404);
        HttpResponse<String> tooFar = staff.get("/quan-ly/lo-hang?trang=999999");
        assertThat(tooFar.statusCode()).isEqualTo(400);
        assertThat(tooFar.body()).contains("Số trang phải từ 1 đến");
        assertThat(staff.get("/quan-ly/lo-hang?trang-thai=x").statusCode()).isEqualTo(400);
        assertThat(staff.get("/quan-ly/lo-hang?tim=L26&trang=900").body()).contains("không dài đến trang này");
    }

    @Test
    void whateverIsSearchedForIsSearchedFor(RunningMarket market) {
        Goods goods = new Goods(market);
        Goods.Seller at = goods.seller();
        Goods.Item item = goods.item(at, 1_000, 10);
        PlacedOrder order = PlacedOrder.paid(goods, at, item, 1, item.lots().get(0));
        Browser staff = new People(market).staff();
        Browser seller = new People(market).memberOf(at);
        String words = URLEncoder.encode("gạo %_' Ả", StandardCharsets.UTF_8);

        for (String page : STAFF_PAGES) {
            assertThat(staff.get(page + "?tim=" + words).statusCode()).as(page).isEqualTo(200);
        }
        for (String page : List.of("/nha-ban", "/nha-ban/san-pham", "/nha-ban/lo-hang", "/nha-ban/khieu-nai")) {
            assertThat(seller.get(page + "?tim=" + words).statusCode()).as(page).isEqualTo(200);
        }
        assertThat(staff.get("/quan-ly/truy-vet?lo=" + words).statusCode()).isEqualTo(200);
        String buyer = URLEncoder.encode("Người mua thử", StandardCharsets.UTF_8);
        assertThat(seller.get("/nha-ban?tim=" + buyer).body()).contains(order.number());
        assertThat(staff.get("/quan-ly/don-hang?tim=" + order.number().toLowerCase(Locale.ROOT))
                        .body())
                .contains(order.page().replace("/nha-ban/", "/quan-ly/"));
    }

    @Test
    void tenMegabytesAreRefusedAtTheDoor(RunningMarket market) {
        Browser staff = new People(market).staff();

        HttpResponse<String> answer =
                staff.postAsIs("/quan-ly/lo-hang/1", Map.of("reason", "x".repeat(10 * 1024 * 1024)));

        assertThat(answer.statusCode()).isEqualTo(413);
    }
}
