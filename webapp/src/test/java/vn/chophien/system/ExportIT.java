package vn.chophien.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.chophien.db.demo.DemoFacts;
import vn.chophien.trace.json.Json;

/** Lots as files for portals and inspectors. domain.md 15, rule 6: one click, all nine items of article 23.5. */
@BesideOthers
@ExtendWith(RunningMarket.Extension.class)
class ExportIT {

    private static final Map<String, String> ITEMS = Map.of(
            "a", "tenSanPham",
            "b", "hinhAnh",
            "c", "tenDonVi",
            "d", "diaChi",
            "đ", "xuatXu",
            "e", "suKien",
            "g", "nhanHieuVaSoLo",
            "h", "hanSuDung",
            "i", "tieuChuan");

    private final RunningMarket market;
    private final Goods rows;

    ExportIT(RunningMarket market) {
        this.market = market;
        this.rows = new Goods(market);
    }

    @Test
    void tellsAllNineItemsOfEveryDemoLotToAnybody() {
        Browser anybody = new Browser(market);
        for (String token :
                rows.texts("SELECT token FROM lot WHERE token NOT LIKE 'TEST%' AND trade_item_id IS NOT NULL")) {
            HttpResponse<String> answer = anybody.get("/l/" + token + "/ho-so.json");

            assertThat(answer.statusCode()).isEqualTo(200);
            Json.Obj lot = (Json.Obj)
                    ((Json.Obj) Json.read(answer.body())).list("cacLo").get(0);
            ITEMS.forEach((letter, name) -> assertThat(((Json.Obj) lot.get(name).orElseThrow()).text("muc"))
                    .as(token + " " + name)
                    .contains(letter));
            assertThat(((Json.Obj) lot.get("suKien").orElseThrow()).list("cacSuKien"))
                    .isNotEmpty();
        }
    }

    /** What a passport must tell, and what domain.md 4.6 says that it never may. */
    @Test
    void printsAPassportOfEveryDemoLotForAnybody() throws Exception {
        Browser anybody = new Browser(market);
        for (String token : rows.texts("SELECT token FROM lot WHERE token NOT LIKE 'TEST%'")) {
            HttpResponse<byte[]> answer = anybody.file("/l/" + token + "/ho-so.pdf");
            assertThat(answer.statusCode()).isEqualTo(200);
            Pdf pdf = Pdf.of(answer.body());
            String number = rows.text("SELECT lot_no FROM lot WHERE token = ?", token);
            String status = rows.text("SELECT status FROM lot WHERE token = ?", token);
            assertThat(pdf.title()).contains(number);
            // Whoever takes goods back names a phone to call; nobody else's may stand there.
            String besideTheRecall = pdf.text().replaceAll("Liên hệ: .*? (Lý do|Nguyên liệu)", "");
            assertThat(besideTheRecall)
                    .contains(number, "Vùng trồng và mã số", "Kiểm nghiệm", "Các bước", "Mã băm gốc", "verify.jar")
                    .doesNotContainPattern("0\\d{3} \\d{3} \\d{3}")
                    .doesNotContainPattern("(?<!\\d)\\d{12}(?!\\d)")
                    .doesNotContain("vĩ Bắc", "kinh Đông", "?".repeat(2));
            assertThat(pdf.text().contains("Đang thu hồi: đừng dùng lô này")).isEqualTo("RECALLED".equals(status));
        }
        assertThat(anybody.file("/l/0000000000000000/ho-so.pdf").statusCode()).isEqualTo(404);
    }

    @Test
    void theCodeOfAPassportOpensTheLotsPage() throws Exception {
        Browser anybody = new Browser(market);
        for (String token :
                rows.texts("SELECT token FROM lot WHERE token NOT LIKE 'TEST%' AND gtin IS NULL ORDER BY id LIMIT 4")) {
            opensItsLot(anybody, token);
        }
        for (String token : rows.texts(
                "SELECT token FROM lot WHERE token NOT LIKE 'TEST%' AND gtin IS NOT NULL ORDER BY id LIMIT 4")) {
            opensItsLot(anybody, token);
        }
    }

    private void opensItsLot(Browser anybody, String token) throws Exception {
        String code = Pdf.of(anybody.file("/l/" + token + "/ho-so.pdf").body()).code();
        HttpResponse<String> page = anybody.get(URI.create(code).getPath());
        String number = rows.text("SELECT lot_no FROM lot WHERE token = ?", token);

        assertThat(page.statusCode()).as(code).isIn(200, 307);
        assertThat(page.statusCode() == 307 ? Browser.location(page) : page.body())
                .contains(page.statusCode() == 307 ? "/l/" + token : "Số lô <strong class=\"code\">" + number);
    }

