package vn.chophien.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a recall owes to the authority, on paper and in time; and the mail to buyers who left an address. */
@ExtendWith(RunningMarket.Extension.class)
@BesideOthers
class RecallPapersIT {

    private static final String HOME = "/quan-ly/thu-hoi";

    private final RunningMarket market;
    private final Goods goods;
    private final Goods.Seller at;
    private final Browser staff;
    private final LocalDate today = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));

    RecallPapersIT(RunningMarket market) {
        this.market = market;
        this.goods = new Goods(market);
        this.at = goods.seller();
        this.staff = new People(market).staff();
    }

    @Test
    void bothReportsArePrintedWithTheHeadingOfTheState() throws IOException {
        long recall = opened(rawLot(), Map.of());

        for (String which : List.of("truoc", "sau")) {
            HttpResponse<byte[]> answer = staff.file(HOME + "/" + recall + "/bao-cao/" + which + ".pdf");
            assertThat(answer.statusCode()).isEqualTo(200);
            Pdf pdf = Pdf.of(answer.body());
            assertThat(pdf.text())
                    .contains(
                            "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc",
                            "Mẫu số 0" + (which.equals("truoc") ? 8 : 9),
                            "Phát hiện nấm mốc",
                            "Mang đến hợp tác xã, giờ hành chính",
                            "(Ký, ghi rõ họ tên, đóng dấu)",
                            "Trang 1/" + pdf.pages())
                    .doesNotContain("DIỄN TẬP");
            assertThat(pdf.title()).contains("thu hồi hàng hóa có khuyết tật");
        }
        assertThat(staff.file(HOME + "/" + recall + "/bao-cao/khac.pdf").statusCode())
                .isEqualTo(404);
        assertThat(staff.file(HOME + "/" + recall + "/bao-cao/sau.exe").statusCode())
                .isEqualTo(404);
    }

    @Test
    void theReportComesAsAWordFileWhosePartsAreAllThereAndAreXml() throws Exception {
        long recall = opened(rawLot(), Map.of("mock", "1"));

        HttpResponse<byte[]> answer = staff.file(HOME + "/" + recall + "/bao-cao/sau.docx");

        Map<String, String> parts = parts(answer.body());
        assertThat(parts)
                .containsKeys(
                        "[Content_Types].xml",
                        "_rels/.rels",
                        "word/document.xml",
                        "word/styles.xml",
                        "word/footer1.xml",
                        "docProps/core.xml");
        for (String xml : parts.values()) {
            DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
        }
        assertThat(parts.get("word/document.xml")).contains("DIỄN TẬP", "Phát hiện nấm mốc &lt;b", "Mẫu số 09");
    }

    @Test
    void theReportIsForThoseWhoMaySeeTheRecall() {
        long recall = opened(rawLot(), Map.of());
        People people = new People(market);
        String file = "/nha-ban/thu-hoi/" + recall + "/bao-cao/truoc.pdf";

        assertThat(people.memberOf(at).file(file).statusCode()).isEqualTo(200);
        assertThat(people.memberOf(goods.seller()).file(file).statusCode()).isEqualTo(404);
        assertThat(new Browser(market)
                        .file(HOME + "/" + recall + "/bao-cao/truoc.pdf")
                        .statusCode())
                .isNotEqualTo(200);
    }

    /** Rule 16 of the facts. 2026-02-12 is the Thursday before Tết; three working days on is Tuesday the 24th. */
    @Test
    void theLastDayIsCountedOverTetAndWhatIsLateStandsOnTheOverview() {
        long recall = opened(rawLot(), Map.of());
        String number =
                goods.text("SELECT l.lot_no FROM lot l JOIN recall r ON r.lot_id = l.id WHERE r.id = ?", recall);
        goods.update("UPDATE recall SET opened_at = '2026-02-12 03:00:00' WHERE id = ?", recall);

        String page = staff.get(HOME + "/" + recall).body();
        String overview = staff.get("/quan-ly").body();

        assertThat(page).contains("24/02/2026", "Đã quá hạn", "Nghị định 55/2024/NĐ-CP, Điều 18", "chưa đối chiếu");
        assertThat(overview).contains("Việc của các lần thu hồi", "quá hạn", "Lô " + number, "24/02/2026");
        assertThat(staff.get(HOME).body()).contains("Hạn đang chạy", "24/02/2026");
    }

    @Test
    void whatWasDoneIsWrittenDownAndIsNotOwedAnyMore() {
        long recall = opened(rawLot(), Map.of());
        String page = HOME + "/" + recall;

        HttpResponse<String> tomorrow = done(staff, page, "notice", today.plusDays(1), "Cổng tin của xã");
        HttpResponse<String> tooEarly = done(staff, page, "result", today, "12/BC");
        HttpResponse<String> done = done(staff, page, "notice", today, "Cổng tin của xã");
        String after = staff.get(page).body();

        assertThat(tomorrow.statusCode()).isEqualTo(400);
        assertThat(tomorrow.body()).contains("không thể ở sau hôm nay", "value=\"Cổng tin của xã\"");
        assertThat(tooEarly.statusCode()).isEqualTo(400);
        assertThat(tooEarly.body()).contains("Lần thu hồi chưa kết thúc");
        assertThat(done.statusCode()).isEqualTo(303);
        assertThat(after).contains("Cổng tin của xã").doesNotContain("Đang chờ");
        assertThat(staff.get("/quan-ly").body()).doesNotContain(page + "#han");
    }

    @Test
    void onlyTheSellerWhoRecallsWritesItDown() {
        long lot = rawLot();
        long recall = opened(lot, Map.of());
        Goods.Seller other = goods.seller();
        goods.update(
                "INSERT INTO recall_lot (recall_id, lot_id, status_before) VALUES (?, ?, 'NORMAL')",
                recall,
                new LotBook(goods).raw(other, "Bột", 1_000));
        People people = new People(market);
        String page = "/nha-ban/thu-hoi/" + recall;
        Browser neighbour = people.memberOf(other);

        assertThat(neighbour.get(page).body()).contains("Hạn phải làm").doesNotContain("Ghi việc đã làm");
        assertThat(neighbour.post(page + "/da-lam", duty("notice", today, "")).statusCode())
                .isEqualTo(404);
        assertThat(people.memberOf(at)
                        .post(page + "/da-lam", duty("notice", today, ""))
                        .statusCode())
                .isEqualTo(303);
    }

    @Test
    void aBuyerWhoLeftAnAddressIsToldByMailToo() {
        Goods.Item item = goods.item(at, 1_000, 10);
        Shopper shopper = new Shopper(market).put(item, 2);
        String address = "mua" + at.id() + "@example.vn";
        Map<String, String> form = new HashMap<>(shopper.checkoutForm());
        form.put("email", "không phải thư");
        HttpResponse<String> refused = shopper.send(form);
        form.put("email", address);
        String token = Shopper.token(shopper.send(form));
        String number = goods.text(
                "SELECT o.number FROM market_order o JOIN checkout c ON c.id = o.checkout_id WHERE c.access_token = ?",
                token);

        long recall = opened(item.lots().get(0), Map.of());
        await().atMost(Duration.ofMinutes(1))
                .until(() -> market.postbox().mailsTo(address, "thu hồi").size() == 1);

        goods.update(
                "UPDATE recall_notice SET created_at = UTC_TIMESTAMP(3) - INTERVAL 25 HOUR WHERE recall_id = ?",
                recall);
        await().atMost(Duration.ofMinutes(1))
                .until(() -> market.postbox().mailsTo(address, "thu hồi").size() == 2);

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("Địa chỉ thư chưa đúng", "value=\"không phải thư\"");
        assertThat(goods.text(
                        "SELECT MIN(body) FROM message_outbox WHERE topic = ? AND recipient = ?",
                        "recall-" + recall,
                        address))
                .contains(number, "/don-hang/" + number + "?ma=" + token);
        assertThat(staff.get(HOME + "/" + recall).body()).contains("Thư điện tử:</strong> 2 đã gửi");
        String seen = new People(market)
                .memberOf(at)
                .get("/nha-ban/don-hang/" + number)
                .body();
        assertThat(seen).contains("m***@example.vn").doesNotContain(address);
        assertThat(staff.get("/quan-ly/don-hang/" + number).body())
                .contains("m***@example.vn")
                .doesNotContain(address);
        assertThat(staff.get(HOME + "/" + recall + "/don-hang.csv").body()).doesNotContain(address);
    }

    private long rawLot() {
        return new LotBook(goods).raw(at, "Bột", 5_000);
    }

    private HttpResponse<String> done(Browser who, String page, String duty, LocalDate day, String note) {
        return People.submit(who, page, page + "/da-lam", duty(duty, day, note));
    }

    private static Map<String, String> duty(String duty, LocalDate day, String note) {
        return Map.of("duty", duty, "day", day.toString(), "note", note);
    }

    private long opened(long lot, Map<String, String> more) {
        String html = staff.get(HOME + "/moi?lo=" + lot).body();
        Map<String, String> form = new LinkedHashMap<>();
        form.put("_token", Browser.hidden(html, "_token"));
        form.put("lot", Browser.hidden(html, "lot"));
        form.put("key", Browser.hidden(html, "key"));
        form.put("dangerClass", "a");
        form.put("description", "Bột, gói 500 g");
        form.put("reason", "Phát hiện nấm mốc <b>");
        form.put("danger", "Có thể đau bụng");
        form.put("instruction", "Ngừng dùng");
        form.put("arrangement", "Mang đến hợp tác xã, giờ hành chính");
        form.put("contact", "Hợp tác xã thử, 0900 000 001");
        form.put("viec", "thuc-hien");
        form.putAll(more);
        HttpResponse<String> answer = staff.postAsIs(HOME + "/moi", form);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        return Long.parseLong(Browser.location(answer).replaceAll(".*/(\\d+)\\?.*", "$1"));
    }

    private static Map<String, String> parts(byte[] zip) throws IOException {
        Map<String, String> parts = new HashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                parts.put(entry.getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }
}
