package vn.chophien.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.chophien.statistics.Figure;

/** The market in figures, as staff open them, as a board of the province reads them, and against their rows. */
@Alone
@ExtendWith(RunningMarket.Extension.class)
class StatisticsIT {

    private static final String HOME = "/quan-ly/so-lieu";
    private static final Pattern KEY = Pattern.compile("cpk_[A-Za-z0-9_-]+");

    private final RunningMarket market;
    private final Goods goods;
    private final Browser staff;

    StatisticsIT(RunningMarket market) {
        this.market = market;
        this.goods = new Goods(market);
        this.staff = new People(market).staff();
    }

    /**
     * Other tests trade meanwhile, so sum and rows are read until nothing happened in between. Some of them move what they
     * did into the past, where no market does anything: the days are counted anew first.
     */
    @Test
    void everyFigureEqualsTheRowsBehindIt() {
        goods.update("DELETE FROM figure_day");
        goods.update("DELETE FROM figure_kept");
        awaitKept();
        for (String period : List.of("ky=nam", "ky=thang", "tu=2026-01-01&den=2030-12-31")) {
            Map<String, String> table = told(period);
            for (Figure figure : Figure.plain()) {
                if (!sumOfRows(figure, period).equals(table.get(figure.code()))) {
                    Awaitility.await()
                            .untilAsserted(() -> assertThat(sumOfRows(figure, period))
                                    .as(figure.code() + " " + period)
                                    .isEqualTo(told(period).get(figure.code())));
                }
            }
        }
    }

    @Test
    void whatIsBoughtNowCountsAtOnce() {
        Goods.Seller seller = goods.seller();
        Goods.Item item = goods.item(seller, 12_000, 20);
        new Shopper(market).put(item, 2).buy();

        String page = staff.get(HOME + "/chi-so/orders?ky=tuan").body();

        assertThat(page).contains("Người bán thử", "Cách tính", "kể cả đơn sau đó bị hủy");
        assertThat(goods.number("SELECT COUNT(*) FROM market_order WHERE seller_id = ?", seller.id()))
                .isEqualTo(1);
        assertThat(rows("orders", "ky=tuan").lines().filter(line -> line.contains(number(seller))))
                .hasSize(1);
    }

    @Test
    void rowsNameNoBuyer() {
        String buyer = goods.text("SELECT buyer_name FROM market_order ORDER BY id LIMIT 1");

        assertThat(rows("orders", "tu=2026-01-01&den=2030-12-31")).doesNotContain(String.valueOf(buyer));
        assertThat(goods.number("SELECT COUNT(*) FROM audit_entry WHERE action = 'statistics.export'"
                        + " AND object_key = 'orders'"))
                .isPositive();
    }

    @Test
    void theBoardShowsTilesAChartAMapAndLeadsDownToTheThings() {
        HttpResponse<String> board = staff.get(HOME + "?ky=nam&ban-do=products");

        assertThat(board.statusCode()).isEqualTo(200);
        assertThat(board.body())
                .contains("Độ phủ OCOP", "Phản ánh trên 1.000 đơn", "Cách tính", "<svg class=\"chart")
                .contains("Xã Côn Minh", "role=\"img\"", "Xem bảng");
        HttpResponse<String> unlisted = staff.get(HOME + "/chi-so/ocop-unlisted");
        assertThat(unlisted.body()).contains("Mật ong rừng Nà Kham", "/quan-ly/so-lieu/ocop");
        String filtered = staff.get(HOME + "/chi-so/products?phan=4").body();
        assertThat(filtered).contains("Chỉ xem:", "4 sao", "/quan-ly/san-pham/");
        assertThat(staff.get(HOME + "/chi-so/khong-co").statusCode()).isEqualTo(404);
        HttpResponse<String> wrong = staff.get(HOME + "?ky=khac&tu=2026-05-01&den=2026-04-01");
        assertThat(wrong.statusCode()).isEqualTo(400);
        assertThat(wrong.body()).contains("Ngày cuối phải bằng hoặc sau ngày đầu", "value=\"2026-05-01\"");
        assertThat(staff.file(HOME + "/tat-ca.xlsx?ky=nam").statusCode()).isEqualTo(200);
        assertThat(staff.file(HOME + "/chi-so/sellers.xlsx").body()).startsWith('P', 'K');
        assertThat(new People(market).signedIn("miendong").get(HOME).statusCode())
                .isEqualTo(404);
    }

