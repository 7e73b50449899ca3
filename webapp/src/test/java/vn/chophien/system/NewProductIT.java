package vn.chophien.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A product from the first word of its seller to the shopper who sees its photo. */
@ExtendWith({RunningMarket.Extension.class, Chromium.Extension.class})
class NewProductIT {

    private static final String NEW = "/nha-ban/san-pham/moi";

    private final RunningMarket market;
    private final Chromium chromium;
    private final Goods goods;
    private final People people;
    private final Goods.Seller seller;
    private final Browser member;
    private final String name;

    NewProductIT(RunningMarket market, Chromium chromium) {
        this.market = market;
        this.chromium = chromium;
        this.goods = new Goods(market);
        this.people = new People(market);
        this.seller = goods.seller();
        this.member = people.memberOf(seller);
        this.name = "Măng khô thử " + System.nanoTime();
    }

    @Test
    void aSellerBeginsAProductOnThePhoneAndStaffPutItOnTheShelf() {
        try (BrowserContext phone = signedIn(member)) {
            Page page = phone.newPage();
            page.navigate(market.base() + "/nha-ban/san-pham");
            Hands hands = new Hands(page);
            hands.follow("Thêm sản phẩm đầu tiên").fill("#name", name);
            hands.choose("#category", page.locator("#category option").nth(1).getAttribute("value"))
                    .choose("#unit", "túi")
                    .fill("#content", "500 g")
                    .fill("#price", "85k");
            assertThat(page.locator("[data-money]")).containsText("tám mươi lăm nghìn đồng");
            hands.fill("#about", "Măng vầu rừng phơi nắng, ngâm một đêm là mềm.")
                    .press("Lưu bản nháp");

            assertThat(page.locator(".notice--success")).containsText("Đã lưu bản nháp");
            hands.photo(
                            "#anh",
                            Photos.chosen("mot.jpg", Photos.jpeg(1600, 1200)),
                            Photos.chosen("hai.jpg", Photos.jpeg(1600, 1200)))
                    .press("Gửi ảnh");
            assertThat(page.locator(".shots img")).hasCount(2);
            link(page, "Xem trước");
            assertThat(page.locator(".notice").first()).containsText("bản xem trước");
            assertThat(page.locator(".product__picture .zoomable img"))
                    .hasAttribute("src", Pattern.compile("/anh/.*-vua\\.jpg"));
            page.goBack();
            hands.press("Gửi duyệt");
            assertThat(page.locator(".badge").first()).hasText("Chờ duyệt");
            hands.took("List a product with photos", 4, 7);
        }
        String id = product();
        String slug = Objects.requireNonNull(goods.text("SELECT slug FROM product WHERE id = ?", id));
        assertThat(new Browser(market).get("/san-pham/" + slug).statusCode()).isEqualTo(404);

        HttpResponse<String> approved = People.submit(
                people.staff(), "/quan-ly/san-pham/" + id, "/quan-ly/san-pham/" + id, Map.of("quyet-dinh", "duyet"));

        assertThat(approved.statusCode()).isEqualTo(303);
        assertThat(new Browser(market).get("/san-pham/" + slug).body())
                .contains(name, "85.000\u00A0₫", photo(id), "Túi 500 g");
        assertThat(goods.text("SELECT name FROM trade_item WHERE product_id = ?", id))
                .isEqualTo("Túi 500 g");
    }

    @Test
    void badWordsComeBackWithTheFormAndADoubleClickIsOneProduct() {
        HttpResponse<String> wrong = People.submit(
                member,
                NEW,
                NEW,
                Map.of("name", name, "price", "tám mấy", "about", "Ngon", "key", key(), "unit", "", "origin", "Ba Bể"));
        Map<String, String> good = form(key());
        List<Callable<Integer>> twice = IntStream.range(0, 4)
                .mapToObj(i -> (Callable<Integer>) () -> member.post(NEW, good).statusCode())
                .toList();

        assertThat(wrong.statusCode()).isEqualTo(400);
        assertThat(wrong.body()).contains(name, "tám mấy", "Chợ không đọc được");
        assertThat(AtOnce.run(twice)).containsOnly(303);
        assertThat(goods.number("SELECT COUNT(*) FROM product WHERE name = ?", name))
                .isOne();
    }

