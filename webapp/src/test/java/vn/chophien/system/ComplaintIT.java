package vn.chophien.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** From a shopper's first word to the end of a lot's case, and that nobody stops a lot alone. */
@ExtendWith(RunningMarket.Extension.class)
@BesideOthers
class ComplaintIT {

    private static final String DESK = "/quan-ly/khieu-nai/";
    private static final String WORDS = "Mở gói ra thấy mùi chua, mốc xanh ở góc gói.";

    private final RunningMarket market;
    private final Goods goods;
    private final Goods.Seller at;
    private final Goods.Item item;
    private final long lot;
    private final String page;

    ComplaintIT(RunningMarket market) {
        this.market = market;
        this.goods = new Goods(market);
        this.at = goods.seller();
        this.item = goods.item(at, 10_000, 20);
        this.lot = item.lots().get(0);
        this.page = "/l/" + goods.text("SELECT token FROM lot WHERE id = ?", lot) + "/bao-van-de";
    }

    @Test
    void aReportLeadsToAReceiptThatTellsWhatHappened() {
        Browser reporter = new Browser(market);

        String receipt = reported(reporter, Map.of());

        assertThat(reporter.get(page.replace("/bao-van-de", "")).body()).contains(page);
        assertThat(reporter.get(receipt).body())
                .contains("Chợ đã nhận phản ánh", "Chợ đã hỏi người bán", "mốc xanh ở góc gói", "Đã hỏi người bán");
        assertThat(reporter.get("/bao-van-de/khong-co-bien-nhan-nay").statusCode())
                .isEqualTo(404);
        assertThat(status()).isEqualTo("NORMAL");
    }

    @Test
    void theSameFormSentManyTimesAtOnceIsOneReport() {
        Browser reporter = new Browser(market);
        Map<String, String> form = filled(reporter, Map.of());

        List<HttpResponse<String>> answers = AtOnce.run(
                Collections.nCopies(5, (Callable<HttpResponse<String>>) () -> reporter.postAsIs(page, form)));

        assertThat(answers).allSatisfy(answer -> assertThat(answer.statusCode()).isEqualTo(303));
        assertThat(answers.stream().map(Browser::location).distinct()).hasSize(1);
        assertThat(complaints()).isEqualTo(1);
        Map<String, String> other = new LinkedHashMap<>(form);
        other.put("words", "Lời khác hẳn dưới cùng một biểu mẫu.");
        assertThat(reporter.postAsIs(page, other).statusCode()).isEqualTo(409);
    }

    @Test
    void aPhotoComesAlongAndIsSeenByReporterSellerAndStaffOnly() throws IOException {
        Browser reporter = new Browser(market);
        BufferedImage image = new BufferedImage(64, 48, BufferedImage.TYPE_INT_RGB);
        ByteArrayOutputStream photo = new ByteArrayOutputStream();
        ImageIO.write(image, "jpeg", photo);

        HttpResponse<String> taken =
                reporter.postFiles(page, filled(reporter, Map.of()), "anh", List.of(photo.toByteArray()));

        assertThat(taken.statusCode()).isEqualTo(303);
        long complaint = goods.number("SELECT MAX(id) FROM complaint WHERE lot_id = ?", lot);
        String shown = "/anh/" + goods.text("SELECT hash FROM complaint_photo WHERE complaint_id = ?", complaint);
        assertThat(reporter.get(Browser.location(taken)).body()).contains(shown);
        assertThat(new People(market).staff().get(DESK + complaint).body()).contains(shown);
        assertThat(reporter.get(page.replace("/bao-van-de", "")).body()).doesNotContain(shown);
    }

