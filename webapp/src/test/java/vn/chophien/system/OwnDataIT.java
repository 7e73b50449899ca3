package vn.chophien.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.mail.Multipart;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What people may do about data on themselves. Domain rules 17 and 18. */
@ExtendWith(RunningMarket.Extension.class)
@BesideOthers
class OwnDataIT {

    private final RunningMarket market;
    private final Goods goods;
    private final Rows rows;

    OwnDataIT(RunningMarket market) {
        this.market = market;
        this.goods = new Goods(market);
        this.rows = new Rows(goods);
    }

    @Test
    void theFileHoldsWhatIsKnownAndNothingThatOpensAnything() throws Exception {
        Buyer buyer = Buyer.newcomer(market).signIn();
        String token = buy(buyer);

        Map<String, String> files =
                unzipped(buyer.browser().file("/tai-khoan/du-lieu/tai-ve.zip").body());

        assertThat(files)
                .containsOnlyKeys(
                        "DOC-TRUOC.txt",
                        "tai-khoan.json",
                        "tai-khoan.csv",
                        "don-hang.json",
                        "don-hang.csv",
                        "dat-truoc.json",
                        "dat-truoc.csv",
                        "tin-nhan.json");
        assertThat(files.get("tai-khoan.json")).contains(buyer.address());
        assertThat(files.get("don-hang.json")).contains(number(token), "Người Xin Quên");
        assertThat(String.join("", files.values())).doesNotContain(token);
    }

    @Test
    void anErasedBuyersOrderStaysValidAndIsAnonymousOnceItsTimeIsOver() {
        Buyer buyer = Buyer.newcomer(market).signIn();
        String token = buy(buyer);
        String number = number(token);
        String preview = buyer.browser().get("/tai-khoan/du-lieu/xoa").body();
        assertThat(preview).contains(number, "giữ đến hết ngày");

        buyer.browser().post("/tai-khoan/du-lieu/xoa", Map.of("hieu", "1"));

        assertThat(buyer.browser().get("/tai-khoan/don-hang").statusCode()).isEqualTo(303);
        assertThat(goods.number("SELECT COUNT(*) FROM account_contact WHERE value = ?", buyer.address()))
                .isZero();
        assertThat(goods.number("SELECT COUNT(*) FROM message_outbox WHERE recipient = ?", buyer.address()))
                .isZero();
        assertThat(new Browser(market)
                        .get("/don-hang/" + number + "?ma=" + token)
                        .body())
                .contains("Người Xin Quên");
        String sums = "SELECT CONCAT(goods_total, ' ', total, ' ', (SELECT SUM(amount) FROM order_line WHERE order_id ="
                + " o.id)) FROM market_order o WHERE number = ?";
        String before = goods.text(sums, number);

        goods.update("UPDATE market_order SET placed_at = placed_at - INTERVAL 6 YEAR WHERE number = ?", number);

        await().until(() ->
                goods.number("SELECT COUNT(*) FROM market_order WHERE number = ? AND anonymised_at IS NOT NULL", number)
                        == 1);
        assertThat(goods.text(sums, number)).isEqualTo(before);
        assertThat(new Browser(market)
                        .get("/don-hang/" + number + "?ma=" + token)
                        .body())
                .contains(number, "(đã ẩn danh)")
                .doesNotContain("Người Xin Quên", "0987 654 321", "Gửi bảo vệ");
        assertThat(goods.number(
                        "SELECT COUNT(*) FROM order_event e JOIN market_order o ON o.id = e.order_id WHERE o.number = ?"
                                + " AND e.actor LIKE '%Xin Quên%'",
                        number))
                .isZero();
    }

    @Test
    void whoWasAskedInOrPreparedByStaffIsForgottenOnceThatIsOverOrTheyAskForIt() {
        Buyer buyer = Buyer.newcomer(market).signIn();
        long open = invitation(buyer.address(), "2099-01-01 00:00:00");
        long over = invitation("nguoi-cu@example.vn", "2026-01-01 00:00:00");
        long sheet = rows.add("seller_dossier_sheet");
        long waiting = line(sheet, 1, buyer.address(), "2099-01-01 00:00:00");
        long lapsed = line(sheet, 2, "nguoi-cu@example.vn", "2026-01-01 00:00:00");

        await().untilAsserted(() -> assertThat(contact(over) + kept(lapsed)).isEmpty());
        assertThat(contact(open) + kept(waiting)).isEqualTo(buyer.address() + "Người Xin Quên " + buyer.address());

        buyer.browser().post("/tai-khoan/du-lieu/xoa", Map.of("hieu", "1"));

        assertThat(contact(open) + kept(waiting)).isEmpty();
        assertThat(goods.number(
                        "SELECT COUNT(*) FROM seller_invitation WHERE id = ? AND withdrawn_at IS NOT NULL", open))
                .isEqualTo(1);
    }

    private long invitation(String contact, String end) {
        long seller = goods.seller().id();
        return rows.add(
                "seller_invitation", "seller_id", seller, "role", "PACKER", "contact", contact, "expires_at", end);
    }

    private long line(long sheet, int line, String email, String end) {
        return rows.add(
                "seller_dossier_line",
                "sheet_id",
                sheet,
                "line",
                line,
                "representative",
                "Người Xin Quên",
                "email",
                email,
                "expires_at",
                end);
    }

