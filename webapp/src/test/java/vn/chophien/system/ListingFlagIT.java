package vn.chophien.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the checks say of a listing, how staff dismiss it, and what they tune. */
@ExtendWith(RunningMarket.Extension.class)
class ListingFlagIT {

    private static final String LIMITS = "/quan-ly/quy-tac/muc-canh-bao";
    private static final String WORDS = "/quan-ly/quy-tac/tu-ngu";

    private final RunningMarket market;
    private final Goods goods;
    private final Browser staff;
    private final Browser other;
    private final Browser seller;
    private final Goods.Seller owner;
    private final long product;
    private final String page;

    ListingFlagIT(RunningMarket market) {
        this.market = market;
        goods = new Goods(market);
        staff = new People(market).staff();
        other = new People(market).signedIn("sct2");
        owner = goods.seller();
        seller = new People(market).memberOf(owner);
        Goods.Item item = goods.item(owner, 50_000, 10);
        product = goods.number("SELECT product_id FROM trade_item WHERE id = ?", item.id());
        page = "/quan-ly/san-pham/" + product;
    }

    @BeforeEach
    void aDraftInOrderButForItsSeller() {
        goods.update(
                "UPDATE product SET status = 'DRAFT', ocop_set = 7, ingredients = 'Củ dong 100%', storage_text = 'Khô ráo',"
                        + " usage_text = 'Nấu', standards = 'Bản tự công bố thử' WHERE id = ?",
                product);
        goods.update(
                "INSERT INTO lot_step (lot_id, operation, occurred_at, recorded_at, place, declared_by)"
                        + " SELECT l.id, 'RECEIVE', UTC_TIMESTAMP(3), UTC_TIMESTAMP(3), 'Kho thử', 'Thử' FROM lot l"
                        + " JOIN trade_item t ON t.id = l.trade_item_id WHERE t.product_id = ?",
                product);
        goods.update("UPDATE seller SET verified_on = CURRENT_DATE, verified_by = 'Thử' WHERE id = ?", owner.id());
    }

    @Test
    void aListingIsAskedAboutAsItIsHandedInWithTheWordsQuotedAndSellerAndStaffReadTheSame() {
        describe("Ăn hằng ngày chữa bệnh dạ dày. Loại tốt nhất chợ.");
        submit();

        String desk = staff.get(page).body();
        assertThat(desk)
                .contains(
                        "Lời như thuốc chữa bệnh",
                        "“chữa bệnh” trong mô tả: “Ăn hằng ngày chữa bệnh dạ dày",
                        "Lời “nhất”, “số một”",
                        "Người bệnh có thể tin lời này");
        assertThat(seller.get("/nha-ban/san-pham/" + product).body())
                .contains("Cần bạn xem lại", "“chữa bệnh” trong mô tả");
        assertThat(staff.get("/quan-ly/canh-bao?loai=medicine&nguoi-ban=" + owner.id())
                        .body())
                .contains("Mở sản phẩm", "Đề nghị bỏ qua");
        assertThat(staff.get("/quan-ly/duyet?trang=1").statusCode()).isEqualTo(200);
    }

    @Test
    void aGraveFlagIsDismissedByTwoAndComesBackWhenTheTextChanges() {
        describe("Ăn hằng ngày chữa bệnh dạ dày.");
        submit();
        long flag = flag("MEDICINE");

        assertThat(dismiss(staff, flag, "Lời kể của người xưa").statusCode()).isEqualTo(303);
        HttpResponse<String> alone = dismiss(staff, flag, "Vẫn thấy ổn");
        assertThat(alone.statusCode()).isEqualTo(409);
        assertThat(alone.body()).contains("cần hai người", "Vẫn thấy ổn");
        assertThat(staff.get(page).body()).contains("đề nghị bỏ qua", "Lời kể của người xưa");

        assertThat(dismiss(other, flag, "Đồng ý, chỉ là chuyện kể").statusCode())
                .isEqualTo(303);
        assertThat(staff.get(page).body()).contains("Đã bỏ qua:", "Đồng ý, chỉ là chuyện kể");
        assertThat(goods.texts("SELECT action FROM audit_entry WHERE object_type = 'flag' AND object_key = '" + flag
                        + "' ORDER BY id"))
                .containsExactly("flag.ask", "flag.dismiss");

        describe("Ăn hằng ngày chữa bệnh dạ dày, ai cũng tin.");
        assertThat(staff.get(page).body()).doesNotContain("Đã bỏ qua:").contains("ai cũng tin");

        describe("Ăn hằng ngày cho vui.");
        assertThat(staff.get(page).body()).contains("Không thấy điều gì bất thường");
    }

