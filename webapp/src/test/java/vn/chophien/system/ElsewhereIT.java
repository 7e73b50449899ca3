package vn.chophien.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import vn.chophien.table.PeoplesTable;
import vn.chophien.table.TableRow;

/** The same goods at other places: sheets for other marketplaces, a feed for programs, a small shop in a frame. */
@ExtendWith({RunningMarket.Extension.class, Chromium.Extension.class})
class ElsewhereIT {

    private static final String PAGE = "/nha-ban/san-pham/noi-khac";
    private static final String GOOGLE = "http://base.google.com/ns/1.0";
    private static final Pattern LINK = Pattern.compile("href=\"(" + PAGE + "/[a-z0-9-]+)\"");
    private static final String AWKWARD = "Miến <dong> & “đỏ”, \"sợi; dài\"";
    private static final int MOST = 1_000_000;

    private final RunningMarket market;
    private final Chromium chromium;
    private final Goods goods;
    private final Goods.Seller seller;
    private final Goods.Item item;
    private final String slug;
    private final Browser member;
    private final Browser anybody;

    ElsewhereIT(RunningMarket market, Chromium chromium) {
        this.market = market;
        this.chromium = chromium;
        goods = new Goods(market);
        seller = goods.seller();
        slug = Objects.requireNonNull(goods.text("SELECT slug FROM seller WHERE id = ?", seller.id()));
        item = goods.item(seller, 45_000, 10, 7);
        goods.update("UPDATE product SET name = ?, ingredients = '=1+1' WHERE slug = ?", AWKWARD, item.slug());
        goods.update("UPDATE trade_item SET net_grams = 500 WHERE id = ?", item.id());
        member = new People(market).memberOf(seller);
        anybody = new Browser(market);
    }

    @Test
    void aSellerTakesTheSheetOfEachMarketplaceWithALineForEachPack() {
        goods.insert(
                "INSERT INTO trade_item (product_id, name, unit_code, unit_name, unit_scale, sale_step, price, position)"
                        + " SELECT product_id, 'Thùng thử', 'BX', 'thùng', 0, 1, 400000, 9 FROM trade_item WHERE id = "
                        + item.id());
        List<String> sheets = LINK.matcher(member.get(PAGE).body())
                .results()
                .map(found -> found.group(1))
                .toList();
        assertThat(sheets).hasSizeGreaterThanOrEqualTo(4);

        for (String sheet : sheets) {
            List<TableRow> rows = taken(sheet, Map.of("nhung", "tat-ca"));
            List<String> heads = rows.get(0).cells();

            assertThat(heads).as(sheet).doesNotHaveDuplicates().doesNotContain("");
            assertThat(rows).as(sheet).hasSize(3);
            assertThat(rows.get(1).cells())
                    .as(sheet)
                    .hasSizeLessThanOrEqualTo(heads.size())
                    .contains("45000", "17")
                    .anyMatch(cell -> cell.startsWith(AWKWARD))
                    .contains("'=1+1"); // no program runs what a seller typed
            assertThat(rows.get(2).cells()).as(sheet).contains("400000", "0");
        }
        assertThat(taken(PAGE + "/shopee", Map.of("nhung", "tat-ca")).get(1).cell(7))
                .isEqualTo("45000");
    }

    @Test
    void onlyWhatIsOnSaleAndForEveryAgeGoesIntoASheetAndOnlyWhatIsChosen() {
        Goods.Item second = goods.item(seller, 51_000, 1);
        name(second, "Chè thứ hai");
        List<Goods.Item> missing = notOffered();

        List<TableRow> all = taken(PAGE + "/voso", Map.of("nhung", "tat-ca"));
        List<TableRow> one = taken(PAGE + "/voso", Map.of("nhung", "chon", "sp", product(second)));
        HttpResponse<String> none = People.submit(member, PAGE + "/voso", PAGE + "/voso", Map.of("nhung", "chon"));

        assertThat(all).hasSize(3);
        assertThat(one).hasSize(2);
        assertThat(one.get(1).cells()).contains("Chè thứ hai");
        assertThat(missing).hasSize(4);
        assertThat(none.statusCode()).isEqualTo(400);
        assertThat(none.body()).contains("Hãy chọn ít nhất một sản phẩm đang bán.");
    }

    @Test
    void thePageSaysWhatASheetLacksAndASellerWithoutGoodsIsToldSo() {
        assertThat(member.get(PAGE + "/shopee").body())
                .contains(
                        "Thiếu ảnh.", "chữ, cần ít nhất 100.", "Tệp mẫu hiện hành của Shopee luôn đúng hơn bảng này.");
        Browser empty = new People(market).memberOf(goods.seller());

        assertThat(empty.get(PAGE).body()).contains("Chưa có sản phẩm nào đang bán");
        assertThat(empty.get(PAGE + "/shopee").body()).contains("Chưa có sản phẩm nào đưa đi được");
        assertThat(member.get(PAGE + "/khong-co").statusCode()).isEqualTo(404);
        assertThat(anybody.get(PAGE).statusCode()).isEqualTo(303);
    }

