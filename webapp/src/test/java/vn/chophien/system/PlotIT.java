package vn.chophien.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RunningMarket.Extension.class)
class PlotIT {

    /** About 1.1 ha in Bắc Kạn; each test takes land of its own, further east. */
    private static final String SQUARE = "{\"type\":\"Polygon\",\"coordinates\":[[[%1$s00,22.2],[%1$s10,22.2],"
            + "[%1$s10,22.201],[%1$s00,22.201],[%1$s00,22.2]]]}";

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