    @Test
    void aPhotoOfAProductOnSaleIsSeenByNobodyBeforeStaffSawIt() {
        String id = onSale();
        String slug = Objects.requireNonNull(goods.text("SELECT slug FROM product WHERE id = ?", id));
        String photos = "/nha-ban/san-pham/" + id + "/anh";
        HttpResponse<String> sent = send(id, Photos.jpeg(900, 600));
        String hash = photo(id);
        Browser staff = people.staff();
        String unseen = new Browser(market).get("/san-pham/" + slug).body();
        String queue = staff.get("/quan-ly/duyet").body();
        String one = "/quan-ly/san-pham/" + id + "/anh/" + hash;

        HttpResponse<String> noReason =
                People.submit(staff, "/quan-ly/san-pham/" + id, one + "/khong-nhan", Map.of("photo-reason", "Xấu"));
        People.submit(staff, "/quan-ly/san-pham/" + id, one + "/nhan", Map.of());
        String seen = new Browser(market).get("/san-pham/" + slug).body();
        People.submit(
                staff,
                "/quan-ly/san-pham/" + id,
                one + "/khong-nhan",
                Map.of("photo-reason", "Ảnh này không phải hàng của bạn."));

        assertThat(sent.statusCode()).isEqualTo(303);
        assertThat(unseen).doesNotContain(hash);
        assertThat(queue).contains("Ảnh mới", goods.text("SELECT name FROM product WHERE id = ?", id));
        assertThat(noReason.statusCode()).isEqualTo(400);
        assertThat(noReason.body()).contains("Hãy viết lý do");
        assertThat(seen).contains("/anh/" + hash + "-vua.jpg");
        assertThat(new Browser(market).get("/san-pham/" + slug).body()).doesNotContain(hash);
        assertThat(member.get("/nha-ban/san-pham/" + id).body()).contains("Ảnh này không phải hàng của bạn.");
        assertThat(people.memberOf(goods.seller())
                        .post(photos + "/" + hash + "/dau", Map.of("_token", token(member)))
                        .statusCode())
                .isIn(403, 404);
    }

    @Test
    void aPhotoThatIsTakenAwayCanBeTakenBackAndWhatIsNoPictureIsRefused() {
        String id = onSale();
        goods.update("UPDATE product SET status = 'DRAFT' WHERE id = ?", id);
        send(id, Photos.jpeg(700, 500));
        String hash = photo(id);
        String page = "/nha-ban/san-pham/" + id;
        String photo = page + "/anh/" + hash;

        HttpResponse<String> script = send(id, "<svg onload=alert(1)>".getBytes(StandardCharsets.UTF_8));
        People.submit(member, page, photo + "/bo", Map.of());
        String gone = member.get(page).body();
        String drawing = goods.text("SELECT picture FROM product WHERE id = ?", id);
        People.submit(member, page, photo + "/lay-lai", Map.of());

        assertThat(script.statusCode()).isEqualTo(400);
        assertThat(gone).contains("1 ảnh đã bỏ");
        assertThat(drawing).isEqualTo("mien-dong");
        assertThat(goods.text("SELECT picture FROM product WHERE id = ?", id)).isEqualTo(hash);
    }

    @Test
    void onePackMoreIsSoldAndAnotherIsNot() {
        String id = onSale();
        String page = "/nha-ban/san-pham/" + id;
        Map<String, String> pack = Map.of("pack", "", "unit", "kg", "content", "", "price", "120 nghìn");

        HttpResponse<String> added = People.submit(member, page, page + "/quy-cach", pack);
        HttpResponse<String> stale =
                member.post(page + "/quy-cach", with(with(pack, "version", "0"), "_token", token(member)));
        String first = goods.text("SELECT MIN(id) FROM trade_item WHERE product_id = ?", id);
        People.submit(member, page, page + "/quy-cach/" + first + "/ngung", Map.of());

        assertThat(added.statusCode()).isEqualTo(303);
        assertThat(stale.statusCode()).isEqualTo(409);
        assertThat(goods.text(
                        "SELECT CONCAT(name, ' ', price, ' ', unit_scale) FROM trade_item WHERE product_id = ?"
                                + " ORDER BY id DESC LIMIT 1",
                        id))
                .isEqualTo("Bán theo cân 120000 3");
        assertThat(goods.number("SELECT active FROM trade_item WHERE id = ?", first))
                .isZero();
    }

    private Map<String, String> form(String key) {
        return Map.of(
                "_token",
                token(member),
                "key",
                key,
                "name",
                name,
                "category",
                Objects.requireNonNull(goods.text("SELECT MIN(id) FROM category")),
                "unit",
                "hộp",
                "price",
                "1tr2",
                "about",
                "Đủ dài để đọc được.",
                "origin",
                "Ba Bể");
    }

    private static Map<String, String> with(Map<String, String> fields, String name, String value) {
        Map<String, String> more = new HashMap<>(fields);
        more.put(name, value);
        return more;
    }

    private String onSale() {
        Goods.Item item = goods.item(seller, 50_000, 10);
        return Objects.requireNonNull(goods.text("SELECT product_id FROM trade_item WHERE id = ?", item.id()));
    }

    private HttpResponse<String> send(String id, byte[] file) {
        return member.postFiles(
                "/nha-ban/san-pham/" + id + "/anh", Map.of("_token", token(member)), "anh", List.of(file));
    }

    private String product() {
        return Objects.requireNonNull(goods.text("SELECT id FROM product WHERE name = ?", name));
    }

    private String photo(String id) {
        return Objects.requireNonNull(
                goods.text("SELECT hash FROM product_photo WHERE product_id = ? ORDER BY position LIMIT 1", id));
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }

    private static String token(Browser browser) {
        return Browser.hidden(browser.get(NEW).body(), "_token");
    }

    private static void link(Page page, String words) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(words))
                .first()
                .click();
    }

    private BrowserContext signedIn(Browser person) {
        return person.goesOnIn(chromium.phone());
    }
}
