package vn.chophien.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.lang.reflect.Method;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.chophien.account.Role;
import vn.chophien.web.PagesApplication;
import vn.chophien.web.account.ForRole;

/** Who works for the department: how they get in, what they may do, and what is written down of it. */
@ExtendWith(RunningMarket.Extension.class)
@BesideOthers
class StaffIT {

    /** {@code {id}} or {@code {year: \\d{4}}}, whose pattern may have braces of its own. */
    private static final Pattern TEMPLATE = Pattern.compile("\\{\\w+(?::((?:[^{}]|\\{[^}]*\\})*))?\\}");

    private static final String STAFF = "/quan-ly/nhan-su";
    private static final String STEP = "/dang-nhap/buoc-hai";
    private static final String OWN = "/tai-khoan/bao-mat/hai-buoc";
    private static final String PASSWORD = "ruộng bậc thang mùa nước đổ";
    private static final Pattern TEMPORARY = Pattern.compile("id=\"mat-khau-tam\">([^<]+)<");
    private static final Pattern RECOVERY = Pattern.compile("<li class=\"code number\">([^<]+)</li>");
    private static final AtomicInteger COUNTER = new AtomicInteger();

    private final RunningMarket market;
    private final Goods goods;
    private final Browser administrator;

    StaffIT(RunningMarket market) {
        this.market = market;
        this.goods = new Goods(market);
        this.administrator = new People(market).staff();
    }

