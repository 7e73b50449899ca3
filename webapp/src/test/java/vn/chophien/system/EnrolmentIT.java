package vn.chophien.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** How somebody comes to sell at the market, from the first page to their own desk. */
@ExtendWith(RunningMarket.Extension.class)
@BesideOthers
class EnrolmentIT {

    private static final String DESK = "/quan-ly/nguoi-ban/ho-so";
    private static final String CITIZEN = "006180001234";

    private final RunningMarket market;
    private final Goods goods;
    private final Browser browser;
    private final String name;

    EnrolmentIT(RunningMarket market) {
        this.market = market;
        this.goods = new Goods(market);
        this.browser = Buyer.newcomer(market).signIn().browser();
        this.name = "Hộ thử " + System.nanoTime();
    }

    @Test
    void strangersReadWhatIsAskedAndAreLedToTheSignIn() {
        Browser stranger = new Browser(market);

        assertThat(stranger.get("/ban-hang").body()).contains("Cần chuẩn bị gì", "Ai thấy thông tin của bạn");
        assertThat(Browser.location(stranger.get("/ban-hang/dang-ky")))
                .isEqualTo("/dang-nhap?toi=%2Fban-hang%2Fdang-ky");
        assertThat(stranger.get("/").body()).contains("href=\"/ban-hang\"");
    }

    @Test
    void aHouseholdComesInAndSells() {
        String home = sent();
        String number = home.substring(home.lastIndexOf('/') + 1);
        Browser staff = new People(market).staff();

        assertThat(browser.get(home).body()).contains("Biên nhận hồ sơ", number, "Chờ cán bộ xem");
        assertThat(browser.get("/nha-ban").statusCode()).isEqualTo(404);
        assertThat(staff.get(DESK).body()).contains(name, number);
        String shown = staff.get(DESK + "/" + number).body();
        assertThat(shown).contains(CITIZEN, "05/09/1980", "0912 777 888", "Căn cước");
        assertThat(browser.get(home).body()).contains("0**********4").doesNotContain(CITIZEN);

        HttpResponse<String> approved = decided(staff, number, "duyet", Map.of());

        assertThat(approved.statusCode()).as(approved.body()).isEqualTo(303);
        assertThat(browser.get(home).body()).contains("Bạn bán hàng được rồi", "Vào nhà bán");
        assertThat(browser.get("/nha-ban").body()).contains(name);
        assertThat(browser.get("/tai-khoan").body()).contains("href=\"/nha-ban\"");
        String slug = goods.text("SELECT slug FROM seller WHERE name = ?", name);
        assertThat(new Browser(market).get("/hop-tac-xa/" + slug).body())
                .contains(name, "0912 777 888")
                .doesNotContain(CITIZEN);
        assertThat(goods.number(
                        "SELECT COUNT(*) FROM seller_dossier_paper p JOIN seller_dossier d ON d.id = p.dossier_id"
                                + " WHERE d.number = ? AND p.kind = 'IDENTITY' AND p.sealed IS NOT NULL",
                        number))
                .isZero();
        assertThat(staff.get("/quan-ly/nhat-ky?loai=dossier&ma=" + number).body())
                .contains("Duyệt hồ sơ đăng ký bán hàng");
        assertThat(goods.number(
                        "SELECT COUNT(*) FROM message_outbox m JOIN seller_dossier d"
                                + " ON m.message_key LIKE CONCAT('dossier-', d.id, '-%') WHERE d.number = ?",
                        number))
                .isEqualTo(2);
        assertThat(staff.get(DESK + "/" + number).body()).doesNotContain(CITIZEN);
    }

