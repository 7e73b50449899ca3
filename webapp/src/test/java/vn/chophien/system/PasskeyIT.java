package vn.chophien.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URLDecoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Passkeys of buyers: what their browsers do with them, and what somebody tries who has one that is not theirs. */
@ExtendWith({RunningMarket.Extension.class, Chromium.Extension.class})
class PasskeyIT {

    private static final String SIGN_IN = "/dang-nhap/khoa-truy-cap";
    private static final String OWN = PasskeyHolder.SECURITY + "/khoa-truy-cap";

    private final RunningMarket market;
    private final Chromium chromium;
    private final Goods goods;
    private final Buyer buyer;
    private final PasskeyHolder holder;

    PasskeyIT(RunningMarket market, Chromium chromium) {
        this.market = market;
        this.chromium = chromium;
        this.goods = new Goods(market);
        this.buyer = Buyer.newcomer(market);
        this.holder = new PasskeyHolder(market, chromium.phone());
    }

    @BeforeEach
    void aBuyerIsSignedIn() {
        buyer.signIn();
        holder.signedInAs(buyer.browser());
    }

    @AfterEach
    void theBrowserIsClosed() {
        holder.close();
    }

    @Test
    void aPasskeyIsAddedSignsInIsRenamedAndRemoved() {
        Page page = holder.withoutAutofill().page();
        holder.add();
        assertThat(page.locator("main")).containsText("Chrome trên Linux");
        assertThat(page.locator("main")).containsText("chưa dùng lần nào");
        await().until(() -> market.postbox()
                        .mailsTo(buyer.address(), "vừa có thêm khóa truy cập")
                        .size()
                == 1);
        holder.press("Đăng xuất máy này");
        page.waitForURL("**/dang-nhap?**");

        holder.open("/dang-nhap?toi=/tai-khoan/don-hang");
        holder.press("Đăng nhập bằng khóa truy cập");
        page.waitForURL("**/tai-khoan/don-hang?bao=da-vao");

        holder.open(PasskeyHolder.SECURITY);
        assertThat(page.locator("main")).containsText("· dùng lần cuối vừa xong");
        assertThat(Axe.barriers(page)).isEmpty();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Đổi tên, xóa Chrome"))
                .click();
        assertThat(Axe.barriers(page)).isEmpty();
        page.getByLabel("Tên của khóa").fill("Điện thoại của tôi");
        page.getByLabel("Tên của khóa").press("Enter");
        page.waitForURL("**bao=da-luu");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Đổi tên, xóa Điện thoại của tôi"))
                .click();
        holder.press("Xóa khóa này");
        page.waitForURL("**bao=da-xoa-khoa");
        assertThat(page.getByText("Điện thoại của tôi")).hasCount(0);

        holder.press("Đăng xuất máy này");
        page.waitForURL("**/dang-nhap?**");
        holder.press("Đăng nhập bằng khóa truy cập");
        assertThat(page.getByRole(AriaRole.ALERT).first()).containsText("Chợ không biết khóa này");
        holder.open("/tai-khoan/don-hang");
        assertThat(page).hasURL(Pattern.compile("/dang-nhap"));
    }

    @Test
    void theBrowserOffersThePasskeyWhereThePhoneNumberIsTyped() {
        holder.add();
        holder.press("Đăng xuất máy này");

        // The played machine takes what is offered; a person would touch it in the list under the field.
        holder.page().waitForURL("**/tai-khoan?bao=da-vao");

        assertThat(holder.page().locator("h1")).containsText("Tài khoản của bạn");
    }

    @Test
    void whatTheMachineOrTheBuyerRefusesIsSaidBesideTheButton() {
        holder.withoutAutofill().add();
        Page page = holder.page();
        holder.press("Thêm khóa truy cập");
        assertThat(page.getByText("Máy này đã có khóa của tài khoản này rồi.")).isVisible();

        page.evaluate(
                "() => { navigator.credentials.create = async () => { throw new DOMException('', 'NotAllowedError') } }");
        holder.press("Thêm khóa truy cập");
        assertThat(page.getByText("Chưa tạo khóa: bạn đã thôi hoặc đã quá giờ."))
                .isVisible();

        assertThat(keysOf(buyer)).isOne();
    }