    @Test
    void whatIsMissingIsAskedForAndTheFormComesBackFilled() {
        Browser reporter = new Browser(market);
        Map<String, String> form =
                filled(reporter, Map.of("words", "Hỏng", "phone", "123", "email", "sai", "order", "gì đó"));
        form.remove("kind");

        HttpResponse<String> refused = reporter.postAsIs(page, form);

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body())
                .contains("Hãy chọn chuyện gì đã xảy ra", "ít nhất 10", "Số điện thoại chưa đúng", "Địa chỉ thư chưa")
                .contains("Hãy đánh dấu đồng ý", "Mã đơn bắt đầu bằng CP", "value=\"123\"", ">Hỏng</textarea>");
        assertThat(Browser.hidden(refused.body(), "khoa")).isEqualTo(form.get("khoa"));
        assertThat(complaints()).isZero();
    }

    @Test
    void manyReportersAtOnceOpenOneCaseThatHoldsTheLotOnce() {
        List<Callable<HttpResponse<String>>> all = new ArrayList<>();
        IntStream.range(0, 6).forEach(n -> {
            Browser reporter = new Browser(market);
            Map<String, String> form = filled(reporter, Map.of());
            all.add(() -> reporter.postAsIs(page, form));
        });

        assertThat(AtOnce.run(all))
                .allSatisfy(answer -> assertThat(answer.statusCode()).isEqualTo(303));

        assertThat(status()).isEqualTo("ON_HOLD");
        assertThat(cases()).isEqualTo(1);
        assertThat(goods.number("SELECT COUNT(*) FROM lot_step WHERE lot_id = ? AND operation = 'HOLD'", lot))
                .isEqualTo(1);
        assertThat(goods.number(
                        "SELECT COUNT(*) FROM complaint c JOIN lot_case k ON k.id = c.case_id WHERE c.lot_id = ?", lot))
                .isEqualTo(6);
        assertThat(goods.number(
                        "SELECT COUNT(*) FROM message_outbox WHERE message_key = ?", "complaint-case-" + openCase()))
                .isEqualTo(1);
        assertThat(new Browser(market).get(page.replace("/bao-van-de", "")).body())
                .contains("chưa kết luận gì");
        assertThat(new People(market).staff().get("/quan-ly/khieu-nai").body())
                .contains("vu-viec/" + openCase(), "cần lấy mẫu");
    }

    @Test
    void onePersonAloneStopsNothing() {
        Browser one = new Browser(market);
        reported(one, Map.of("phone", "0912 000 111", "consent", "1"));
        reported(one, Map.of("phone", "0912 000 222", "consent", "1"));
        reported(new Browser(market), Map.of("phone", "0912 000 111", "consent", "1"));

        assertThat(cases()).isZero();
        assertThat(status()).isEqualTo("NORMAL");
    }

    @Test
    void twoProvenBuyersAreTwoPeopleEvenAtOneAddress() {
        String first = bought("+84913000001");
        String second = bought("+84913000002");
        Browser shared = new Browser(market);
        reported(shared, Map.of("phone", "0913 000 001", "consent", "1", "order", first));
        reported(shared, Map.of("phone", "0913 000 999", "consent", "1", "order", second)); // not that order's phone
        assertThat(cases()).isZero();

        reported(shared, Map.of("phone", "0913 000 002", "consent", "1", "order", second));

        assertThat(cases()).isEqualTo(1);
        long proven = goods.number("SELECT MIN(id) FROM complaint WHERE lot_id = ?", lot);
        assertThat(new People(market).staff().get(DESK + proven).body()).contains(first, "Khớp với đơn");
        assertThat(new People(market)
                        .memberOf(at)
                        .get("/nha-ban/khieu-nai/" + proven)
                        .body())
                .doesNotContain(first);
    }

    @Test
    void aWrongLabelDoubtsNoFood() {
        reported(new Browser(market), Map.of("kind", "wrong-label"));
        reported(new Browser(market), Map.of("kind", "wrong-label"));

        assertThat(cases()).isZero();
    }

    @Test
    void theSellerAnswersWithoutLearningWhoAskedUnlessTheyAgreed() {
        String receipt = reported(new Browser(market), Map.of("phone", "0912 345 999", "consent", "1"));
        reported(new Browser(market), Map.of("phone", "0912 345 888", "consent", "1", "share", "1"));
        long hidden = goods.number("SELECT MIN(id) FROM complaint WHERE lot_id = ?", lot);
        long shown = goods.number("SELECT MAX(id) FROM complaint WHERE lot_id = ?", lot);
        Browser seller = new People(market).memberOf(at);
        Browser staff = new People(market).staff();

        assertThat(seller.get("/nha-ban").body()).contains("2 phản ánh chờ bạn trả lời");
        assertThat(seller.get("/nha-ban/khieu-nai/" + hidden).body())
                .contains("mốc xanh")
                .doesNotContain("345 999", "345999");
        assertThat(seller.get("/nha-ban/khieu-nai/" + shown).body()).contains("0912 345 888");
        assertThat(staff.get(DESK + hidden).body()).contains("0912 345 999");

        for (int press = 0; press < 2; press++) {
            HttpResponse<String> answered = People.submit(
                    seller,
                    "/nha-ban/khieu-nai/" + hidden,
                    "/nha-ban/khieu-nai/" + hidden,
                    Map.of("words", "Chúng tôi sẽ đổi gói mới."));
            assertThat(answered.statusCode()).isEqualTo(303);
        }

        assertThat(new Browser(market).get(receipt).body())
                .contains("Người bán đã trả lời")
                .containsOnlyOnce("đổi gói mới");
    }

    @Test
    void strangersAreRefused() {
        reported(new Browser(market), Map.of());
        long complaint = goods.number("SELECT MIN(id) FROM complaint WHERE lot_id = ?", lot);
        Browser other = new People(market).memberOf(goods.seller());
        String own = "/nha-ban/khieu-nai/" + complaint;

        assertThat(other.get(own).statusCode()).isEqualTo(404);
        assertThat(People.submit(other, "/dang-xuat", own, Map.of("words", "Tôi trả lời thay"))
                        .statusCode())
                .isEqualTo(404);
        assertThat(other.get(DESK + complaint).statusCode()).isEqualTo(404);
        assertThat(new Browser(market).get(DESK + complaint).statusCode()).isEqualTo(303);
    }

    @Test
    void staffEndTheCaseAndTheLotSellsAgain() {
        String receipt = twoReports();
        long one = openCase();

        assertThat(ended(one, "released", "").statusCode()).isEqualTo(400);
        assertThat(ended(one, "too-few", "Thử bỏ").statusCode()).isEqualTo(409);
        assertThat(ended(one, "released", "Mẫu đạt yêu cầu").statusCode()).isEqualTo(303);
        assertThat(ended(one, "released", "Mẫu đạt yêu cầu").statusCode()).isEqualTo(409);

        assertThat(status()).isEqualTo("NORMAL");
        assertThat(new Shopper(market).put(item, 1).buy()).isNotEmpty();
        assertThat(new Browser(market).get(receipt).body()).contains("Đã kết thúc", "Mẫu đạt yêu cầu");
        assertThat(goods.number("SELECT COUNT(*) FROM complaint WHERE lot_id = ? AND address_hash IS NOT NULL", lot))
                .isZero();
    }

    @Test
    void aHoldThatSomebodyElsePutOnStays() {
        Browser staff = new People(market).staff();
        String desk = "/quan-ly/lo-hang/" + lot;
        People.submit(staff, desk, desk, Map.of("viec", "tam-giu", "reason", "Kiểm tra định kỳ"));
        twoReports();

        assertThat(ended(openCase(), "released", "Phản ánh không đúng").statusCode())
                .isEqualTo(303);

        assertThat(status()).isEqualTo("ON_HOLD");
    }

    @Test
    void aReportThatIsNotCountedReopensTheCount() {
        twoReports();
        long one = openCase();
        long dishonest = goods.number("SELECT MAX(id) FROM complaint WHERE lot_id = ?", lot);
        Browser staff = new People(market).staff();
        People.submit(
                staff,
                DESK + dishonest,
                DESK + dishonest,
                Map.of("viec", "khong-tinh", "reason", "Ảnh lấy từ nơi khác"));
        assertThat(staff.get(DESK + "vu-viec/" + one).body()).contains("Chỉ còn 1 người");

        assertThat(ended(one, "too-few", "Chỉ còn một người báo").statusCode()).isEqualTo(303);
        assertThat(status()).isEqualTo("NORMAL");
        reported(new Browser(market), Map.of());

        assertThat(status()).isEqualTo("ON_HOLD");
        assertThat(cases()).isEqualTo(2);
    }

    @Test
    void aCaseGoesOnToTheRecallOfItsLot() {
        twoReports();

        HttpResponse<String> gone = ended(openCase(), "recall", "Mẫu có vi khuẩn");

        assertThat(Browser.location(gone)).isEqualTo("/quan-ly/thu-hoi/moi?lo=" + lot);
        assertThat(status()).isEqualTo("ON_HOLD");
    }

    @Test
    void aCodeThatNobodyKnowsCanBeReportedToo() {
        Browser reporter = new Browser(market);
        assertThat(reporter.get("/l/KH0NGC0TR0NGS012").body()).contains("/bao-van-de");
        Map<String, String> form =
                Browser.hiddenFields(reporter.get("/bao-van-de?ma=X-" + at.id()).body());
        form.putAll(Map.of("kind", "fake", "words", WORDS, "code", "X-" + at.id()));

        HttpResponse<String> taken = reporter.postAsIs("/bao-van-de", form);

        assertThat(taken.statusCode()).isEqualTo(303);
        assertThat(reporter.get(Browser.location(taken)).body()).contains("X-" + at.id(), "Đã nhận");
        long complaint = goods.number("SELECT id FROM complaint WHERE code_read = ?", "X-" + at.id());
        Browser staff = new People(market).staff();
        assertThat(People.submit(staff, DESK + complaint, DESK + complaint, Map.of("viec", "tiep-nhan", "reason", ""))
                        .statusCode())
                .isEqualTo(303);
        assertThat(reporter.get(Browser.location(taken)).body()).contains("Cán bộ đã xem");
    }

    @Test
    void theReporterAddsWordsUntilItEnds() {
        String receipt = reported(new Browser(market), Map.of());
        Browser reporter = new Browser(market);

        assertThat(People.submit(reporter, receipt, receipt, Map.of("words", ""))
                        .statusCode())
                .isEqualTo(400);
        assertThat(People.submit(reporter, receipt, receipt, Map.of("words", "Còn một gói nữa"))
                        .statusCode())
                .isEqualTo(303);

        assertThat(reporter.get(receipt).body()).contains("Còn một gói nữa", "Người báo viết thêm");
    }

    @Test
    void whoeverReportsTooOftenIsAskedToWait() {
        Browser busy = new Browser(market);
        IntStream.range(0, 10).forEach(n -> reported(busy, Map.of()));

        HttpResponse<String> refused = busy.postAsIs(page, filled(busy, Map.of()));

        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(refused.body()).contains("mốc xanh", "quá nhiều lần");
    }

    /** @return the number of a new order that got goods of the lot */
    private String bought(String phone) {
        new Shopper(market).put(item, 1).buy();
        long order = goods.number("SELECT MAX(id) FROM market_order WHERE seller_id = ?", at.id());
        goods.update("UPDATE market_order SET buyer_phone = ? WHERE id = ?", phone, order);
        return String.valueOf(goods.text("SELECT number FROM market_order WHERE id = ?", order));
    }

    private String twoReports() {
        reported(new Browser(market), Map.of());
        String receipt = reported(new Browser(market), Map.of("kind", "ill"));
        assertThat(status()).isEqualTo("ON_HOLD");
        return receipt;
    }

    /** @return the receipt's path */
    private String reported(Browser reporter, Map<String, String> typed) {
        HttpResponse<String> taken = reporter.postAsIs(page, filled(reporter, typed));
        assertThat(taken.statusCode()).as(taken.body()).isEqualTo(303);
        return Browser.location(taken).replaceAll("\\?.*", "");
    }

    private Map<String, String> filled(Browser reporter, Map<String, String> typed) {
        Map<String, String> form = Browser.hiddenFields(reporter.get(page).body());
        form.put("kind", "spoiled");
        form.put("words", WORDS);
        form.putAll(typed);
        return form;
    }

    private HttpResponse<String> ended(long caseId, String outcome, String reason) {
        Browser staff = new People(market).staff();
        return People.submit(
                staff, "/quan-ly/khieu-nai", DESK + "vu-viec/" + caseId, Map.of("viec", outcome, "reason", reason));
    }

    private String status() {
        return String.valueOf(goods.text("SELECT status FROM lot WHERE id = ?", lot));
    }

    private long cases() {
        return goods.number("SELECT COUNT(*) FROM lot_case WHERE lot_id = ?", lot);
    }

    private long openCase() {
        return goods.number("SELECT id FROM lot_case WHERE open_lot_id = ?", lot);
    }

    private long complaints() {
        return goods.number("SELECT COUNT(*) FROM complaint WHERE lot_id = ?", lot);
    }
}
