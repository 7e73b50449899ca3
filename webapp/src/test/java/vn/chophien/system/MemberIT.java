package vn.chophien.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** How people come to work for a seller, and how they go. */
@ExtendWith({RunningMarket.Extension.class, Chromium.Extension.class})
class MemberIT {

    private static final String HOME = "/nha-ban/thanh-vien";
    private static final String PASSWORD = "nương dong riềng chân đồi";
    private static final Pattern LINK = Pattern.compile("id=\"duong-dan\">[^<]*(/loi-moi/[^<]+)<");

    private final RunningMarket market;
    private final Goods goods;
    private final Goods.Seller seller;
    private final String managerName;
    private final Browser manager;

    MemberIT(RunningMarket market) {
        this.market = market;
        this.goods = new Goods(market);
        this.seller = goods.seller();
        this.managerName = new People(market).member(seller, "MANAGER");
        this.manager = new People(market).signedIn(managerName);
    }

    @Test
    void somebodyNewTakesTheLinkOnceAndWorksAtOnce() {
        String link = invited("moi-" + UUID.randomUUID() + "@example.vn", "packer");
        Browser newcomer = new Browser(market);
        String name = "moi-" + System.nanoTime();

        assertThat(newcomer.get(link).body()).contains("Vai trò: Đóng gói", "Tôi chưa có tài khoản");
        HttpResponse<String> joined = joined(newcomer, link, name);

        assertThat(joined.statusCode()).as(joined.body()).isEqualTo(303);
        assertThat(Browser.location(joined)).isEqualTo("/nha-ban");
        assertThat(newcomer.get("/nha-ban").statusCode()).isEqualTo(200);
        assertThat(newcomer.get("/nha-ban/tien").statusCode()).isEqualTo(403);
        assertThat(new Browser(market).get(link).statusCode()).isEqualTo(410);
        assertThat(joined(new Browser(market), link, name + "-2").statusCode()).isIn(400, 410);
        assertThat(manager.get(HOME).body()).contains("Người mới", "Nhận lời làm thành viên", "Mời thành viên");
    }

    @Test
    void ofManyWhoTakeOneLinkAtTheSameMomentOneComesIn() {
        String link = invited("nhieu-" + UUID.randomUUID() + "@example.vn", "recorder");
        List<Callable<Integer>> all = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            Browser browser = new Browser(market);
            browser.get(link);
            String name = "dua-" + i + "-" + System.nanoTime();
            all.add(() -> joined(browser, link, name).statusCode());
        }

        List<Integer> outcomes = AtOnce.run(all);