    @Test
    void theFeedIsRssWithWhatGoogleAsksFor() throws Exception {
        goods.update("UPDATE trade_item SET gtin = '08938505974026' WHERE id = ?", item.id());
        notOffered();

        HttpResponse<String> answer = anybody.get("/nguon-hang/" + slug + ".xml");
        Document feed = xml(answer.body());
        List<Map<String, String>> items = items(feed);

        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/rss+xml");
        assertThat(feed.getDocumentElement().getTagName()).isEqualTo("rss");
        assertThat(feed.getDocumentElement().getAttribute("version")).isEqualTo("2.0");
        assertThat(items).hasSize(1);
        assertThat(items.get(0))
                .containsEntry("id", "CP" + item.id())
                .containsEntry("title", AWKWARD)
                .containsEntry("description", "Để thử.\n\nĐể thử.")
                .containsEntry("link", market.base() + "/san-pham/" + item.slug())
                .containsEntry("availability", "in_stock")
                .containsEntry("price", "45000 VND")
                .containsEntry("condition", "new")
                .containsEntry("gtin", "8938505974026")
                .containsEntry("unit_pricing_measure", "500 g")
                .containsEntry("unit_pricing_base_measure", "1 kg")
                .containsEntry("custom_label_0", "du-lieu-minh-hoa");
        String picture = Objects.requireNonNull(items.get(0).get("image_link"));
        assertThat(anybody.file(picture.substring(market.base().toString().length()))
                        .headers()
                        .firstValue("Content-Type"))
                .contains("image/png");
        assertThat(anybody.get("/san-pham/" + item.slug()).statusCode()).isEqualTo(200);
    }

    @Test
    void theFeedOfTheWholeMarketHoldsEverybodysGoodsEachOnce() throws Exception {
        List<String> ids = items(xml(anybody.get("/nguon-hang.xml").body())).stream()
                .map(one -> one.get("id"))
                .toList();

        assertThat(ids).doesNotHaveDuplicates().hasSizeGreaterThan(20);
    }

    @Test
    void heldLotsAreNoStockAndASellerWhoIsAwayOffersNothing() throws Exception {
        goods.update("UPDATE lot SET status = 'ON_HOLD' WHERE trade_item_id = ?", item.id());
        assertThat(items(xml(anybody.get("/nguon-hang/" + slug + ".xml").body()))
                        .get(0))
                .containsEntry("availability", "out_of_stock");
        Goods.Seller away = goods.seller();
        goods.item(away, 10_000, 5);
        goods.update(
                "UPDATE seller SET pause_from = CURRENT_DATE - INTERVAL 1 DAY, pause_to = CURRENT_DATE + INTERVAL 2 DAY"
                        + " WHERE id = ?",
                away.id());
        String name = goods.text("SELECT slug FROM seller WHERE id = ?", away.id());

        assertThat(items(xml(anybody.get("/nguon-hang/" + name + ".xml").body())))
                .isEmpty();
        assertThat(anybody.get("/nguon-hang/khong-co-ai.xml").statusCode()).isEqualTo(404);
    }

    @Test
    void whoeverHasTheFeedAlreadyIsNotSentItAgain() {
        HttpResponse<String> first = anybody.get("/nguon-hang/" + slug + ".xml");
        String tag = first.headers().firstValue("ETag").orElseThrow();

        HttpResponse<String> again = anybody.get("/nguon-hang/" + slug + ".xml", Map.of("If-None-Match", tag));

        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
    }

    @Test
    void onlyTheSmallShopMayBeFramedAndItHoldsNeitherFormNorScriptNorCookie() {
        HttpResponse<String> shop = anybody.get("/nhung/" + slug);

        assertThat(policy(shop))
                .contains("frame-ancestors *", "form-action 'none'")
                .doesNotContain("script-src");
        assertThat(shop.body()).doesNotContain("<form", "<script", "style=");
        assertThat(shop.headers().firstValue("Set-Cookie")).isEmpty();
        for (String path :
                List.of("/", "/san-pham/" + item.slug(), "/hop-tac-xa/" + slug, "/gio-hang", "/nhung/khong-co")) {
            assertThat(policy(anybody.get(path))).as(path).contains("frame-ancestors 'none'");
        }
        assertThat(policy(member.get(PAGE))).contains("frame-ancestors 'none'", "frame-src 'self'");
        assertThat(policy(member.get(PAGE + "/shopee")))
                .contains("frame-ancestors 'none'")
                .doesNotContain("frame-src");
    }