    @Test
    void anotherMayKeepAFlagThatOneWantedGone() {
        describe("Chữa bệnh dạ dày.");
        submit();
        long flag = flag("MEDICINE");
        dismiss(staff, flag, "Lời kể của người xưa");

        HttpResponse<String> kept = other.post(
                "/quan-ly/canh-bao",
                Map.of("canh-bao", Long.toString(flag), "viec", "giu", "reason", "Lời này không được dùng"));

        assertThat(kept.statusCode()).isEqualTo(303);
        assertThat(staff.get(page).body()).doesNotContain("đề nghị bỏ qua,").contains("Đề nghị bỏ qua");
    }

    @Test
    void aWordThatStaffAddIsFoundAtOnceAndASentenceCanBeTried() {
        String word = "thử từ " + UUID.randomUUID().toString().substring(0, 6);
        describe("Nói rằng " + word.toUpperCase(Locale.ROOT) + " là hay.");
        submit();
        Map<String, String> row =
                Map.of("phrase", word, "kind", "superlative", "source", "Công văn thử", "since", "2026-01-01");

        assertThat(People.submit(staff, WORDS, WORDS, row).statusCode()).isEqualTo(303);
        assertThat(People.submit(staff, WORDS, WORDS, row).statusCode()).isEqualTo(303);

        assertThat(staff.get(page).body()).contains("Lời “nhất”, “số một”", word);
        assertThat(staff.get(WORDS + "?tim=" + URLEncoder.encode("Có " + word, StandardCharsets.UTF_8))
                        .body())
                .contains("Nhất, số một");
        assertThat(People.submit(staff, WORDS, WORDS, Map.of("phrase", "", "source", "", "since", "2026-01-01"))
                        .body())
                .contains("Hãy ghi từ hoặc cụm từ.", "Hãy chọn loại.");
        goods.update("DELETE FROM listing_word WHERE phrase = ?", word);
    }

    @Test
    void aLimitSaysWhatItWouldAskAboutBeforeItIsSavedAndKeepsTheOneBefore() {
        String address = LIMITS + "/certificate-days";
        Map<String, String> typed = new LinkedHashMap<>(Map.of("value", "61", "reason", "Nhắc sớm hơn một ngày"));

        HttpResponse<String> counted = People.submit(staff, LIMITS + "?sua=certificate-days", address, typed);
        assertThat(counted.statusCode()).isEqualTo(200);
        assertThat(counted.body()).contains("Theo mức mới:", "Theo mức đang dùng:", "value=\"61\"");
        assertThat(goods.number("SELECT COUNT(*) FROM flag_limit WHERE code = 'CERTIFICATE_DAYS' AND value = 61"))
                .isZero();

        typed.put("da-xem", "61");
        assertThat(People.submit(staff, LIMITS + "?sua=certificate-days", address, typed)
                        .statusCode())
                .isEqualTo(303);
        typed.putAll(Map.of("value", "60", "da-xem", "60", "reason", "Trở lại như cũ"));
        assertThat(People.submit(staff, LIMITS + "?sua=certificate-days", address, typed)
                        .statusCode())
                .isEqualTo(303);
        assertThat(staff.get(LIMITS).body()).contains("Nhắc sớm hơn một ngày", "Trở lại như cũ", "61 ngày");
        typed.putAll(Map.of("value", "5", "da-xem", "", "reason", "x"));
        HttpResponse<String> refused = People.submit(staff, LIMITS + "?sua=certificate-days", address, typed);
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("Hãy ghi số từ 7 đến 180.");
        assertThat(staff.get(LIMITS + "?sua=khong-co").statusCode()).isEqualTo(404);
    }