    private String contact(long invitation) {
        return String.valueOf(goods.text("SELECT contact FROM seller_invitation WHERE id = ?", invitation));
    }

    private String kept(long line) {
        return String.valueOf(goods.text(
                "SELECT TRIM(CONCAT(representative, ' ', COALESCE(email, ''))) FROM seller_dossier_line WHERE id = ?",
                line));
    }

    @Test
    void aRequestHasItsLastDayIsSeenWhenItIsLateAndIsAnsweredByStaff() {
        Buyer buyer = Buyer.newcomer(market).signIn();
        String words = "Xin sửa tên trên đơn, " + buyer.address();
        buyer.browser().post("/tai-khoan/du-lieu/yeu-cau", Map.of("kind", "rectify", "words", words));
        buyer.browser().post("/tai-khoan/du-lieu/yeu-cau", Map.of("kind", "rectify", "words", words));
        Browser staff = new People(market).staff();
        long id = goods.number("SELECT MAX(id) FROM data_request WHERE words = ?", words);
        String page = "/quan-ly/yeu-cau-du-lieu/" + id;

        assertThat(goods.number("SELECT COUNT(*) FROM data_request WHERE words = ?", words))
                .isEqualTo(1);
        assertThat(buyer.browser().get("/tai-khoan/du-lieu").body()).contains(words, "Trả lời trước hết ngày");
        assertThat(staff.get(page).body()).contains(words, buyer.address()).doesNotContain("Quá hạn");
        goods.update("UPDATE data_request SET answer_by = CURRENT_DATE - INTERVAL 3 DAY WHERE id = ?", id);
        assertThat(staff.get(page).body()).contains("Quá hạn");
        assertThat(buyer.browser().get("/tai-khoan/du-lieu").body()).contains("Chợ đang trễ");

        staff.post(page, Map.of("status", "done", "reply", "Đã sửa tên."));

        assertThat(buyer.browser().get("/tai-khoan/du-lieu").body())
                .contains("Đã làm xong", "Đã sửa tên.")
                .doesNotContain("Chợ đang trễ");
    }

    @Test
    void newsGoToThoseAloneWhoAgreedAndTheLetterLeadsOut() throws Exception {
        Buyer willing = Buyer.newcomer(market).signIn();
        Buyer silent = Buyer.newcomer(market).signIn();
        Buyer regretful = Buyer.newcomer(market).signIn();
        willing.browser().post("/tai-khoan/dong-y/market-news", Map.of("tra-loi", "dong-y"));
        regretful.browser().post("/tai-khoan/dong-y/market-news", Map.of("tra-loi", "dong-y"));
        regretful.browser().post("/tai-khoan/dong-y/market-news", Map.of("tra-loi", "rut"));
        Browser staff = new People(market).staff();
        String title = "Mùa quýt của " + willing.address();

        assertThat(staff.post("/quan-ly/tin-cho", Map.of("title", title, "words", "Quýt đã chín."))
                        .statusCode())
                .isEqualTo(303);
        assertThat(staff.post("/quan-ly/tin-cho", Map.of("title", title, "words", "Lần nữa."))
                        .body())
                .contains("nhiều nhất mỗi tuần một thư");

        await().until(() ->
                market.postbox().mailsTo(willing.address(), "Mùa quýt").size() == 1);
        assertThat(goods.number(
                        "SELECT COUNT(*) FROM message_outbox WHERE topic = 'market-news' AND recipient IN (?, ?)",
                        silent.address(),
                        regretful.address()))
                .isZero();
        String body = (String) ((Multipart) market.postbox()
                        .mailsTo(willing.address(), "Mùa quýt")
                        .get(0)
                        .parsed()
                        .getContent())
                .getBodyPart(0)
                .getContent();
        String out = body.replaceAll("(?s).*(/bo-nhan-tin/\\S+).*", "$1");
        assertThat(new Browser(market).get(out + "x").statusCode()).isEqualTo(404);
        assertThat(new Browser(market).post(out, Map.of()).body()).contains("Bạn đã thôi nhận tin");
        assertThat(willing.browser().get("/tai-khoan/dong-y").body()).contains("liên kết trong thư");
    }

    private String buy(Buyer buyer) {
        Goods.Item item = goods.item(goods.seller(), 50_000, 5);
        buyer.browser().postAsIs("/gio-hang/them", Map.of("mon", Long.toString(item.id()), "so-luong", "1"));
        Map<String, String> form = new HashMap<>(
                Browser.hiddenFields(buyer.browser().get("/thanh-toan").body()));
        form.putAll(Map.of("name", "Người Xin Quên", "phone", "0987 654 321", "payment", "COD", "delivery", "PICKUP"));
        form.put("note", "Gửi bảo vệ");
        return Shopper.token(buyer.browser().postAsIs("/thanh-toan", form));
    }

    private String number(String token) {
        return Objects.requireNonNull(goods.text(
                "SELECT o.number FROM market_order o JOIN checkout c ON c.id = o.checkout_id WHERE c.access_token = ?",
                token));
    }

    static Map<String, String> unzipped(byte[] file) throws IOException {
        Map<String, String> files = new HashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return files;
    }
}