    @Test
    void aPassportTellsTheCodesStatusThenAndTodayTheIntervalAndTheKilograms() throws Exception {
        String token = DemoFacts.NOODLES_TOKEN;
        Pdf pdf = Pdf.of(new Browser(market).file("/l/" + token + "/ho-so.pdf").body());

        assertThat(pdf.text())
                .contains(
                        "Khi thu hoạch",
                        "Hôm nay",
                        "Mọi lần dùng thuốc (1) đều đủ ngày cách ly",
                        "Khối lượng (kg)",
                        "4 sao, có hiệu lực đến",
                        "dữ liệu minh họa");
        assertThat(pdf.pages()).isLessThanOrEqualTo(2);
    }

    @Test
    void bindsThePassportsOfAPeriodIntoOneFileForWhoMayHaveThem() throws Exception {
        Browser seller = new People(market).signedIn("miendong");
        String asked = "/nha-ban/xuat-du-lieu?tu=2026-10-01&den=2026-11-30&dang=ho-chieu";
        List<String> numbers = rows.texts("SELECT l.lot_no FROM lot l JOIN seller s ON s.id = l.seller_id"
                + " WHERE s.slug = 'htx-mien-dong-na-may' AND l.made_on BETWEEN '2026-10-01' AND '2026-11-30'"
                + " ORDER BY l.made_on, l.id");

        HttpResponse<byte[]> answer = seller.file(asked);

        assertThat(answer.statusCode()).isEqualTo(200);
        Pdf all = Pdf.of(answer.body());
        assertThat(numbers).isNotEmpty();
        assertThat(all.marks()).hasSameSizeAs(numbers);
        for (int i = 0; i < numbers.size(); i++) {
            assertThat(all.marks().get(i)).contains(numbers.get(i));
        }
        assertThat(new Browser(market).file(asked).statusCode()).isNotEqualTo(200);
    }

    @Test
    void givesStaffAllLotsOfAPeriodInEachForm() {
        Browser staff = new People(market).staff();
        String period = "?tu=2026-01-01&den=2026-12-31&dang=";
        for (String kind : List.of("cong-quoc-gia", "verigoods", "checkvn")) {
            HttpResponse<String> answer = staff.get("/quan-ly/xuat-du-lieu" + period + kind);
            assertThat(answer.statusCode()).as(kind).isEqualTo(200);
            assertThat(((Json.Obj) Json.read(answer.body())).list("cacLo")).hasSizeGreaterThan(20);
        }
        String sheet = staff.get("/quan-ly/xuat-du-lieu" + period + "kde-csv").body();
        assertThat(sheet)
                .startsWith("\ufeff\"Sự kiện\",\"Mã truy xuất của lô\"")
                .contains("Thu hoạch", "Chế biến");
        assertThat(staff.get("/quan-ly/xuat-du-lieu" + period + "kde-xlsx").statusCode())
                .isEqualTo(200);
    }

    @Test
    void givesASellerTheirOwnLotsOnlyAndOthersNothing() {
        Browser seller = new People(market).signedIn("miendong");
        String own = seller.get("/nha-ban/xuat-du-lieu?tu=2026-01-01&den=2026-12-31&dang=kde-csv")
                .body();

        assertThat(own).contains("Miến dong").doesNotContain("Mật ong");
        assertThat(seller.get("/quan-ly/xuat-du-lieu?tu=2026-01-01&den=2026-12-31&dang=verigoods")
                        .statusCode())
                .isNotEqualTo(200);
        assertThat(new Browser(market)
                        .get("/nha-ban/xuat-du-lieu?dang=verigoods")
                        .statusCode())
                .isNotEqualTo(200);
    }

    @Test
    void answersAWrongPeriodWithASentenceAndTheFilledForm() {
        Browser staff = new People(market).staff();
        HttpResponse<String> turned = staff.get("/quan-ly/xuat-du-lieu?tu=2026-12-31&den=2026-01-01&dang=verigoods");
        assertThat(turned.statusCode()).isEqualTo(400);
        assertThat(turned.body()).contains("Ngày cuối phải từ ngày đầu trở đi.", "value=\"2026-12-31\"");
        assertThat(staff.get("/quan-ly/xuat-du-lieu?tu=x&den=2026-01-01&dang=verigoods")
                        .statusCode())
                .isEqualTo(400);
        assertThat(staff.get("/quan-ly/xuat-du-lieu?tu=1990-01-01&den=1990-01-02&dang=verigoods")
                        .body())
                .contains("Không có lô nào");
        assertThat(staff.get("/quan-ly/xuat-du-lieu?tu=2026-01-01&den=2026-12-31&dang=khac")
                        .statusCode())
                .isEqualTo(404);
    }

