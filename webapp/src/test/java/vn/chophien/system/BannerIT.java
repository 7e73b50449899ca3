package vn.chophien.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A banner from its draft to its end, and who sees it. */
@ExtendWith(RunningMarket.Extension.class)
@Alone
class BannerIT {

    private static final String HOME = "/quan-ly/thong-bao";

    private final RunningMarket market;
    private final Goods goods;
    private final Browser staff;

    BannerIT(RunningMarket market) {
        this.market = market;
        this.goods = new Goods(market);
        this.staff = new People(market).staff();
    }

    @Test
    void aBannerIsSeenFromItsPublishingToItsEndAndComesBackWhenThatWasAMistake() {
        String words = "Chợ nghỉ giao hàng " + UUID.randomUUID();
        Browser shopper = new Browser(market);
        Map<String, String> form = form(words);
        assertThat(shopper.get("/").body()).doesNotContain(words, "data-banner");

        HttpResponse<String> look = send(HOME + "/moi", with(form, "viec", "xem"));
        assertThat(look.statusCode()).isEqualTo(200);
        assertThat(look.body()).contains("Sẽ hiện như sau", words);
        assertThat(goods.number("SELECT COUNT(*) FROM banner WHERE vietnamese = ?", words))
                .isZero();

        HttpResponse<String> draft = send(HOME + "/moi", form);
        assertThat(Browser.location(send(HOME + "/moi", form))).isEqualTo(Browser.location(draft));
        String page = HOME + "/" + goods.number("SELECT id FROM banner WHERE vietnamese = ?", words);
        assertThat(shopper.get("/").body()).doesNotContain(words);

        act(page, "dang");
        act(page, "dang");
        String shown = shopper.get("/").body();
        assertThat(shown).contains(words, "aria-label=\"Thông báo của chợ\"", "data-banner-close", "href=\"/mua-vu\"");
        assertThat(new People(market).memberOf(goods.seller()).get("/nha-ban").body())
                .doesNotContain(words);
        assertThat(staff.get("/quan-ly").body()).doesNotContain(words);

        act(page, "ket-thuc");
        act(page, "ket-thuc");
        assertThat(shopper.get("/").body()).doesNotContain(words, "data-banner");
        assertThat(staff.get(HOME).body()).contains("Đã kết thúc sớm", words);

        act(page, "hien-lai");
        assertThat(shopper.get("/").body()).contains(words);
        act(page, "ket-thuc");
        assertThat(goods.texts("SELECT action FROM audit_entry WHERE object_type = 'banner' AND object_key = '"
                        + page.substring(HOME.length() + 1) + "' ORDER BY id"))
                .containsExactly("banner.write", "banner.publish", "banner.end", "banner.bring-back", "banner.end");
    }

    @Test
    void anEnglishReaderGetsTheEnglishTextAndElsewhereVietnameseMarkedAsSuch() {
        String words = "Thử hai tiếng " + UUID.randomUUID();
        String both = published(with(form(words), "english", "In two languages"));
        Browser reader = new Browser(market);
        reader.get("/ngon-ngu/en?toi=/");

        assertThat(reader.get("/").body())
                .contains("<span>In two languages</span>", "Notices of the market")
                .doesNotContain(words);

        act(both, "ket-thuc");
        String one = published(form(words + " chỉ một"));
        assertThat(reader.get("/").body()).contains("<span lang=\"vi\">" + words + " chỉ một</span>");
        act(one, "ket-thuc");
    }

    @Test
    void whatCannotBeIsAnsweredAtItsField() {
        Map<String, String> wrong = form("");
        wrong.put("link", "//khac.example/trang");
        wrong.put("until", "2020-01-01T00:00");
        wrong.remove("place");

        HttpResponse<String> refused = send(HOME + "/moi", wrong);

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body())
                .contains(
                        "Hãy ghi nội dung tiếng Việt.",
                        "Liên kết phải là một trang của chợ",
                        "Lúc kết thúc phải sau lúc bắt đầu.",
                        "Hãy chọn ít nhất một nơi hiện.");
    }

    @Test
    void anOlderVersionDoesNotOverwriteWhatAColleagueWrote() {
        String words = "Hai người cùng sửa " + UUID.randomUUID();
        String page = published(form(words));
        Map<String, String> change = form(words + " lần hai");
        change.put("version", "1");

        assertThat(send(page, change).statusCode()).isEqualTo(303);
        assertThat(send(page, change).statusCode()).isEqualTo(409);
        act(page, "ket-thuc");
    }

    private String published(Map<String, String> form) {
        String page = Browser.location(send(HOME + "/moi", form)).replaceAll("\\?.*", "");
        act(page, "dang");
        return page;
    }

    private void act(String page, String what) {
        assertThat(send(page, Map.of("viec", what)).statusCode()).as(what).isEqualTo(303);
    }

    private HttpResponse<String> send(String path, Map<String, String> form) {
        return staff.post(path, form);
    }

    private static Map<String, String> with(Map<String, String> form, String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(form);
        more.put(name, value);
        return more;
    }

    private static Map<String, String> form(String words) {
        LocalDateTime now = LocalDateTime.now(ZoneId.of("Asia/Ho_Chi_Minh")).truncatedTo(ChronoUnit.MINUTES);
        Map<String, String> form = new LinkedHashMap<>();
        form.put("key", UUID.randomUUID().toString());
        form.put("kind", "warning");
        form.put("vietnamese", words);
        form.put("english", "");
        form.put("link", "/mua-vu");
        form.put("place", "shop");
        form.put("from", now.minusHours(1).toString());
        form.put("until", now.plusHours(5).toString());
        return form;
    }
}
