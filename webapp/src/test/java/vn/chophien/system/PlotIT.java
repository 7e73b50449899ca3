package vn.chophien.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.Geolocation;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith({RunningMarket.Extension.class, Chromium.Extension.class})
class PlotIT {

    /** About 1.1 ha in Bắc Kạn; each test takes land of its own, further east. */
    private static final String SQUARE = "{\"type\":\"Polygon\",\"coordinates\":[[[%1$s00,22.2],[%1$s10,22.2],"
            + "[%1$s10,22.201],[%1$s00,22.201],[%1$s00,22.2]]]}";

    private static final double PATIENCE_MS = 40_000;
    private static final Locator.WaitForOptions HIDDEN =
            new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN);
    private static final Locator.WaitForOptions ATTACHED =
            new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED);

    private Farm farm;

    @BeforeEach
    void aPlantingArea(RunningMarket market) {
        farm = new Farm(market, "PLANTING_AREA");
    }

    @Test
    void anOutlineIsMeasuredAndDrawnAndItsOwnerSeesIt(RunningMarket market) {
        assertThat(draw(farm, SQUARE.formatted("105.81")).statusCode()).isEqualTo(303);
        assertThat(draw(farm, SQUARE.formatted("105.81")).statusCode()).isEqualTo(303);

        String page = farm.seller().get(address(farm)).body();
        assertThat(page)
                .contains("1,14 ha", "<path d=\"M", "4 góc", "Trong vòng 2 km quanh 22,20°")
                .doesNotContain("ngoài tỉnh");
        assertThat(farm.goods().number("SELECT COUNT(*) FROM site_plot WHERE site_id = ?", farm.place()))
                .isOne();
        assertThat(farm.goods().text("SELECT geometry FROM site_plot WHERE site_id = ?", farm.place()))
                .contains("[105.810000,22.200000]");
        assertThat(new People(market).signedIn("miendong").get(address(farm)).statusCode())
                .isEqualTo(404);
        assertThat(new People(market)
                        .staff()
                        .get("/quan-ly/vung-trong/" + farm.place())
                        .body())
                .contains("<path d=\"M");
    }

    @Test
    void wrongOutlinesAreRefusedInPlainWordsAndComeBack() {
        Map<String, String> wrong = Map.of(
                "{\"type\":\"Polygon\",\"coordinates\":[[[105.8,22.2],[105.81,22.21],[105.81,22.2],[105.8,22.21],[105.8,22.2]]]}",
                "tự cắt qua chính nó",
                "{\"type\":\"Polygon\",\"coordinates\":[[[105.8,22.2],[105.81,22.2],[105.81,22.21]]]}",
                "ít nhất ba góc",
                "{\"type\":\"Polygon\",\"coordinates\":[[[22.2,105.8],[22.2,105.81],[22.21,105.81],[22.2,105.8]]]}",
                "vĩ độ và kinh độ bị đổi chỗ",
                "<kml><Placemark><Polygon>",
                "KML bị hỏng",
                "xin chào",
                "không phải GeoJSON",
                "",
                "không phải GeoJSON");
        wrong.forEach((text, sentence) -> {
            HttpResponse<String> refused = draw(farm, text);
            assertThat(refused.statusCode()).as(text).isEqualTo(400);
            assertThat(refused.body()).contains(sentence);
        });
        assertThat(draw(farm, "xin chào").body()).contains(">xin chào</textarea>");
        assertThat(farm.goods().number("SELECT COUNT(*) FROM site_plot WHERE site_id = ?", farm.place()))
                .isZero();
    }

    @Test
    void landClaimedTwiceAndLandElsewhereAreMarkedNotRefused(RunningMarket market) {
        Farm neighbour = new Farm(market, "PLANTING_AREA");
        draw(neighbour, SQUARE.formatted("105.83"));
        assertThat(draw(farm, SQUARE.formatted("105.83")).statusCode()).isEqualTo(303);
        assertThat(farm.seller().get(farm.page()).body())
                .contains("Chồng lên nơi của người khác khoảng 1,14 ha")
                .doesNotContain("ngoài tỉnh");

        draw(farm, SQUARE.formatted("108.10"));
        assertThat(farm.seller().get(farm.page()).body()).contains("ngoài tỉnh").doesNotContain("Chồng lên");
        assertThat(neighbour.seller().get(neighbour.page()).body()).doesNotContain("Chồng lên");
    }

    @Test
    void buyersReadOfACircleAndNeverOfTheEdge(RunningMarket market) {
        draw(farm, SQUARE.formatted("105.85"));
        Goods.Item item = farm.goods().item(farm.owner(), 10_000, 5);
        farm.goods().update("UPDATE lot SET site_id = ? WHERE trade_item_id = ?", farm.place(), item.id());
        String token = farm.goods().text("SELECT token FROM lot WHERE trade_item_id = ?", item.id());

        String page = new Browser(market).get("/l/" + token).body();

        assertThat(page).contains("Trong vòng 2 km quanh 22,20° vĩ Bắc, 105,86° kinh Đông");
        assertThat(page).doesNotContain("105.850000", "105.85,");
    }

    @Test
    void anOutlineThatCrossesItselfIsShownWithTheCrossing() {
        HttpResponse<String> refused = draw(
                farm,
                "{\"type\":\"Polygon\",\"coordinates\":[[[105.8,22.2],[105.81,22.21],[105.81,22.2],[105.8,22.21],[105.8,22.2]]]}");

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body())
                .contains("plot--wrong", "class=\"plot__cross\" d=\"M50.00 50.00h0\"", "Hai cạnh cắt nhau ở chấm đỏ");
        assertThat(draw(farm, "xin chào").body()).doesNotContain("plot--wrong");
    }

    @Test
    void aFileIsSentAsItIsAndComesBeforeTheBox() {
        String kml = "\uFEFF<kml><Placemark><Polygon><outerBoundaryIs><LinearRing><coordinates>105.97,22.2 105.971,22.2"
                + " 105.971,22.201 105.97,22.201 105.97,22.2</coordinates></LinearRing></outerBoundaryIs></Polygon>"
                + "</Placemark></kml>";

        assertThat(upload("nuong.kml", kml, "xin chào", true).statusCode()).isEqualTo(303);
        assertThat(farm.seller().get(address(farm)).body()).contains("1,14 ha");
        assertThat(upload("", "", SQUARE.formatted("105.98"), true).statusCode())
                .isEqualTo(303);
        HttpResponse<String> wrong = upload("nuong.json", "{\"type\":\"Nơi khác\"}", "", true);
        assertThat(wrong.statusCode()).isEqualTo(400);
        assertThat(wrong.body()).contains("Nơi khác");
        assertThat(upload("nuong.kml", kml, "", false).statusCode()).isEqualTo(403);
        assertThat(upload("to.json", "x".repeat(70_000), "", true).statusCode()).isEqualTo(413);
        String form = "multipart/form-data; boundary=thu";
        for (String broken : new String[] {"", "--thu\r\n\r\nkhông tên\r\n--thu--", "--thu\r\nlửng lơ"}) {
            assertThat(farm.seller().send(address(farm), form, broken, Map.of()).statusCode())
                    .as(broken)
                    .isBetween(400, 403);
        }
        assertThat(farm.seller()
                        .send("/nha-ban/vung-trong/moi", form, "--thu--", Map.of())
                        .statusCode())
                .isIn(404, 405, 415);
    }

    private HttpResponse<String> upload(String name, String text, String pasted, boolean withToken) {
        String token = Browser.hidden(farm.seller().get(address(farm)).body(), "_token");
        String body = part("name=\"_token\"", withToken ? token : "")
                + part("name=\"file\"; filename=\"" + name + "\"\r\nContent-Type: application/octet-stream", text)
                + part("name=\"outline\"", pasted) + "--ranh--gioi--\r\n";
        return farm.seller().send(address(farm), "multipart/form-data; boundary=ranh--gioi", body, Map.of());
    }

    private static String part(String head, String text) {
        return "--ranh--gioi\r\nContent-Disposition: form-data; " + head + "\r\n\r\n" + text + "\r\n";
    }

    @Test
    void anOutlineIsDrawnByMouse(RunningMarket market, Chromium chromium) {
        try (BrowserContext desk = signedIn(chromium.desk())) {
            Page page = desk.newPage();
            page.navigate(market.base() + address(farm));
            Locator sheet = page.locator(".canvas__sheet");
            tap(sheet, 100, 100);
            tap(sheet, 300, 100);
            tap(sheet, 300, 300);
            tap(sheet, 100, 300);
            assertThat(page.locator("[data-plot=area]").textContent()).contains("ha, 4 góc");

            tap(sheet, 50, 200);
            page.getByText("Hai cạnh cắt nhau ở chấm đỏ. Hãy").waitFor(HIDDEN);
            drag(page, sheet, 50, 200, 60, 230);
            String before = page.locator("[data-plot=area]").textContent();
            drag(page, sheet, 60, 230, 400, 200);
            page.getByText("Hai cạnh cắt nhau ở chấm đỏ. Hãy").waitFor();
            page.locator("[data-plot=undo]").click();
            assertThat(page.locator("[data-plot=area]").textContent()).isEqualTo(before);
            String shown = before.substring(0, before.indexOf(" ha"));
            page.getByText("Lưu ranh giới").click();
            page.waitForURL("**/ranh-gioi?**");

            assertThat(page.locator("strong.number").first().textContent()).isEqualTo(shown + " ha");
            assertThat(page.locator(".canvas__corners .corner").count()).isEqualTo(5);
        }
    }

    @Test
    void anOutlineIsDrawnByKeysAlone(RunningMarket market, Chromium chromium) {
        try (BrowserContext phone = signedIn(chromium.phone())) {
            Page page = phone.newPage();
            page.navigate(market.base() + address(farm));
            Locator sheet = page.locator(".canvas__sheet");
            sheet.waitFor(); // its script shows it when it can be drawn on
            sheet.focus();
            for (String key :
                    new String[] {"Enter", "ArrowRight", "ArrowRight", "Enter", "ArrowDown", "ArrowDown", "Enter"}) {
                page.keyboard().press(key);
            }
            String triangle = page.locator("[data-plot=area]").textContent();
            page.keyboard().press("Tab");
            page.keyboard().press("Shift+ArrowLeft");
            assertThat(page.locator("[data-plot=area]").textContent())
                    .contains("ha, 3 góc")
                    .isNotEqualTo(triangle);
            page.locator("[data-plot=undo]").focus();
            page.keyboard().press("Enter");
            assertThat(page.locator("[data-plot=area]").textContent()).isEqualTo(triangle);
            page.getByText("Lưu ranh giới").focus();
            page.keyboard().press("Enter");
            page.waitForURL("**/ranh-gioi?**");

            assertThat(page.content()).contains("3 góc", "Đã lưu");
        }
        assertThat(farm.goods().number("SELECT COUNT(*) FROM site_plot WHERE site_id = ?", farm.place()))
                .isOne();
    }

    @Test
    void theEdgeIsWalkedWithThePhone(RunningMarket market, Chromium chromium) {
        try (BrowserContext phone = signedIn(chromium.phone())) {
            phone.grantPermissions(List.of("geolocation"));
            phone.setGeolocation(new Geolocation(22.2, 105.99).setAccuracy(4));
            Page page = phone.newPage();
            page.navigate(market.base() + address(farm));
            page.locator("[data-plot=walk]").click();
            page.locator("[data-corner='0']").waitFor(ATTACHED);
            phone.setGeolocation(new Geolocation(22.2, 105.991).setAccuracy(4));
            page.locator("[data-corner='1']").waitFor(ATTACHED);
            phone.setGeolocation(new Geolocation(22.201, 105.991).setAccuracy(300));
            page.getByText("chưa ghi góc nào").waitFor();
            phone.setGeolocation(new Geolocation(22.201, 105.991).setAccuracy(4));
            page.locator("[data-corner='2']").waitFor(ATTACHED);

            assertThat(page.locator("#outline").inputValue())
                    .contains("[105.990000,22.200000],[105.991000,22.200000],[105.991000,22.201000]");
        }
    }

    @Test
    void onesOwnLandIsShownForOrientationAndOthersOnlyAsCircles(RunningMarket market) {
        Farm neighbour = new Farm(market, "PLANTING_AREA");
        String middle = Objects.requireNonNull(
                farm.goods().text("SELECT CONCAT(longitude, '') FROM commune WHERE code = '02020'"));
        String north = Objects.requireNonNull(
                farm.goods().text("SELECT CONCAT(latitude, '') FROM commune WHERE code = '02020'"));
        draw(neighbour, SQUARE.formatted(middle.substring(0, 6)).replace("22.2", north.substring(0, 4)));

        String page = farm.seller().get(address(farm)).body();

        assertThat(page)
                .contains("data-middle=\"[" + middle, "&#34;radius&#34;:")
                .doesNotContain(middle.substring(0, 6) + "10");
        assertThat(neighbour.seller().get(address(neighbour)).body()).contains(middle.substring(0, 6) + "10");
    }

    private BrowserContext signedIn(BrowserContext context) {
        farm.seller().goesOnIn(context);
        context.setDefaultTimeout(PATIENCE_MS);
        return context;
    }

    private static void tap(Locator sheet, double x, double y) {
        sheet.click(new Locator.ClickOptions().setPosition(x, y));
    }

    private static void drag(Page page, Locator sheet, double fromX, double fromY, double toX, double toY) {
        BoundingBox box = sheet.boundingBox();
        page.mouse().move(box.x + fromX, box.y + fromY);
        page.mouse().down();
        page.mouse().move(box.x + toX, box.y + toY, new Mouse.MoveOptions().setSteps(4));
        page.mouse().up();
    }

    private static HttpResponse<String> draw(Farm farm, String text) {
        return farm.seller().post(address(farm), Map.of("outline", text));
    }

    private static String address(Farm farm) {
        return farm.page() + "/ranh-gioi";
    }

    @Test
    void outlinesAreGivenAsOneFileToTheirOwnerAndToStaff(RunningMarket market) {
        draw(farm, SQUARE.formatted("105.95"));

        String own = farm.seller().get("/nha-ban/xuat-du-lieu?dang=geojson").body();
        assertThat(own)
                .startsWith("{\"type\":\"FeatureCollection\"")
                .contains("[105.950000,22.200000]", "\"ProducerCountry\":\"VN\"", "\"Area\":1.1");
        assertThat(new People(market)
                        .staff()
                        .get("/quan-ly/xuat-du-lieu?dang=geojson")
                        .body())
                .contains("[105.950000,22.200000]");
        assertThat(new People(market)
                        .signedIn("miendong")
                        .get("/nha-ban/xuat-du-lieu?dang=geojson")
                        .body())
                .startsWith("{\"type\":\"FeatureCollection\"")
                .doesNotContain("105.950000");
    }
}