    @Test
    void whatSayWhoSomebodyIsRestsSealed() {
        String home = sent();
        String number = home.substring(home.lastIndexOf('/') + 1);

        assertThat(goods.number(
                        "SELECT LOCATE(?, citizen_no_sealed) + LOCATE('1980', birth_date_sealed)"
                                + " + LOCATE('8500201234567', bank_account_sealed) FROM seller_dossier WHERE number = ?",
                        CITIZEN,
                        number))
                .isZero();
        long paper = goods.number(
                "SELECT p.id FROM seller_dossier_paper p JOIN seller_dossier d ON d.id = p.dossier_id WHERE d.number = ?",
                number);
        assertThat(goods.text("SELECT HEX(LEFT(sealed, 3)) FROM seller_dossier_paper WHERE id = ?", paper))
                .isNotEqualTo("FFD8FF");
        assertThat(browser.file(home + "/giay-to/" + paper + ".jpg").body()).startsWith(0xff, 0xd8, 0xff);
        assertThat(new People(market)
                        .staff()
                        .file(DESK + "/" + number + "/giay-to/" + paper + ".jpg")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void whatWasHandedInComesAlongWithOnesOwnData() throws IOException {
        String home = sent();
        String number = home.substring(home.lastIndexOf('/') + 1);

        Map<String, String> files =
                OwnDataIT.unzipped(browser.file("/tai-khoan/du-lieu/tai-ve.zip").body());

        assertThat(files.get("tai-khoan.json"))
                .contains(number, name, "1980-09-05")
                .doesNotContain(CITIZEN);
        assertThat(files.get("tai-khoan.csv")).contains("Hồ sơ bán hàng " + number);
        assertThat(files.keySet()).anyMatch(file -> file.startsWith("giay-to/" + number));
    }

    @Test
    void anothersDossierDoesNotExist() {
        String home = sent();
        long paper = goods.number(
                "SELECT p.id FROM seller_dossier_paper p JOIN seller_dossier d ON d.id = p.dossier_id WHERE d.number = ?",
                home.substring(home.lastIndexOf('/') + 1));
        Browser other = Buyer.newcomer(market).signIn().browser();
        String draft = begun(other, "ho-nong-dan");

        for (String page : List.of(home, home + "/gui", home + "/giay-to", home + "/giay-to/" + paper + ".jpg")) {
            assertThat(other.get(page).statusCode()).as(page).isEqualTo(404);
        }
        assertThat(other.post(home + "/gui", Map.of("agree", "1")).statusCode()).isEqualTo(404);
        assertThat(new People(market).signedIn("miendong").get(home).statusCode())
                .isEqualTo(404);
        assertThat(new People(market)
                        .staff()
                        .get(DESK + draft.substring(draft.lastIndexOf('/')))
                        .statusCode())
                .isEqualTo(404);
        assertThat(new Browser(market).get(home).statusCode()).isEqualTo(303);
    }

    @Test
    void whatIsMissingOrWrongIsSaidAtItsField() {
        String home = begun(browser, "ho-kinh-doanh");

        HttpResponse<String> wrong = browser.post(
                home + "/nguoi-ban",
                Map.of("name", "", "representative", "Nông Thị Thử", "birth", "31/02/1980", "citizen", "123"));
        HttpResponse<String> early = browser.post(home + "/gui", Map.of("agree", "1"));

        assertThat(wrong.statusCode()).isEqualTo(400);
        assertThat(wrong.body())
                .contains("Hãy ghi tên.", "ví dụ 05/09/1980", "12 chữ số", "Hãy ghi số trên giấy", "Nông Thị Thử");
        assertThat(early.statusCode()).isEqualTo(400);
        assertThat(early.body()).contains("Còn thiếu: Tên người bán.", "Thiếu ảnh: ");
        assertThat(browser.post("/ban-hang/dang-ky", Map.of()).statusCode()).isEqualTo(400);
        assertThat(browser.postFiles(
                                home + "/giay-to",
                                Map.of(
                                        "_token",
                                        Browser.hidden(
                                                browser.get(home + "/giay-to").body(), "_token"),
                                        "paper-kind",
                                        "identity"),
                                "anh",
                                List.of(new byte[] {1, 2, 3, 4}))
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void aDoublePressSendsOnceAndBeginsOnce() {
        String home = filled();
        String form = Browser.hidden(browser.get(home + "/gui").body(), "_token");

        List<HttpResponse<String>> answers = AtOnce.run(Collections.nCopies(4, (Callable<HttpResponse<String>>)
                () -> browser.postAsIs(home + "/gui", Map.of("agree", "1", "_token", form))));

        assertThat(answers).extracting(HttpResponse::statusCode).containsOnly(303);
        String number = home.substring(home.lastIndexOf('/') + 1);
        assertThat(goods.number(
                        "SELECT COUNT(*) FROM seller_dossier_event e JOIN seller_dossier d ON d.id = e.dossier_id"
                                + " WHERE d.number = ?",
                        number))
                .isEqualTo(1);
        assertThat(begun(browser, "nghe-nhan")).isEqualTo(begun(browser, "nghe-nhan"));
    }

    @Test
    void whatIsAskedForIsMendedAndEverythingElseIsKept() {
        String home = sent();
        String number = home.substring(home.lastIndexOf('/') + 1);
        Browser staff = new People(market).staff();

        assertThat(decided(staff, number, "bo-sung", Map.of()).statusCode()).isEqualTo(400);
        HttpResponse<String> asked =
                decided(staff, number, "bo-sung", Map.of("ask-address", "Ghi rõ tên bản.", "words", "Gần xong rồi."));
        assertThat(asked.statusCode()).isEqualTo(303);

        assertThat(browser.get(home).body()).contains("Cần bổ sung", "Ghi rõ tên bản.", "Gần xong rồi.");
        assertThat(browser.get(home + "/lien-he").body()).contains("Cán bộ: Ghi rõ tên bản.", "Bản Thử");
        assertThat(browser.post(home + "/lien-he", reach("Bản Thử, nhà số 2")).statusCode())
                .isEqualTo(303);
        assertThat(browser.post(home + "/gui", Map.of("agree", "1")).statusCode())
                .isEqualTo(303);
        assertThat(browser.get(home).body()).contains("Đã gửi lại hồ sơ", "Ghi rõ tên bản.", "nhà số 2");
        assertThat(staff.get(DESK + "/" + number).body()).contains("nhà số 2", CITIZEN);
        assertThat(browser.post(home + "/lien-he", reach("Sửa lén")).statusCode())
                .isEqualTo(409);
    }

    @Test
    void aRefusalSaysWhy() {
        String home = sent();
        String number = home.substring(home.lastIndexOf('/') + 1);
        Browser staff = new People(market).staff();

        assertThat(decided(staff, number, "khong-duyet", Map.of()).statusCode()).isEqualTo(400);
        assertThat(decided(staff, number, "khong-duyet", Map.of("words", "Căn cước hết hạn."))
                        .statusCode())
                .isEqualTo(303);

        assertThat(browser.get(home).body()).contains("Không duyệt", "Căn cước hết hạn.", "Lập hồ sơ mới");
        assertThat(browser.get("/nha-ban").statusCode()).isEqualTo(404);
    }

    @Test
    void ofTwoWhoDecideAtOnceOneWinsAndTheOtherIsTold() {
        String home = sent();
        String number = home.substring(home.lastIndexOf('/') + 1);
        Browser one = new People(market).staff();
        Browser other = new People(market).signedIn("sct2");
        Map<String, String> seen =
                Browser.hiddenFields(one.get(DESK + "/" + number).body());
        Map<String, String> seenToo =
                Browser.hiddenFields(other.get(DESK + "/" + number).body());
        seen.put("viec", "duyet");
        seenToo.putAll(Map.of("viec", "khong-duyet", "words", "Ảnh mờ."));

        List<Callable<HttpResponse<String>>> both = List.of(
                () -> one.postAsIs(DESK + "/" + number, seen), () -> other.postAsIs(DESK + "/" + number, seenToo));
        List<HttpResponse<String>> answers = AtOnce.run(both);

        assertThat(answers).extracting(HttpResponse::statusCode).containsExactlyInAnyOrder(303, 409);
        assertThat(answers.stream().filter(answer -> answer.statusCode() == 409).findFirst())
                .get()
                .extracting(HttpResponse::body)
                .asString()
                .contains("vừa có người khác xử lý");
        assertThat(goods.number("SELECT COUNT(*) FROM seller WHERE name = ?", name))
                .isEqualTo(
                        "APPROVED".equals(goods.text("SELECT status FROM seller_dossier WHERE number = ?", number))
                                ? 1
                                : 0);
    }

    @Test
    void theSamePressTwiceApprovesOnce() {
        String home = sent();
        String number = home.substring(home.lastIndexOf('/') + 1);
        Browser staff = new People(market).staff();
        Map<String, String> form =
                Browser.hiddenFields(staff.get(DESK + "/" + number).body());
        form.put("viec", "duyet");

        List<HttpResponse<String>> answers = AtOnce.run(Collections.nCopies(
                3, (Callable<HttpResponse<String>>) () -> staff.postAsIs(DESK + "/" + number, form)));

        assertThat(answers).extracting(HttpResponse::statusCode).containsOnly(303);
        assertThat(goods.number("SELECT COUNT(*) FROM seller WHERE name = ?", name))
                .isEqualTo(1);
    }

    @Test
    void theSameNumberTwiceWarnsTheApplicantNeutrallyAndNamesTheOtherToStaff() {
        String first = sent();
        Buyer second = Buyer.newcomer(market).signIn();
        String home = filled(second.browser(), name + " hai");

        String review = second.browser().get(home + "/gui").body();
        second.browser().post(home + "/gui", Map.of("agree", "1"));
        String desk = new People(market)
                .staff()
                .get(DESK + home.substring(home.lastIndexOf('/')))
                .body();

        assertThat(review).contains("đã có trong một hồ sơ hoặc gian hàng khác").doesNotContain(name + "<", first);
        assertThat(desk).contains("trùng với", first.substring(first.lastIndexOf('/') + 1));
    }

    @Test
    void aDraftIsGoneWhenItsApplicantWantsIt() {
        String home = begun(browser, "ho-nong-dan");

        assertThat(browser.post(home + "/xoa", Map.of()).statusCode()).isEqualTo(303);
        assertThat(browser.get(home).statusCode()).isEqualTo(404);
    }

    @Test
    void whoSellsIsNotForgottenByAPress() {
        String home = sent();
        decided(new People(market).staff(), home.substring(home.lastIndexOf('/') + 1), "duyet", Map.of());

        HttpResponse<String> refused = browser.post("/tai-khoan/du-lieu/xoa", Map.of("hieu", "1"));

        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.body()).contains("thành viên của một gian hàng");
    }

    /** @return the dossier's path */
    private String sent() {
        String home = filled();
        HttpResponse<String> sent = browser.post(home + "/gui", Map.of("agree", "1"));
        assertThat(sent.statusCode()).as(sent.body()).isEqualTo(303);
        return home;
    }

    private String filled() {
        return filled(browser, name);
    }

    private static String filled(Browser browser, String name) {
        String home = begun(browser, "ho-nong-dan");
        step(
                browser,
                home + "/nguoi-ban",
                Map.of("name", name, "representative", "Hoàng Thị Thử", "birth", "05/09/1980", "citizen", CITIZEN));
        step(browser, home + "/lien-he", reach("Bản Thử"));
        step(
                browser,
                home + "/nhan-tien",
                Map.of("bank", "970405", "account", "8500201234567", "holder", "Hoàng Thị Thử"));
        Map<String, String> paper = new LinkedHashMap<>();
        paper.put("_token", Browser.hidden(browser.get(home + "/giay-to").body(), "_token"));
        paper.put("paper-kind", "identity");
        HttpResponse<String> taken = browser.postFiles(home + "/giay-to", paper, "anh", List.of(Photos.jpeg(640, 400)));
        assertThat(taken.statusCode()).as(taken.body()).isEqualTo(303);
        return home;
    }

    private static void step(Browser browser, String path, Map<String, String> typed) {
        HttpResponse<String> answer = browser.post(path, typed);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
    }

    private static Map<String, String> reach(String address) {
        return Map.of("province", "19", "commune", "02185", "address", address, "phone", "0912 777 888", "email", "");
    }

    private static String begun(Browser browser, String kind) {
        HttpResponse<String> begun = browser.post("/ban-hang/dang-ky", Map.of("kind", kind));
        assertThat(begun.statusCode()).as(begun.body()).isEqualTo(303);
        return Browser.location(begun).replace("/nguoi-ban", "");
    }

    private static HttpResponse<String> decided(Browser staff, String number, String deed, Map<String, String> typed) {
        Map<String, String> form =
                Browser.hiddenFields(staff.get(DESK + "/" + number).body());
        form.put("viec", deed);
        form.putAll(typed);
        return staff.postAsIs(DESK + "/" + number, form);
    }
}
