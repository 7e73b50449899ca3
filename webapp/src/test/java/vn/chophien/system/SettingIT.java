package vn.chophien.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the market says of itself is in the hands of staff. */
@ExtendWith(RunningMarket.Extension.class)
@Alone
class SettingIT {

    private static final String HOME = "/quan-ly/thong-tin-cho";

    private final RunningMarket market;
    private final Goods goods;
    private final Browser staff;

    SettingIT(RunningMarket market) {
        this.market = market;
        this.goods = new Goods(market);
        this.staff = new People(market).staff();
    }

    @Test
    void whatIsSetStandsOnEveryPageAndGoesBackToWhatItWas() {
        Browser shopper = new Browser(market);
        Map<String, String> before = Browser.hiddenFields(staff.get(HOME).body());
        String name = String.valueOf(before.get("truoc-name"));
        Map<String, String> set = values(before);
        set.put("name", "Chợ Phiên Thử");
        set.put("phone", "0209 3870 123");
        set.put("mail", "cho@congthuong.example");
        set.put("hours", "thứ Hai đến thứ Sáu");

        assertThat(staff.post(HOME, set).statusCode()).isEqualTo(303);
        assertThat(Browser.location(staff.post(HOME, set))).contains("khong-doi");

        assertThat(shopper.get("/").body())
                .contains(
                        "Chợ Phiên Thử",
                        "href=\"tel:02093870123\"",
                        "href=\"mailto:cho@congthuong.example\"",
                        "thứ Hai đến thứ Sáu");
        Map<String, String> back = values(Browser.hiddenFields(staff.get(HOME).body()));
        back.put("name", name);
        back.put("phone", "");
        back.put("mail", "");
        back.put("hours", "");
        assertThat(staff.post(HOME, back).statusCode()).isEqualTo(303);
        assertThat(shopper.get("/").body()).contains(name).doesNotContain("Chợ Phiên Thử", "tel:", "mailto:");
        assertThat(staff.get(HOME).body()).contains("Trở về lời có sẵn", "Chợ Phiên Thử");
        assertThat(goods.number("SELECT COUNT(*) FROM audit_entry WHERE object_type = 'market-setting'"
                        + " AND object_key IN ('NAME', 'PHONE', 'MAIL', 'HOURS')"))
                .isEqualTo(8);
    }

    @Test
    void theAuthoritysNameStandsInTheSentencesOfShopSellerAndDesk() {
        String office = "Chi cục Thử";
        Goods.Seller at = goods.seller();
        Goods.Item item = goods.item(at, 1_000, 3);
        long lot = item.lots().get(0);
        Browser reader = new Browser(market);
        reader.get("/ngon-ngu/en?toi=/");
        Browser seller = new People(market).memberOf(at);
        String before = authority(office);
        try {
            assertThat(new Browser(market).get("/ban-hang").body())
                    .contains("Cán bộ " + office + " xem")
                    .doesNotContain(before);
            assertThat(reader.get("/ban-hang").body())
                    .contains("Staff of the <span lang=\"vi\">" + office + "</span> check");
            assertThat(seller.get("/nha-ban/san-pham/moi").body())
                    .contains("rồi gửi " + office + " duyệt")
                    .doesNotContain(before);
            assertThat(staff.get("/quan-ly").body()).contains("desk-bar__place\">" + office);
            String page = "/quan-ly/lo-hang/" + lot;
            People.submit(staff, page, page, Map.of("viec", "tam-giu", "reason", "Chờ kết quả kiểm nghiệm"));
            assertThat(goods.number(
                            "SELECT COUNT(*) FROM lot_step WHERE lot_id = ? AND operation = 'HOLD' AND place = ?",
                            lot,
                            office))
                    .isEqualTo(1);
            assertThat(seller.get("/nha-ban/lo-hang/" + lot).body()).contains(office + " mở lại thì");
        } finally {
            authority(before);
        }
        assertThat(new Browser(market).get("/ban-hang").body()).contains("Cán bộ " + before + " xem");
    }

    /** @return what it was before */
    private String authority(String name) {
        Map<String, String> set = values(Browser.hiddenFields(staff.get(HOME).body()));
        String before = String.valueOf(set.put("authority", name));
        assertThat(staff.post(HOME, set).statusCode()).isEqualTo(303);
        return before;
    }

    @Test
    void whatIsNoNumberOrAddressIsRefusedAtItsField() {
        Map<String, String> wrong = values(Browser.hiddenFields(staff.get(HOME).body()));
        wrong.put("phone", "gọi cho tôi");
        wrong.put("mail", "khong-phai-thu");
        wrong.put("name", " ");

        HttpResponse<String> refused = staff.post(HOME, wrong);

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body())
                .contains(
                        "Số điện thoại có 8 đến 12 chữ số",
                        "Thư điện tử có dạng ten@noi.vn.",
                        "Không được để trống.",
                        "value=\"gọi cho tôi\"");
    }

    @Test
    void whatAColleagueSetMeanwhileStaysTheirs() {
        Map<String, String> first = values(Browser.hiddenFields(staff.get(HOME).body()));
        Map<String, String> second = new LinkedHashMap<>(first);
        first.put("address", "1 đường Thử");
        second.put("operator", "Trung tâm Thử");

        staff.post(HOME, first);
        staff.post(HOME, second);

        String page = staff.get(HOME).body();
        assertThat(page).contains("value=\"1 đường Thử\"", "value=\"Trung tâm Thử\"");
        Map<String, String> back = values(Browser.hiddenFields(page));
        back.put("address", "");
        back.put("operator", "");
        staff.post(HOME, back);
    }

    /** The form as it was opened: each field beside what stood in it. */
    private static Map<String, String> values(Map<String, String> hidden) {
        Map<String, String> form = new LinkedHashMap<>();
        hidden.forEach((field, value) -> {
            if (field.startsWith("truoc-")) {
                form.put(field, value);
                form.put(field.substring("truoc-".length()), value);
            }
        });
        return form;
    }
}