    @Test
    void withoutScriptsOrAtAnotherAddressThePagesSayHowElse() {
        try (BrowserContext phone = chromium.phoneWithoutScripts();
                BrowserContext elsewhere = chromium.phone()) {
            Page page = at(phone, market.named() + PasskeyHolder.SECURITY);
            assertThat(page.locator("main")).containsText("Muốn thêm khóa, hãy bật JavaScript");
            assertThat(page.getByText("Thêm khóa truy cập")).isHidden();
            page.context().clearCookies();
            page.navigate(market.named() + "/dang-nhap");
            assertThat(page.getByText("Đăng nhập bằng khóa truy cập")).isHidden();
            assertThat(page.getByText("Gửi mã cho tôi")).isVisible();

            page = at(elsewhere, market.base() + PasskeyHolder.SECURITY);
            assertThat(page.locator("main")).containsText("Khóa truy cập chỉ dùng được ở " + market.named());
            assertThat(page.getByText("Thêm khóa truy cập")).isHidden();
        }
    }

    private Page at(BrowserContext context, String address) {
        buyer.browser()
                .cookies()
                .forEach((name, value) -> context.addCookies(List.of(new Cookie(name, value).setUrl(address))));
        Page page = context.newPage();
        page.navigate(address);
        return page;
    }

    @Test
    void anAnswerOpensOnceAndOnlyInTheBrowserThatAskedAndBringsTheCartAlong() {
        CopiedPasskey key = holder.add();
        Browser asking = new Browser(market);
        Goods.Item item = goods.item(goods.seller(), 50_000, 5);
        asking.postAsIs("/gio-hang/them", Map.of("mon", Long.toString(item.id()), "so-luong", "1"));
        String challenge = challenge(asking);
        String answer = key.answer(challenge, market.named().toString(), key.count() + 1);
        Browser copy = new Browser(market);
        copy.cookies().putAll(asking.cookies());

        HttpResponse<String> other = enter(new Browser(market), answer);
        HttpResponse<String> first = enter(asking, answer);
        HttpResponse<String> again = enter(copy, answer);

        assertThat(other.statusCode()).isEqualTo(409);
        assertThat(other.body()).contains("Lần thử này đã quá 5 phút hoặc đã dùng rồi.");
        assertThat(Browser.location(first)).isEqualTo("/tai-khoan?bao=da-gop-gio");
        assertThat(again.statusCode()).isEqualTo(409);
        assertThat(asking.get("/tai-khoan/don-hang").statusCode()).isEqualTo(200);
        assertThat(copy.get("/tai-khoan/don-hang").statusCode()).isEqualTo(303);
    }

    @Test
    void aChallengeIsVoidWhenItsTimeIsOver() {
        CopiedPasskey key = holder.add();
        Browser slow = new Browser(market);
        String challenge = challenge(slow);
        goods.update(
                "UPDATE passkey_challenge SET expires_at = UTC_TIMESTAMP(3) - INTERVAL 1 SECOND"
                        + " WHERE challenge_hash = UNHEX(SHA2(?, 256))",
                challenge);

        HttpResponse<String> late =
                enter(slow, key.answer(challenge, market.named().toString(), key.count() + 1));

        assertThat(late.statusCode()).isEqualTo(409);
    }