    @Test
    void aPhotoOfAnotherSellersDiaryIsShownBesideTheFirst() {
        Farm first = new Farm(market, "PLANTING_AREA");
        Farm second = new Farm(market, "PLANTING_AREA");
        byte[] photo = Photos.jpeg(600, 400);

        assertThat(photographed(first, photo).statusCode()).isEqualTo(303);
        assertThat(photographed(second, photo).statusCode()).isEqualTo(303);

        String shown = staff.get("/quan-ly/canh-bao?loai=photo&nguoi-ban="
                        + second.owner().id())
                .body();
        assertThat(shown).contains("giống ảnh trong nhật ký của", "Ảnh giống nó, của người khác");
        assertThat(second.seller().get("/nha-ban/vung-trong").body()).contains("Ảnh giống của người khác");
    }

    @Test
    void listingsWithoutFlagsAreApprovedTogetherAndTheWholeIsTakenBack() {
        describe("Miến tráng tay, phơi nắng.");
        submit();
        Goods.Item flagged = goods.item(owner, 50_000, 10);
        long bad = goods.number("SELECT product_id FROM trade_item WHERE id = ?", flagged.id());
        goods.update("UPDATE product SET status = 'PENDING', submitted_at = UTC_TIMESTAMP(3) WHERE id = ?", bad);
        assertThat(staff.get("/quan-ly/san-pham/" + bad).body()).contains("Thiếu nội dung nhãn");
        await().atMost(Duration.ofSeconds(60))
                .until(() -> staff.get("/quan-ly/duyet-nhieu").body().contains("value=\"" + product + "-"));
        String list = staff.get("/quan-ly/duyet-nhieu").body();
        assertThat(list).doesNotContain("value=\"" + bad + "-");
        long version = goods.number("SELECT version FROM product WHERE id = ?", product);

        HttpResponse<String> approved = People.submit(
                staff, "/quan-ly/duyet-nhieu", "/quan-ly/duyet-nhieu", Map.of("chon", product + "-" + version));

        assertThat(approved.statusCode()).isEqualTo(303);
        assertThat(goods.text("SELECT status FROM product WHERE id = ?", product))
                .isEqualTo("APPROVED");
        String result = Browser.location(approved).replaceFirst("\\?.*", "");
        assertThat(staff.get(result).body()).contains("Đã duyệt 1 sản phẩm", "Hoàn tác cả đợt");

        HttpResponse<String> undone = People.submit(staff, result, result + "/hoan-tac", Map.of());
        assertThat(undone.statusCode()).isEqualTo(303);
        assertThat(goods.text("SELECT status FROM product WHERE id = ?", product))
                .isEqualTo("PENDING");
        assertThat(People.submit(staff, "/quan-ly/duyet-nhieu", result + "/hoan-tac", Map.of())
                        .statusCode())
                .isEqualTo(409);
    }

    @Test
    void aListingGoesBackWithAQuestionAndTheNextLookShowsWhatChanged() {
        describe("Miến tráng tay, phơi nắng.");
        submit();

        HttpResponse<String> asked =
                People.submit(staff, page, page, Map.of("quyet-dinh", "hoi-them", "reason", "Phơi ở đâu, mấy ngày?"));
        assertThat(asked.statusCode()).isEqualTo(303);
        assertThat(seller.get("/nha-ban/san-pham/" + product).body()).contains("Phơi ở đâu, mấy ngày?", "Gửi duyệt");
        describe("Miến tráng tay, phơi nắng ba ngày trên nương.");
        submit();

        assertThat(staff.get(page).body())
                .contains("Khác gì so với lần xem trước", "<ins>", "ba ngày trên nương")
                .contains("bản nháp");
    }

