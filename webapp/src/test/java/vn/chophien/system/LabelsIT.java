package vn.chophien.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.google.zxing.ReaderException;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** From the seller's form over the printed sheet to the buyer who scans, scratches and is one of many. */
@ExtendWith(RunningMarket.Extension.class)
@BesideOthers
class LabelsIT {

    private static final int PACKS = 3;

    private final RunningMarket market;
    private final Goods goods;
    private final Goods.Seller seller;
    private final long lot;
    private final Browser member;
    private final String page;

    LabelsIT(RunningMarket market) {
        this.market = market;
        this.goods = new Goods(market);
        this.seller = goods.seller();
        this.lot = goods.item(seller, 50_000, 40).lots().get(0);
        this.member = new People(market).memberOf(seller);
        this.page = "/nha-ban/lo-hang/" + lot + "/tem";
    }

    @Test
    void aSheetThatWasOrderedTwiceIsPrintedOnceAndEveryLabelOpensItsPack() throws Exception {
        Map<String, String> form = form("scratch", "a4-3x8", PACKS);
        String job = Browser.location(member.postAsIs(page, form));
        assertThat(Browser.location(member.postAsIs(page, form))).isEqualTo(job);

        LabelSheet sheet = sheet(job);

        assertThat(goods.number("SELECT COUNT(*) FROM label_job WHERE lot_id = ?", lot))
                .isEqualTo(1);
        assertThat(goods.number("SELECT COUNT(*) FROM unit WHERE lot_id = ?", lot))
                .isEqualTo(PACKS);
        assertThat(sheet.uris()).hasSize(PACKS).doesNotHaveDuplicates();
        for (String uri : sheet.uris()) {
            assertThat(uri).startsWith(market.base().toString().toUpperCase(Locale.ROOT) + "/L/");
            HttpResponse<String> opened =
                    new Browser(market).get(URI.create(uri).getPath());
            assertThat(opened.statusCode()).isEqualTo(200);
            assertThat(opened.body()).contains("Gói số", "Đây là lần quét đầu tiên");
        }
    }

    @Test
    void theFirstToScratchIsToldSoAndOthersWhenAndWhereItWas() throws Exception {
        LabelSheet sheet = sheet(printed("scratch", 1));
        String action = lowerCase(sheet.uris().get(0)) + "/ma-cao";
        Browser buyer = new Browser(market);

        HttpResponse<String> wrong = buyer.postAsIs(action, Map.of("ma-cao", "0000-0000", "tinh", ""));
        HttpResponse<String> first =
                buyer.postAsIs(action, Map.of("ma-cao", sheet.codes().get(0).toLowerCase(Locale.ROOT), "tinh", "01"));
        HttpResponse<String> later = new Browser(market)
                .postAsIs(action, Map.of("ma-cao", sheet.codes().get(0), "tinh", ""));

        assertThat(wrong.statusCode()).isEqualTo(400);
        assertThat(wrong.body()).contains("Mã cào không khớp", "value=\"0000-0000\"");
        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(first.body()).contains("Mã cào đúng, lần kiểm tra đầu tiên");
        assertThat(later.body()).contains("đã có người kiểm tra trước", "Thành phố Hà Nội");
    }

    @Test
    void aPackIsTriedFiveTimesAnHourByAllTogether() throws Exception {
        String action = lowerCase(sheet(printed("scratch", 1)).uris().get(0)) + "/ma-cao";
        List<Integer> answers = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            answers.add(new Browser(market)
                    .postAsIs(action, Map.of("ma-cao", "1111-222" + i, "tinh", ""))
                    .statusCode());
        }