    @Test
    void theSmallShopShowsInAStrangersPageWithoutScriptsAndLeadsToTheMarket() throws IOException {
        await().until(() -> anybody.get("/nhung/" + slug).body().contains(item.slug()));
        try (StrangersSite site = new StrangersSite("<iframe title='Gian hàng' src='" + market.base() + "/nhung/" + slug
                        + "?so=1'></iframe><iframe title='Chợ' src='" + market.base() + "/hop-tac-xa/" + slug
                        + "'></iframe>");
                BrowserContext phone = chromium.phoneWithoutScripts()) {
            Page page = phone.newPage();
            page.navigate(site.address());

            FrameLocator shop = page.frameLocator("iframe[title='Gian hàng']");
            PlaywrightAssertions.assertThat(shop.locator(".widget__card")).hasCount(1);
            PlaywrightAssertions.assertThat(shop.locator(".price__money")).hasText("45.000\u00A0₫");
            PlaywrightAssertions.assertThat(shop.locator(".stock")).hasCSS("display", "inline-flex");
            PlaywrightAssertions.assertThat(
                            page.frameLocator("iframe[title='Chợ']").locator("h1"))
                    .hasCount(0);
            Locator.ClickOptions anywhere = new Locator.ClickOptions().setForce(true); // all of the card is the link
            Page opened =
                    phone.waitForPage(() -> shop.locator(".widget__picture").click(anywhere));
            opened.waitForURL("**/san-pham/" + item.slug());
        }
    }

    @Test
    void theSmallShopLeavesOutWhatIsSoldByAgeAndSaysWhenThereIsNothing() {
        Goods.Seller distiller = goods.seller();
        Goods.Item spirit = goods.item(distiller, 90_000, 5);
        goods.update("UPDATE product SET age_limit = 18 WHERE slug = ?", spirit.slug());
        String name = goods.text("SELECT slug FROM seller WHERE id = ?", distiller.id());

        assertThat(anybody.get("/nhung/" + name).body())
                .contains("Người bán này chưa có sản phẩm nào trên chợ.")
                .doesNotContain(spirit.slug());
        assertThat(anybody.get("/nhung/" + name + "?ngon-ngu=en").body())
                .contains("lang=\"en\"")
                .doesNotContain("chưa có sản phẩm");
        assertThat(anybody.get("/nhung/" + slug + "?so=lạ").statusCode()).isEqualTo(200);
    }

    /** A draft, one that staff hid, one that is sold by age, and one that has no pack any more. */
    private List<Goods.Item> notOffered() {
        List<Goods.Item> items = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            items.add(goods.item(seller, 99_000 + i, 5));
        }
        goods.update(
                "UPDATE product SET status = 'DRAFT' WHERE slug = ?",
                items.get(0).slug());
        goods.update(
                "UPDATE product SET status = 'HIDDEN' WHERE slug = ?",
                items.get(1).slug());
        goods.update(
                "UPDATE product SET age_limit = 18 WHERE slug = ?", items.get(2).slug());
        goods.update(
                "UPDATE trade_item SET active = FALSE WHERE id = ?",
                items.get(3).id());
        return items;
    }

    private List<TableRow> taken(String sheet, Map<String, String> choice) {
        Map<String, String> fields = new LinkedHashMap<>(choice);
        fields.put("_token", Browser.hidden(member.get(sheet).body(), "_token"));
        HttpResponse<byte[]> file = member.fileFor(sheet, fields);
        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(file.headers().firstValue("Content-Disposition").orElse("")).contains(".xlsx");
        return PeoplesTable.read(file.body(), MOST, 1_000, 40_000, "").rows();
    }

    private void name(Goods.Item named, String name) {
        goods.update("UPDATE product SET name = ? WHERE slug = ?", name, named.slug());
    }

    private String product(Goods.Item of) {
        return Objects.requireNonNull(goods.text("SELECT id FROM product WHERE slug = ?", of.slug()));
    }

    private static Document xml(String text) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** Each with its attributes of Google's namespace. */
    private static List<Map<String, String>> items(Document feed) {
        List<Map<String, String>> items = new ArrayList<>();
        NodeList nodes = feed.getElementsByTagName("item");
        for (int i = 0; i < nodes.getLength(); i++) {
            Map<String, String> item = new LinkedHashMap<>();
            NodeList attributes = ((Element) nodes.item(i)).getElementsByTagNameNS(GOOGLE, "*");
            for (int k = 0; k < attributes.getLength(); k++) {
                item.merge(
                        attributes.item(k).getLocalName(),
                        attributes.item(k).getTextContent(),
                        (one, other) -> one + " " + other);
            }
            items.add(item);
        }
        return items;
    }

    private static String policy(HttpResponse<String> answer) {
        return answer.headers().firstValue("Content-Security-Policy").orElse("");
    }
}