    @Test
    void whatWasSignedElsewhereOrForSomebodyElseOpensNothing() {
        CopiedPasskey key = holder.add();
        Browser thief = new Browser(market);

        HttpResponse<String> elsewhere =
                enter(thief, key.answer(challenge(thief), market.base().toString(), key.count() + 1));
        HttpResponse<String> renamed = enter(
                thief,
                key.underHandle(new byte[32])
                        .answer(challenge(thief), market.named().toString(), key.count() + 1));
        HttpResponse<String> garbage = enter(thief, "{}");

        assertThat(elsewhere.statusCode()).isEqualTo(403);
        assertThat(elsewhere.body()).contains("Khóa không được tạo cho địa chỉ này.");
        assertThat(renamed.statusCode()).isEqualTo(404);
        assertThat(renamed.body()).contains("Chợ không biết khóa này.");
        assertThat(garbage.statusCode()).isEqualTo(400);
        assertThat(thief.get("/tai-khoan/don-hang").statusCode()).isEqualTo(303);
    }

    @Test
    void ofAKeyAndItsCopiesNoTwoGetInWithOneCountAndNoneGoesBack() {
        CopiedPasskey key = holder.add();
        long next = key.count() + 5;
        List<Callable<Integer>> copies = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            Browser one = new Browser(market);
            String answer = key.answer(challenge(one), market.named().toString(), next);
            copies.add(() -> enter(one, answer).statusCode());
        }

        List<Integer> answers = AtOnce.run(copies);
        Browser late = new Browser(market);
        HttpResponse<String> back =
                enter(late, key.answer(challenge(late), market.named().toString(), next - 1));