        // A new hour may begin meanwhile, which starts the count again.
        assertThat(answers).endsWith(429).startsWith(400);
        assertThat(answers.stream().filter(code -> code == 400).count()).isBetween(5L, 6L);
    }

    @Test
    void numbersThatWereNotPrintedOrWereTakenBackAreNotTakenForPacks() throws Exception {
        String pack = lowerCase(sheet(printed("unit", 1)).uris().get(0));
        String lotPage = pack.substring(0, pack.lastIndexOf('/'));
        String serial = pack.substring(pack.lastIndexOf('/') + 1);

        assertThat(new Browser(market).get(lotPage + "/ZZZZZZZZZZ").body())
                .contains("Chợ không in số gói này cho lô này")
                .doesNotContain("Gói số");

        Map<String, String> form = hidden();
        form.put("so-goi", serial);
        assertThat(member.postAsIs(page + "/huy", form).statusCode()).isEqualTo(303);
        assertThat(new Browser(market).get(pack).body()).contains("đã bị bỏ");
    }

    @Test
    void manyReadersOfOnePackAreShownToTheSellerWithoutTheirAddresses() throws Exception {
        String pack = lowerCase(sheet(printed("unit", 1)).uris().get(0));
        String serial = pack.substring(pack.lastIndexOf('/') + 1);
        for (int reader = 0; reader < 3; reader++) {
            Browser phone = new Browser(market);
            assertThat(phone.get(pack).statusCode()).isEqualTo(200);
            assertThat(phone.get(pack).statusCode()).isEqualTo(200);
        }

        await().atMost(Duration.ofMinutes(1))
                .untilAsserted(() -> assertThat(goods.number(
                                "SELECT COUNT(DISTINCT s.client_hash) FROM scan s JOIN unit u ON u.id = s.unit_id"
                                        + " WHERE u.serial = ?",
                                serial))
                        .isEqualTo(3));

        assertThat(member.get("/nha-ban/luot-quet").body())
                .contains(serial, "Nhiều người quét trong một ngày", "Điểm không nói rằng hàng bị làm giả");
        assertThat(new People(market)
                        .staff()
                        .get("/quan-ly/nguoi-ban/" + seller.id() + "/luot-quet")
                        .body())
                .contains(serial)
                .doesNotContain("/nha-ban/");
        assertThat(new Browser(market).get(pack).body()).contains("Tem này được quét khác một gói hàng thường thấy");
    }

    @Test
    void aReprintNeedsAReasonKeepsItsNumbersAndIsWrittenDown() throws Exception {
        String job = printed("unit", PACKS);
        List<String> before = sheet(job).uris();
        Map<String, String> form = Browser.hiddenFields(member.get(job).body());
        form.putAll(Map.of("tu", "2", "den", "3", "vi-tri", "5", "ly-do", ""));

        HttpResponse<String> refused = member.postAsIs(path(job), form);
        form.put("ly-do", "Máy kẹt giấy");
        String again = Browser.location(member.postAsIs(path(job), form));

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("Hãy ghi vì sao phải in lại", "value=\"5\"");
        assertThat(sheet(again, 4).uris()).isEqualTo(before.subList(1, 3));
        assertThat(goods.text(
                        "SELECT reason FROM audit_entry WHERE action = 'lot.label-reprint' AND object_key = ?",
                        Long.toString(lot)))
                .isEqualTo("Máy kẹt giấy");
    }

    @Test
    void afterHalfAnHourAJobIsClosed() throws Exception {
        String job = path(printed("lot", 1));
        goods.update(
                "UPDATE label_job SET created_at = created_at - INTERVAL 31 MINUTE WHERE id = ?",
                job.substring(job.lastIndexOf('/') + 1));

        assertThat(member.get(job + "/tem.pdf").statusCode()).isEqualTo(409);
        assertThat(member.get(job).body()).contains("Lần in này đã đóng");
    }

    @Test
    void labelsArePrintedByTheSellersOwnPeopleOnly() {
        Browser stranger = new People(market).memberOf(goods.seller());

        assertThat(stranger.get(page).statusCode()).isEqualTo(404);
        assertThat(new Browser(market).get(page).statusCode()).isEqualTo(303);
    }

    @Test
    void whatCannotBePrintedIsRefusedWithTheFormFilled() {
        Map<String, String> tooMany = form("unit", "a4-3x8", 2_001);
        Map<String, String> offTheSheet = form("lot", "a4-3x8", 1);
        offTheSheet.put("vi-tri", "25");

        HttpResponse<String> first = member.postAsIs(page, tooMany);
        HttpResponse<String> second = member.postAsIs(page, offTheSheet);

        assertThat(first.statusCode()).isEqualTo(400);
        assertThat(first.body()).contains("Mỗi lần in được từ 1 đến 2000 tem", "value=\"2001\"");
        assertThat(second.statusCode()).isEqualTo(400);
        assertThat(second.body()).contains("vị trí bắt đầu từ 1 đến 24", "value=\"25\"");
        assertThat(goods.number("SELECT COUNT(*) FROM label_job WHERE lot_id = ?", lot))
                .isZero();
    }

    private Map<String, String> form(String kind, String format, int labels) {
        Map<String, String> form = hidden();
        form.putAll(Map.of(
                "loai",
                kind,
                "kho",
                format,
                "may-in",
                "dpi-600",
                "vi-tri",
                "1",
                "so-tem",
                Integer.toString(labels),
                "viec",
                "in"));
        return form;
    }

    private Map<String, String> hidden() {
        return Browser.hiddenFields(member.get(page).body());
    }

    private String printed(String kind, int labels) {
        HttpResponse<String> answer = member.postAsIs(page, form(kind, "a4-3x8", labels));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        return Browser.location(answer);
    }

    private static String path(String location) {
        return location.replaceAll("\\?.*", "");
    }

    /** The address that an address in capitals means, inside the market. */
    private static String lowerCase(String uri) {
        return URI.create(uri).getPath().replaceFirst("^/L/", "/l/");
    }

    private LabelSheet sheet(String job) throws IOException, InterruptedException, ReaderException {
        return sheet(job, 0);
    }

    private LabelSheet sheet(String job, int used) throws IOException, InterruptedException, ReaderException {
        String number = path(job).substring(path(job).lastIndexOf('/') + 1);
        long labels = goods.number("SELECT labels FROM label_job WHERE id = ?", number);
        return LabelSheet.read(bytes(path(job) + "/tem.pdf"), used, labels);
    }

    private byte[] bytes(String path) throws IOException, InterruptedException {
        String cookies = new LinkedHashMap<>(member.cookies())
                .entrySet().stream()
                        .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                        .collect(Collectors.joining("; "));
        HttpRequest request = HttpRequest.newBuilder(market.base().resolve(path))
                .header("Cookie", cookies)
                .build();
        HttpResponse<byte[]> answer = market.http().send(request, HttpResponse.BodyHandlers.ofByteArray());
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return answer.body();
    }
}