    @Test
    void whoHidAProductDoesNotShowItAgainAlone() {
        goods.update("UPDATE product SET status = 'APPROVED' WHERE id = ?", product);
        People.submit(staff, page, page, Map.of("quyet-dinh", "an", "reason", "Xem lại nhãn sản phẩm"));

        HttpResponse<String> alone = People.submit(staff, page, page, Map.of("quyet-dinh", "duyet"));

        assertThat(alone.statusCode()).isEqualTo(409);
        assertThat(alone.body()).contains("Cho bán lại phải do cán bộ khác quyết định.");
        assertThat(People.submit(other, page, page, Map.of("quyet-dinh", "duyet"))
                        .statusCode())
                .isEqualTo(303);
    }

    @Test
    void thePriceBoardIsReadAsAPictureATableAndAFileAndASellerSeesWhatIsUsual() {
        long shelf = goods.number("SELECT category_id FROM product WHERE id = ?", product);
        for (long price : List.of(60_000L, 65_000L, 70_000L, 80_000L, 85_000L)) {
            Goods.Item peer = goods.item(goods.seller(), price, 10);
            goods.update(
                    "UPDATE product SET ocop_set = 25 WHERE id = (SELECT product_id FROM trade_item WHERE id = ?)",
                    peer.id());
        }
        goods.update("UPDATE product SET ocop_set = 25 WHERE id = ?", product);

        assertThat(shelf).isPositive();
        assertThat(seller.get("/nha-ban/san-pham/" + product).body())
                .contains("Giá thường thấy:", "65.000 - 80.000\u00A0₫/gói", "5 giá đang niêm yết");
        assertThat(staff.get("/quan-ly/gia").body()).contains("<svg", "động vật cảnh");
        assertThat(new String(staff.file("/quan-ly/gia.csv").body(), StandardCharsets.UTF_8))
                .contains("Phần tư dưới", "\"gói\"");
    }

    @Test
    void aDiarysScoreIsExplainedToItsSellerAndItsFormulaToEverybody() {
        Farm farm = new Farm(market, "PLANTING_AREA");
        for (int i = 1; i <= 3; i++) {
            farm.write("care", farm.today(), "note", "Làm cỏ lần " + i);
        }

        assertThat(farm.seller().get(farm.page()).body())
                .contains("Điểm nhật ký: <strong>85</strong>/100", "Chụp ảnh kèm theo");
        Browser reader = new Browser(market);
        assertThat(reader.get("/cach-tinh-diem-nhat-ky").body())
                .contains("Ghi đủ, 40 điểm", "Ghi kịp, 30 điểm", "Có ảnh, 15 điểm", "Ít sửa, 15 điểm");
    }

    private HttpResponse<String> photographed(Farm farm, byte[] photo) {
        String address = Farm.diary(farm.season(), "care");
        return farm.seller()
                .postFiles(address, farm.form(address, farm.today(), "note", "Làm cỏ"), "anh", List.of(photo));
    }

    private void describe(String text) {
        goods.update("UPDATE product SET description = ?, version = version + 1 WHERE id = ?", text, product);
    }

    private void submit() {
        String own = "/nha-ban/san-pham/" + product;
        assertThat(People.submit(seller, own, own + "/gui-duyet", Map.of()).statusCode())
                .isEqualTo(303);
    }

    private long flag(String kind) {
        return goods.number("SELECT id FROM flag WHERE kind = ? AND product_id = ?", kind, product);
    }

    private HttpResponse<String> dismiss(Browser who, long flag, String reason) {
        long version = goods.number("SELECT version FROM flag WHERE id = ?", flag);
        return who.post(
                "/quan-ly/canh-bao",
                Map.of("canh-bao", Long.toString(flag), "version", Long.toString(version), "reason", reason));
    }
}