    /** What buyers wrote, what came of their returns, what papers end: as the seller's own pages show it. */
    @Test
    void aSellerTakesMessagesReturnsAndPapersAlong() throws IOException {
        Goods.Seller at = rows.seller();
        Goods.Item item = rows.item(at, 1_000, 5);
        long lot = item.lots().get(0);
        PlacedOrder order = PlacedOrder.paid(rows, at, item, 2, lot);
        long id = rows.number("SELECT id FROM market_order WHERE number = ?", order.number());
        Rows table = new Rows(rows);
        String said = "=Gửi trước thứ Sáu nhé";
        table.add("talk_message", "order_id", id, "from_seller", false, "author", "Người mua thử", "words", said);
        table.add("talk_message", "order_id", id, "from_seller", false, "words", "Lời thô tục", "hidden", true);
        long back = table.add("order_return", "order_id", id, "state", "RECEIVED", "reason", "DAMAGED");
        table.add("return_line", "return_id", back, "order_line_id", order.lineId());
        table.add(
                "return_sorted",
                "return_id",
                back,
                "order_line_id",
                order.lineId(),
                "lot_id",
                lot,
                "outcome",
                "DISCARDED",
                "quantity",
                2,
                "reason",
                "Rách bao bì");
        long site =
                table.add("production_site", "seller_id", at.id(), "kind", "PLANTING_AREA", "commune_code", "02020");
        table.add("site_paper", "site_id", site, "kind", "VIETGAP", "number", "VG-01", "last_day", "2030-06-15");

        Map<String, String> files = OwnDataIT.unzipped(new People(market)
                .memberOf(at)
                .file("/nha-ban/xuat-du-lieu/tat-ca")
                .body());

        assertThat(files.getOrDefault("tin-nhan.csv", ""))
                .contains(order.number(), "\"Người mua\",\"Người mua thử\",\"'" + said + "\"", "(cán bộ đã ẩn)")
                .doesNotContain("Lời thô tục");
        assertThat(files.getOrDefault("hang-tra.csv", "")).contains(order.number(), "\"2\",\"gói\"", "Rách bao bì");
        assertThat(files.getOrDefault("giay-to.csv", ""))
                .contains("\"VG-01\"", "\"2030-06-15\",\"2030-04-16, 2030-05-16, 2030-06-08, 2030-06-16\"");
        assertThat(OwnDataIT.unzipped(new People(market)
                        .memberOf(rows.seller())
                        .file("/nha-ban/xuat-du-lieu/tat-ca")
                        .body()))
                .allSatisfy((name, text) -> assertThat(text).as(name).doesNotContain(order.number(), "VG-01"));
    }

    /** domain.md 15, rule 15. */
    @Test
    void aSellerTakesEverythingAlongAndNobodyElses() throws IOException {
        Map<String, String> files = new TreeMap<>();
        byte[] zip = new People(market)
                .signedIn("miendong")
                .file("/nha-ban/xuat-du-lieu/tat-ca")
                .body();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                files.put(entry.getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        long seller = rows.number("SELECT m.seller_id FROM seller_member m JOIN account a ON a.id = m.account_id"
                + " WHERE a.sign_in_name = 'miendong'");

        assertThat(files).containsKeys("DOC-TRUOC.txt", "ranh-gioi.geojson");
        assertThat(files.getOrDefault("san-pham.csv", "").lines())
                .hasSize(1 + (int) rows.number("SELECT COUNT(*) FROM product WHERE seller_id = ?", seller));
        assertThat(files.getOrDefault("don-hang.csv", "").lines())
                .hasSize(1 + (int) rows.number("SELECT COUNT(*) FROM market_order WHERE seller_id = ?", seller));
        assertThat(files.getOrDefault("nhat-ky.csv", "").lines())
                .hasSize(1
                        + (int) rows.number(
                                "SELECT COUNT(*) FROM diary_entry d JOIN season n ON n.id = d.season_id"
                                        + " JOIN production_site s ON s.id = n.site_id WHERE s.seller_id = ?",
                                seller));
        assertThat(files.keySet().stream().filter(name -> name.startsWith("epcis/")))
                .hasSize((int) rows.number("SELECT COUNT(*) FROM lot WHERE seller_id = ?", seller));
    }
}