    @Test
    void aCertificateFromElsewhereCountsUntilItsProductCameHere() {
        String name = "Chè thử " + System.nanoTime();
        Map<String, String> form = Map.of(
                "name", name,
                "holder", "HTX Thử",
                "commune", "02020",
                "stars", "3",
                "decision", "1/QĐ-THU",
                "decided",
                        LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"))
                                .minusDays(10)
                                .toString(),
                "valid",
                        LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"))
                                .plusDays(900)
                                .toString());
        String page = HOME + "/ocop";

        assertThat(People.submit(staff, page, page, Map.of("name", name)).statusCode())
                .isEqualTo(400);
        assertThat(People.submit(staff, page, page, form).statusCode()).isEqualTo(303);
        assertThat(People.submit(staff, page, page, form).statusCode()).isEqualTo(409);

        assertThat(rows("ocop-unlisted", "")).contains(name);
        Goods.Item here = goods.item(goods.seller(), 9_000, 1);
        long id = goods.number("SELECT id FROM ocop_elsewhere WHERE product_name = ?", name);
        assertThat(People.submit(staff, page, page + "/" + id, Map.of("slug", "/san-pham/" + here.slug()))
                        .statusCode())
                .isEqualTo(303);
        assertThat(rows("ocop-unlisted", "")).doesNotContain(name);
    }

    @Test
    void theYearlyReportIsALetterASheetAndADeedThatEndsItsClock() {
        String page = HOME + "/bao-cao-nam/2025";
        HttpResponse<String> report = staff.get(page);

        assertThat(report.body())
                .contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Mẫu tham khảo", "Người bán trên nền tảng");
        assertThat(staff.get(HOME + "/bao-cao-nam/2026").body()).contains("hạn 14/02/2027", "Nghị định 248/2026");
        assertThat(staff.file(page + "/bao-cao.docx").body()).startsWith('P', 'K');
        assertThat(staff.file(page + "/bao-cao.pdf").body()).startsWith('%', 'P', 'D', 'F');
        assertThat(staff.file(page + "/bao-cao.xlsx").body()).startsWith('P', 'K');
        assertThat(People.submit(staff, page, page, Map.of("number", "", "sent", "2026-02-10"))
                        .statusCode())
                .isEqualTo(400);
        assertThat(People.submit(staff, page, page, Map.of("number", "5/BC-SCT", "sent", "2026-02-10"))
                        .statusCode())
                .isEqualTo(303);
        assertThat(staff.get(page).body()).contains("Đã gửi 10/02/2026", "5/BC-SCT");
        assertThat(goods.number("SELECT COUNT(*) FROM yearly_report_sent WHERE year = 2025"))
                .isEqualTo(1);
    }

    @Test
    void aBoardReadsFiguresWithAKeyForTheWholeMarket() {
        ApiContract contract = new ApiContract(market);
        Browser board = new Browser(market);

        HttpResponse<String> refused = board.get("/api/v1/statistics");
        HttpResponse<String> answer = board.get("/api/v1/statistics?period=year", key());
        HttpResponse<String> wrong = board.get("/api/v1/statistics?period=day", key());

        assertThat(refused.statusCode()).isEqualTo(401);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(wrong.statusCode()).isEqualTo(400);
        assertThat(contract.breaches("GET /api/v1/statistics", refused)).isEmpty();
        assertThat(contract.breaches("GET /api/v1/statistics", answer)).isEmpty();
        assertThat(contract.breaches("GET /api/v1/statistics", wrong)).isEmpty();
        assertThat(ApiContract.read(answer.body()).get("figures")).hasSize(Figure.values().length);
    }

    private Map<String, String> key() {
        HttpResponse<String> issued = People.submit(
                staff, "/quan-ly/doi-tac", "/quan-ly/doi-tac", Map.of("name", "IOC thử " + System.nanoTime()));
        Matcher key = KEY.matcher(issued.body());
        assertThat(key.find()).as(issued.body()).isTrue();
        return Map.of("Authorization", "Bearer " + key.group());
    }

    /** Days before today were added up by the round that runs each night. */
    private void awaitKept() {
        Awaitility.await()
                .atMost(Duration.ofMinutes(2))
                .untilAsserted(() -> assertThat(goods.number("SELECT COUNT(DISTINCT figure) FROM figure_kept"))
                        .isEqualTo(Figure.plain().size()));
    }

    /** The whole table of figures: what it says of each. */
    private Map<String, String> told(String period) {
        return csv(staff.file(HOME + "/tat-ca.csv?" + period).body())
                .lines()
                .skip(1)
                .map(line -> line.split("\",\"", -1))
                .collect(Collectors.toMap(cells -> cells[0].replace("\"", ""), cells -> cells[2]));
    }

    private String sumOfRows(Figure figure, String period) {
        long sum = rows(figure.code(), period)
                .lines()
                .skip(1)
                .mapToLong(line -> {
                    String[] cells = line.split("\",\"", -1);
                    return Long.parseLong(cells[cells.length - 2]);
                })
                .sum();
        return Long.toString(sum);
    }

    private String rows(String figure, String period) {
        return csv(staff.file(HOME + "/chi-so/" + figure + ".csv?" + period).body());
    }

    private static String csv(byte[] file) {
        return new String(file, StandardCharsets.UTF_8);
    }

    private String number(Goods.Seller seller) {
        return String.valueOf(goods.text("SELECT number FROM market_order WHERE seller_id = ?", seller.id()));
    }
}