    @Test
    void aNewColleagueChoosesAPasswordAndSetsUpAnAppBeforeAnythingOpens() {
        Colleague lan = colleague("supervisor");
        Browser browser = new Browser(market);

        HttpResponse<String> entered = People.enter(browser, lan.name(), lan.password(), "/quan-ly/lo-hang");

        assertThat(entered.statusCode()).isEqualTo(303);
        assertThat(Browser.location(entered)).isEqualTo(STEP + "?toi=%2Fquan-ly%2Flo-hang");
        assertThat(Browser.location(browser.get("/quan-ly"))).startsWith("/dang-nhap");
        assertThat(browser.get(STEP).body()).contains("Đặt mật khẩu của bạn");
        assertThat(People.submit(browser, STEP, STEP + "/mat-khau", Map.of("mat-khau-moi", "ngan"))
                        .statusCode())
                .isEqualTo(400);
        assertThat(People.submit(browser, STEP, STEP + "/mat-khau", Map.of("mat-khau-moi", lan.password()))
                        .body())
                .contains("Đây là mật khẩu tạm");

        HttpResponse<String> chosen =
                People.submit(browser, STEP, STEP + "/mat-khau", Map.of("mat-khau-moi", PASSWORD));

        assertThat(chosen.statusCode()).isEqualTo(303);
        String enrolling = browser.get(STEP).body();
        assertThat(enrolling).contains("<svg", "Thiết lập ứng dụng xác thực");
        assertThat(Browser.location(browser.get("/quan-ly"))).startsWith("/dang-nhap");
        assertThat(People.submit(browser, STEP, STEP + "/ung-dung", Map.of("ma", "000000"))
                        .body())
                .contains("Mã không đúng");

        HttpResponse<String> enrolled = People.submit(
                browser,
                STEP,
                STEP + "/ung-dung",
                Map.of("ma", Authenticator.of(enrolling).code(0), "toi", "/quan-ly/lo-hang"));

        assertThat(enrolled.statusCode()).isEqualTo(200);
        assertThat(recoveryCodes(enrolled.body())).hasSize(10);
        assertThat(enrolled.body()).contains("href=\"/quan-ly/lo-hang\"");
        assertThat(browser.get("/quan-ly").statusCode()).isEqualTo(200);
        assertThat(People.enter(new Browser(market), lan.name(), lan.password(), "")
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void aCodeOpensOnceAndPaperStandsInForThePhone() {
        Colleague lan = colleague("operator");
        Enrolled phone = enrol(lan);
        String next = phone.app().code(1);

        Browser second = halfIn(lan);
        assertThat(giveCode(second, phone.used()).body()).contains("Mã không đúng hoặc đã dùng rồi.");
        assertThat(giveCode(second, next).statusCode()).isEqualTo(303);
        assertThat(second.get("/quan-ly").statusCode()).isEqualTo(200);

        Browser third = halfIn(lan);
        assertThat(giveCode(third, next).statusCode()).isEqualTo(400);
        String paper = phone.recovery().get(3);
        assertThat(giveCode(third, paper.toLowerCase(Locale.ROOT).replace('-', ' '))
                        .statusCode())
                .isEqualTo(303);
        assertThat(third.get("/quan-ly").statusCode()).isEqualTo(200);
        assertThat(third.get(OWN).body()).contains("Còn 9 mã dự phòng.");

        assertThat(giveCode(halfIn(lan), paper).statusCode()).isEqualTo(400);
    }

    @Test
    void guessingCodesIsSlowedDown() {
        Colleague lan = colleague("commune");
        enrol(lan);
        Browser guesser = halfIn(lan);

        HttpResponse<String> last = giveCode(guesser, "000001");
        for (int i = 2; i < 12 && last.statusCode() != 429; i++) {
            last = giveCode(guesser, "00000" + i % 10);
        }

        assertThat(last.statusCode()).isEqualTo(429);
        assertThat(last.body()).contains("Bạn thử quá nhiều lần. Hãy đợi");
    }

    @Test
    void aHalfSignInOpensNothingElse() {
        Colleague lan = colleague("operator");
        enrol(lan);
        Browser half = halfIn(lan);

        assertThat(Browser.location(half.get("/quan-ly"))).startsWith("/dang-nhap");
        assertThat(Browser.location(half.get("/tai-khoan/bao-mat"))).startsWith("/dang-nhap");
        assertThat(half.post(STEP + "/ung-dung", Map.of("ma", "000000")).statusCode())
                .isEqualTo(303);
        assertThat(Browser.location(new Browser(market).get(STEP))).isEqualTo("/dang-nhap");
    }

    @Test
    void sellersTurnItOnAndOffWithTheirPassword() {
        Goods.Seller seller = goods.seller();
        Browser browser = new People(market).memberOf(seller);
        String name = String.valueOf(goods.text(
                "SELECT a.sign_in_name FROM account a JOIN seller_member m ON m.account_id = a.id WHERE m.seller_id = ?"
                        + " ORDER BY a.id DESC LIMIT 1",
                seller.id()));

        assertThat(browser.get("/tai-khoan/bao-mat").body()).contains(OWN);
        assertThat(browser.post(OWN + "/bat", Map.of("mat-khau-cu", "sai")).statusCode())
                .isEqualTo(400);
        HttpResponse<String> begun = browser.post(OWN + "/bat", Map.of("mat-khau-cu", People.PASSWORD));
        HttpResponse<String> on = browser.post(
                OWN + "/xac-nhan", Map.of("ma", Authenticator.of(begun.body()).code(0)));

        assertThat(recoveryCodes(on.body())).hasSize(10);
        assertThat(Browser.location(People.enter(new Browser(market), name, People.PASSWORD, "")))
                .isEqualTo(STEP);
        assertThat(browser.post(OWN + "/go", Map.of("mat-khau-cu", "sai")).statusCode())
                .isEqualTo(400);
        assertThat(browser.post(OWN + "/go", Map.of("mat-khau-cu", People.PASSWORD))
                        .statusCode())
                .isEqualTo(303);
        assertThat(Browser.location(People.enter(new Browser(market), name, People.PASSWORD, "")))
                .isEqualTo("/nha-ban");
    }

    @Test
    void anAuditorReadsEverythingAndChangesNothing() {
        Browser auditor = enrol(colleague("auditor")).browser();
        List<String> forms = formsOfStaff();

        assertThat(forms).hasSizeGreaterThan(35);
        assertThat(forms).allSatisfy(path -> {
            HttpResponse<String> refused = auditor.post(path, Map.of("reason", "Thử xem có đổi được không"));
            assertThat(refused.statusCode()).as(path).isEqualTo(403);
            assertThat(refused.body()).as(path).contains("chỉ được xem");
        });
        assertThat(List.of("/quan-ly", "/quan-ly/lo-hang", "/quan-ly/don-hang", "/quan-ly/nhat-ky", STAFF + "/quyen"))
                .allSatisfy(path ->
                        assertThat(auditor.get(path).statusCode()).as(path).isEqualTo(200));
        assertThat(auditor.get(STAFF + "/quyen").body()).contains("Kiểm toán (chỉ xem)", "của bạn");
        assertThat(Browser.location(auditor.get(STAFF))).isEqualTo(STAFF + "/quyen");
    }

    @Test
    void whoHasAnotherDutyIsToldWhatIsMissing() {
        Goods.Item item = goods.item(goods.seller(), 1_000, 10);
        String lot = "/quan-ly/lo-hang/" + item.lots().get(0);
        Browser operator = enrol(colleague("operator")).browser();

        HttpResponse<String> refused =
                People.submit(operator, lot, lot, Map.of("viec", "tam-giu", "reason", "Không phải việc của vận hành"));

        assertThat(refused.statusCode()).isIn(403, 409);
        assertThat(refused.body()).contains("Vai trò của bạn không có quyền này: Tạm giữ, mở lại, thu hồi lô hàng");
        assertThat(goods.text("SELECT status FROM lot WHERE id = ?", item.lots().get(0)))
                .isEqualTo("NORMAL");
        assertThat(operator.get(STAFF + "/1").statusCode()).isEqualTo(403);
    }

    @Test
    void whoIsLockedIsOutAtOnceAndComesBackWhenUnlocked() {
        Colleague lan = colleague("market-control");
        Browser browser = enrol(lan).browser();
        String page = STAFF + "/" + lan.id();

        assertThat(People.submit(administrator, page, page + "/khoa", Map.of("reason", " "))
                        .statusCode())
                .isEqualTo(400);
        assertThat(People.submit(administrator, page, page + "/khoa", Map.of("reason", "Chuyển công tác"))
                        .statusCode())
                .isEqualTo(303);

        assertThat(Browser.location(browser.get("/quan-ly"))).startsWith("/dang-nhap");
        assertThat(People.enter(new Browser(market), lan.name(), PASSWORD, "").statusCode())
                .isEqualTo(400);
        People.submit(administrator, page, page + "/mo-khoa", Map.of());
        assertThat(Browser.location(People.enter(new Browser(market), lan.name(), PASSWORD, "")))
                .isEqualTo(STEP);
        assertThat(administrator
                        .get("/quan-ly/nhat-ky?loai=account&ma=" + lan.id())
                        .body())
                .contains("Khóa tài khoản cán bộ", "Chuyển công tác", "Bật xác thực hai bước", "Lập tài khoản cán bộ");
    }

    @Test
    void whoLostThePhoneSetsUpAnotherAfterTheAdministratorTookTheOldOneAway() {
        Colleague lan = colleague("agriculture");
        enrol(lan);
        String page = STAFF + "/" + lan.id();

        People.submit(administrator, page, page + "/go-ung-dung", Map.of());

        assertThat(halfIn(lan).get(STEP).body()).contains("Thiết lập ứng dụng xác thực");
    }

    @Test
    void aFormThatIsWrongComesBackFilledAndAuditorsStandAlone() {
        HttpResponse<String> wrong = administrator.post(
                STAFF, Map.of("name", "Nguyễn Thị Lan", "signInName", "Chữ Hoa", "roles", "auditor"));
        HttpResponse<String> taken =
                administrator.post(STAFF, Map.of("name", "Nguyễn Thị Lan", "signInName", "sct", "roles", "auditor"));
        HttpResponse<String> none = administrator.post(STAFF, Map.of("name", "Lan", "signInName", "lan-khong-vai"));

        assertThat(wrong.statusCode()).isEqualTo(400);
        assertThat(wrong.body()).contains("value=\"Nguyễn Thị Lan\"", "chữ thường không dấu");
        assertThat(taken.body()).contains("đã có người dùng");
        assertThat(none.body()).contains("Hãy chọn ít nhất một vai trò.");
    }

    @Test
    void theLogIsSearchedByWhoWhatAndDayAndTakenAlong() {
        Goods.Item item = goods.item(goods.seller(), 1_000, 10);
        String lot = "/quan-ly/lo-hang/" + item.lots().get(0);
        String reason = "Giữ để tìm trong nhật ký " + item.lots().get(0);
        People.submit(administrator, lot, lot, Map.of("viec", "tam-giu", "reason", reason));
        String ofLot = "?viec=lot.hold&ma=" + item.lots().get(0);

        assertThat(administrator
                        .get("/quan-ly/nhat-ky" + ofLot + "&ai=" + encoded("sở công thương 1"))
                        .body())
                .contains(reason);
        assertThat(administrator
                        .get("/quan-ly/nhat-ky" + ofLot + "&ai=" + encoded("người khác"))
                        .body())
                .doesNotContain(reason);
        assertThat(administrator
                        .get("/quan-ly/nhat-ky" + ofLot + "&den=2020-01-01")
                        .body())
                .doesNotContain(reason);
        HttpResponse<String> file = administrator.get("/quan-ly/nhat-ky/nhat-ky.csv" + ofLot);
        assertThat(file.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/csv");
        assertThat(file.body()).contains(reason, "\"Tạm giữ lô\"");
        assertThat(administrator.get("/quan-ly/nhat-ky?viec=audit.export").body())
                .contains("Tải nhật ký");
    }

    @Test
    void theServerItselfCannotRewriteTheLog() throws SQLException {
        try (Connection connection = market.connectAsServer();
                Statement statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.executeUpdate("UPDATE audit_entry SET reason = 'khác'"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("denied");
            assertThatThrownBy(() -> statement.executeUpdate("DELETE FROM audit_entry"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("denied");
        }
    }

    @Test
    void fromAnotherNetworkTheConsoleStaysShut() {
        Browser elsewhere = new Browser(market, "192.0.2.77");

        HttpResponse<String> refused = elsewhere.get("/quan-ly");

        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.body()).contains("Trang quản lý chỉ mở trong mạng của cơ quan.");
        assertThat(elsewhere.get("/").statusCode()).isEqualTo(200);
    }

    /** Every form of the console, also those of tomorrow. */
    /** Something that the template takes: a number, a year or a hash. */
    private static String filled(MatchResult template) {
        String pattern = template.group(1) == null ? ".*" : template.group(1).strip();
        return Stream.of("1", "2026", "1".repeat(64))
                .filter(value -> value.matches(pattern))
                .findFirst()
                .orElse("1");
    }

    private static List<String> formsOfStaff() {
        List<String> paths = new ArrayList<>();
        for (Class<?> pages : new PagesApplication().getClasses()) {
            ForRole role = pages.getAnnotation(ForRole.class);
            Path base = pages.getAnnotation(Path.class);
            if (role != null && role.value() == Role.STAFF && base != null) {
                for (Method method : pages.getMethods()) {
                    if (method.isAnnotationPresent(POST.class)) {
                        Path own = method.getAnnotation(Path.class);
                        String path = "/" + base.value() + (own == null ? "" : "/" + own.value());
                        paths.add(TEMPLATE.matcher(path.replace("//", "/")).replaceAll(StaffIT::filled));
                    }
                }
            }
        }
        return paths;
    }

    private Colleague colleague(String role) {
        String name = "thu.can-bo-" + COUNTER.incrementAndGet();
        HttpResponse<String> made = administrator.post(
                STAFF, Map.of("name", "Cán bộ thử " + name, "signInName", name, "office", "Đơn vị thử", "roles", role));
        assertThat(made.statusCode()).isEqualTo(200);
        Matcher password = TEMPORARY.matcher(made.body());
        assertThat(password.find()).isTrue();
        return new Colleague(
                goods.number("SELECT id FROM account WHERE sign_in_name = ?", name), name, password.group(1));
    }

    /** Goes the whole way in for the first time. */
    private Enrolled enrol(Colleague colleague) {
        Browser browser = new Browser(market);
        People.enter(browser, colleague.name(), colleague.password(), "");
        People.submit(browser, STEP, STEP + "/mat-khau", Map.of("mat-khau-moi", PASSWORD));
        Authenticator app = Authenticator.of(browser.get(STEP).body());
        String code = app.code(0);
        HttpResponse<String> done = People.submit(browser, STEP, STEP + "/ung-dung", Map.of("ma", code));
        assertThat(done.statusCode()).isEqualTo(200);
        return new Enrolled(browser, app, code, recoveryCodes(done.body()));
    }

    private Browser halfIn(Colleague colleague) {
        Browser browser = new Browser(market);
        assertThat(Browser.location(People.enter(browser, colleague.name(), PASSWORD, "")))
                .isEqualTo(STEP);
        return browser;
    }

    private static HttpResponse<String> giveCode(Browser browser, String code) {
        return People.submit(browser, STEP, STEP + "/ma", Map.of("ma", code));
    }

    private static List<String> recoveryCodes(String html) {
        return RECOVERY.matcher(html).results().map(found -> found.group(1)).toList();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private record Colleague(long id, String name, String password) {}

    private record Enrolled(Browser browser, Authenticator app, String used, List<String> recovery) {}
}