        assertThat(outcomes.stream().filter(status -> status == 303))
                .as("%s", outcomes)
                .hasSize(1);
        assertThat(outcomes).doesNotContain(500);
        assertThat(goods.number("SELECT COUNT(*) FROM seller_member WHERE seller_id = ?", seller.id()))
                .isEqualTo(2);
        assertThat(goods.number("SELECT COUNT(*) FROM account WHERE sign_in_name LIKE 'dua-%' AND id NOT IN"
                        + " (SELECT account_id FROM seller_member)"))
                .isZero();
    }

    @Test
    void anInvitationOfAnotherOrOldOrTakenBackOpensNothing() {
        Buyer invitedOne = Buyer.newcomer(market).signIn();
        Browser another = Buyer.newcomer(market).signIn().browser();
        String link = invited(invitedOne.address(), "bookkeeper");

        HttpResponse<String> wrong = another.post(link, Map.of());
        assertThat(wrong.statusCode()).isEqualTo(400);
        assertThat(wrong.body()).contains("gửi cho một tài khoản khác");
        assertThat(new People(market).staff().post(link, Map.of()).statusCode()).isEqualTo(404);

        assertThat(invitedOne.browser().post(link, Map.of()).statusCode()).isEqualTo(303);
        assertThat(invitedOne.browser().post(link, Map.of()).statusCode()).isEqualTo(303);
        assertThat(invitedOne.browser().get("/nha-ban/tien").statusCode()).isEqualTo(200);

        String old = invited("cu-" + UUID.randomUUID() + "@example.vn", "packer");
        goods.update(
                "UPDATE seller_invitation SET expires_at = UTC_TIMESTAMP(3) - INTERVAL 1 SECOND"
                        + " WHERE seller_id = ? AND accepted_at IS NULL",
                seller.id());
        assertThat(new Browser(market).get(old).statusCode()).isEqualTo(410);
        assertThat(joined(new Browser(market), old, "cu-" + System.nanoTime()).statusCode())
                .isIn(400, 410);

        String back = invited("rut-" + UUID.randomUUID() + "@example.vn", "packer");
        long id = goods.number("SELECT MAX(id) FROM seller_invitation WHERE seller_id = ?", seller.id());
        assertThat(manager.post(HOME + "/loi-moi/" + id + "/rut", Map.of()).statusCode())
                .isEqualTo(303);
        assertThat(new Browser(market).get(back).body()).contains("đã rút");
        assertThat(new Browser(market).get("/loi-moi/" + "x".repeat(43)).statusCode())
                .isEqualTo(404);
    }

    @Test
    void aSecondPressAsksNobodyTwiceAndShowsTheSameLink() {
        Map<String, String> form =
                Map.of("key", UUID.randomUUID().toString(), "contact", "hai-lan@example.vn", "role", "packer");

        String first = link(manager.post(HOME, form));
        String second = link(manager.post(HOME, form));

        assertThat(second).isEqualTo(first);
        assertThat(goods.number("SELECT COUNT(*) FROM seller_invitation WHERE seller_id = ?", seller.id()))
                .isEqualTo(1);
        assertThat(goods.number(
                        "SELECT COUNT(*) FROM seller_invitation WHERE seller_id = ? AND LOCATE(?, HEX(token_hash)) > 0",
                        seller.id(),
                        first.substring(first.lastIndexOf('/') + 1)))
                .isZero();
        assertThat(manager.get(HOME).body()).doesNotContain(first);
    }

    @Test
    void whatIsWrongInTheFormStandsAtItsField() {
        HttpResponse<String> wrong =
                manager.post(HOME, Map.of("key", UUID.randomUUID().toString(), "contact", "không phải số"));

        assertThat(wrong.statusCode()).isEqualTo(400);
        assertThat(wrong.body()).contains("id=\"contact-error\"", "value=\"không phải số\"", "Hãy chọn một vai trò.");
    }

    @Test
    void oneManagerAlwaysRemainsHoweverManyGoAtOnce() {
        List<String> names = new ArrayList<>(List.of(managerName));
        for (int i = 0; i < 3; i++) {
            names.add(new People(market).member(seller, "MANAGER"));
        }
        List<Browser> browsers =
                names.stream().map(new People(market)::signedIn).toList();
        List<Callable<Integer>> all = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            Browser browser = browsers.get(i);
            long next = account(names.get((i + 1) % names.size()));
            all.add(() -> browser.post(HOME + "/roi", Map.of()).statusCode());
            all.add(() -> browser.post(HOME + "/" + next + "/bot", Map.of()).statusCode());
            all.add(() -> browser.post(HOME + "/" + next + "/vai-tro", Map.of("role", "packer"))
                    .statusCode());
        }

        List<Integer> outcomes = AtOnce.run(all);

        assertThat(outcomes).doesNotContain(500);
        assertThat(goods.number(
                        "SELECT COUNT(*) FROM seller_member WHERE seller_id = ? AND role = 'MANAGER'", seller.id()))
                .as("%s", outcomes)
                .isPositive();
        assertThat(manager.post(HOME + "/roi", Map.of()).statusCode()).isIn(303, 404, 409);
    }

    @Test
    void theLastManagerIsToldWhatToDoFirst() {
        HttpResponse<String> leaving = manager.post(HOME + "/roi", Map.of());
        HttpResponse<String> giving =
                manager.post(HOME + "/" + account(managerName) + "/vai-tro", Map.of("role", "packer"));

        assertThat(leaving.statusCode()).isEqualTo(409);
        assertThat(leaving.body()).contains("Đây là quản lý cuối cùng.");
        assertThat(giving.statusCode()).isEqualTo(409);
    }

    @Test
    void whoIsTakenOffIsOutAtOnceAndCanBePutBack() {
        String name = new People(market).member(seller, "PACKER");
        Browser packer = new People(market).signedIn(name);
        assertThat(packer.get("/nha-ban").statusCode()).isEqualTo(200);

        assertThat(manager.post(HOME + "/" + account(name) + "/bot", Map.of()).statusCode())
                .isEqualTo(303);
        assertThat(manager.post(HOME + "/" + account(name) + "/bot", Map.of()).statusCode())
                .isEqualTo(303);

        assertThat(packer.get("/nha-ban").statusCode()).isEqualTo(404);
        String page = manager.get(HOME).body();
        assertThat(page).contains("Đã bớt <strong>Thành viên " + name);
        Matcher back =
                Pattern.compile("action=\"(/nha-ban/thanh-vien/lay-lai/\\d+)\"").matcher(page);
        assertThat(back.find()).isTrue();
        assertThat(manager.post(back.group(1), Map.of()).statusCode()).isEqualTo(303);
        assertThat(packer.get("/nha-ban").statusCode()).isEqualTo(200);
        assertThat(manager.post(back.group(1), Map.of()).statusCode()).isEqualTo(409);
    }

    @Test
    void onAPhoneSomebodyIsAskedInAndComes(Chromium chromium) {
        String name = "dien-thoai-" + System.nanoTime();
        try (BrowserContext one = chromium.phone();
                BrowserContext other = chromium.phone()) {
            Page desk = one.newPage();
            desk.navigate(
                    market.base().resolve("/dang-nhap?toi=/nha-ban/thanh-vien").toString());
            desk.getByLabel("Tên đăng nhập").fill(managerName);
            desk.getByLabel("Mật khẩu").fill(People.PASSWORD);
            desk.locator("form[action='/dang-nhap'] button[type=submit]").click();
            desk.getByLabel("Số điện thoại hoặc thư điện tử").fill("0912 000 111");
            desk.getByText("Đóng gói, giao hàng, làm lô, in tem.").last().click();
            desk.getByText("Gửi lời mời").click();
            String link = desk.locator("#duong-dan").textContent();

            Page phone = other.newPage();
            phone.navigate(market.base()
                    .resolve(link.substring(link.indexOf("/loi-moi/")))
                    .toString());
            phone.getByText("Tôi chưa có tài khoản").click();
            phone.getByLabel("Họ và tên").fill("Lường Thị Mơ");
            phone.getByLabel("Tên đăng nhập").fill(name);
            phone.getByLabel("Mật khẩu mới").fill(PASSWORD);
            phone.getByText("Lập tài khoản và nhận lời").click();
            phone.waitForURL("**/nha-ban**");

            assertThat(phone.locator("h1").textContent()).contains("Đơn hàng");
            assertThat((Boolean) phone.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                    .isTrue();
        }
    }

    private long account(String name) {
        return goods.number("SELECT id FROM account WHERE sign_in_name = ?", name);
    }

    private String invited(String contact, String role) {
        HttpResponse<String> made =
                manager.post(HOME, Map.of("key", UUID.randomUUID().toString(), "contact", contact, "role", role));
        assertThat(made.body()).contains("Chợ gửi tin cho họ ngay");
        return link(made);
    }

    private static String link(HttpResponse<String> answer) {
        Matcher link = LINK.matcher(answer.body());
        assertThat(link.find()).as(answer.statusCode() + answer.body()).isTrue();
        return link.group(1);
    }

    private static HttpResponse<String> joined(Browser browser, String link, String name) {
        return browser.post(link + "/moi", Map.of("name", "Người mới", "signInName", name, "mat-khau-moi", PASSWORD));
    }
}