        assertThat(answers).containsOnlyOnce(303).contains(403).hasSize(6);
        assertThat(Collections.frequency(answers, 403)).isEqualTo(5);
        assertThat(back.statusCode()).isEqualTo(403);
        assertThat(back.body()).contains("Khóa này có dấu hiệu bị sao chép");
        assertThat(goods.number("SELECT sign_count FROM passkey WHERE credential_id = ?", (Object) key.id()))
                .isEqualTo(next);
    }

    @Test
    void aKeyBelongsToOneAccountAndAnAccountHasNoMoreThanTen() {
        String attestation = attestation();
        Browser other = Buyer.newcomer(market).signIn().browser();

        HttpResponse<String> taken = finish(other, attestation);

        assertThat(taken.statusCode()).isEqualTo(409);
        assertThat(taken.body()).contains("Khóa này đã có trong một tài khoản rồi.");
        for (int i = 0; i < 9; i++) {
            goods.update(
                    "INSERT INTO passkey (account_id, credential_id, public_key, sign_count, portable, transports, name,"
                            + " made_at) SELECT p.account_id, ?, public_key, 0, FALSE, '', 'Khóa thử', made_at"
                            + " FROM passkey p JOIN account_contact c ON c.account_id = p.account_id"
                            + " WHERE c.value = ? LIMIT 1",
                    (buyer.address() + i).getBytes(StandardCharsets.UTF_8),
                    buyer.address());
        }
        HttpResponse<String> eleventh = buyer.browser().post(OWN + "/thu-thach", Map.of());
        assertThat(eleventh.statusCode()).isEqualTo(409);
        assertThat(eleventh.body()).contains("Bạn đã có 10 khóa.");
        assertThat(buyer.browser().get(PasskeyHolder.SECURITY).body())
                .contains("Hãy xóa bớt khóa không dùng rồi thêm.")
                .doesNotContain("data-passkey=\"create\"");
    }

    /** What the buyer's machine sent of its new key; nothing in it is tied to the buyer, so others may send it too. */
    private String attestation() {
        List<String> sent = new ArrayList<>();
        holder.page().onRequest(request -> {
            if (request.method().equals("POST") && request.url().endsWith(OWN)) {
                sent.add(request.postData());
            }
        });
        holder.add();
        return URLDecoder.decode(sent.get(0).replaceAll(".*khoa=([^&]*).*", "$1"), StandardCharsets.UTF_8);
    }

    private HttpResponse<String> finish(Browser who, String attestation) {
        JsonObject answer = JsonParser.parseString(attestation).getAsJsonObject();
        String challenge = challenge(who.post(OWN + "/thu-thach", Map.of()));
        answer.getAsJsonObject("response")
                .addProperty(
                        "clientDataJSON",
                        CopiedPasskey.text(CopiedPasskey.clientData(
                                "webauthn.create", challenge, market.named().toString())));
        return who.post(OWN, Map.of("khoa", answer.toString()));
    }

    @Test
    void whereThereIsAPasswordItIsAskedForBeforeKeysChange() {
        holder.add();
        String password = "ba từ dễ nhớ";
        buyer.browser().post(PasskeyHolder.SECURITY + "/mat-khau", Map.of("mat-khau-moi", password));
        String key = OWN + "/"
                + goods.number(
                        "SELECT MAX(p.id) FROM passkey p JOIN account_contact c ON c.account_id = p.account_id"
                                + " WHERE c.value = ?",
                        buyer.address());

        HttpResponse<String> begun = buyer.browser().post(OWN + "/thu-thach", Map.of("mat-khau", "sai"));
        HttpResponse<String> wrong = buyer.browser().post(key + "/xoa", Map.of("mat-khau", "sai"));
        Browser stranger = Buyer.newcomer(market).signIn().browser();

        assertThat(begun.statusCode()).isEqualTo(400);
        assertThat(begun.body()).contains("Mật khẩu đang dùng không đúng.").doesNotContain("challenge");
        assertThat(wrong.statusCode()).isEqualTo(400);
        assertThat(stranger.get(key).statusCode()).isEqualTo(404);
        assertThat(stranger.post(key + "/xoa", Map.of()).statusCode()).isEqualTo(404);
        assertThat(stranger.post(key + "/ten", Map.of("ten", "Của tôi")).statusCode())
                .isEqualTo(404);
        assertThat(buyer.browser()
                        .post(OWN + "/thu-thach", Map.of("mat-khau", password))
                        .body())
                .contains("\"attestation\":\"none\"")
                .doesNotContain(buyer.address());
        assertThat(buyer.browser()
                        .post(key + "/xoa", Map.of("mat-khau", password))
                        .statusCode())
                .isEqualTo(303);
    }

    @Test
    void keysAreInTheOwnersFileByNameAndGoWithTheAccount() throws IOException {
        CopiedPasskey key = holder.add();

        String file =
                unzipped(buyer.browser().file("/tai-khoan/du-lieu/tai-ve.zip").body());
        assertThat(file)
                .contains("\"passkeys\":[{\"name\":\"Chrome trên Linux\"", "Khóa truy cập")
                .doesNotContain(CopiedPasskey.text(key.id()), CopiedPasskey.text(key.userHandle()));
        long account = goods.number("SELECT account_id FROM account_contact WHERE value = ?", buyer.address());
        buyer.browser().post("/tai-khoan/du-lieu/xoa", Map.of("hieu", "1"));

        assertThat(goods.number(
                        "SELECT (SELECT COUNT(*) FROM passkey WHERE account_id = ?)"
                                + " + (SELECT COUNT(*) FROM passkey_user WHERE account_id = ?)",
                        account,
                        account))
                .isZero();
        Browser late = new Browser(market);
        assertThat(enter(late, key.answer(challenge(late), market.named().toString(), key.count() + 1))
                        .statusCode())
                .isEqualTo(404);
    }

    private static String unzipped(byte[] file) throws IOException {
        StringBuilder all = new StringBuilder();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                all.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return all.toString();
    }

    private long keysOf(Buyer owner) {
        return goods.number(
                "SELECT COUNT(*) FROM passkey p JOIN account_contact c ON c.account_id = p.account_id WHERE c.value = ?",
                owner.address());
    }

    private static String challenge(Browser browser) {
        return challenge(browser.post(SIGN_IN + "/thu-thach", Map.of()));
    }

    private static String challenge(HttpResponse<String> begun) {
        return JsonParser.parseString(begun.body())
                .getAsJsonObject()
                .get("challenge")
                .getAsString();
    }

    private static HttpResponse<String> enter(Browser browser, String answer) {
        return browser.post(SIGN_IN, Map.of("khoa", answer, "toi", ""));
    }
}
