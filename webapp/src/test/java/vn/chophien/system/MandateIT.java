package vn.chophien.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** How a household lets somebody act for it, what that opens and what not, and how it ends. */
@ExtendWith({RunningMarket.Extension.class, Chromium.Extension.class})
class MandateIT {

    private static final String HOME = "/nha-ban/nguoi-giup";

    private final LocalDate today = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));

    private final RunningMarket market;
    private final Goods goods;
    private final Farm farm;
    private final Goods.Seller household;
    private final Browser manager;
    private final Buyer helper;

    MandateIT(RunningMarket market) {
        this.market = market;
        this.goods = new Goods(market);
        this.farm = new Farm(market, "PLANTING_AREA");
        this.household = farm.owner();
        this.manager = farm.seller();
        this.helper = Buyer.newcomer(market).signIn();
    }

    @Test
    void aHelperDoesWhatWasTickedUnderANameThatSaysSoAndTheHouseholdReadsIt() {
        Goods.Item item = goods.item(household, 1_000, 10);
        PlacedOrder order =
                PlacedOrder.paid(goods, household, item, 1, item.lots().get(0));
        assertThat(helper.browser().get("/nha-ban").statusCode()).isEqualTo(404);

        assertThat(granted("diary-and-lots", today.plusMonths(2)).statusCode()).isEqualTo(303);

        String desk = helper.browser().get("/nha-ban").body();
        assertThat(desk).contains("Bạn đang làm giúp", "Việc của tôi", "href=\"/nha-ban/vung-trong\"");
        assertThat(helper.browser().get("/nha-ban/lam-giup").body()).contains("Nhật ký và lô hàng");
        for (String shut :
                List.of(order.page(), "/nha-ban/tien", "/nha-ban/thanh-vien", "/nha-ban/thanh-vien/quyen", HOME)) {
            assertThat(helper.browser().get(shut).statusCode()).as(shut).isIn(403, 404);
        }
        assertThat(helper.browser().post("/nha-ban/thanh-vien", Map.of()).statusCode())
                .isEqualTo(403);
        assertThat(wrote().statusCode()).isEqualTo(303);

        assertThat(goods.text(
                        "SELECT entered_by FROM diary_entry e JOIN season n ON n.id = e.season_id"
                                + " WHERE n.site_id = ?",
                        farm.place()))
                .endsWith("(làm giúp)");
        assertThat(manager.get(HOME).body()).contains("(làm giúp)", "Ghi nhật ký");
        assertThat(new People(market)
                        .staff()
                        .get("/quan-ly/nhat-ky?viec=diary.write")
                        .body())
                .contains("(làm giúp)");
        assertThat(goods.number(
                        "SELECT COUNT(*) FROM audit_entry a JOIN seller_mandate m ON m.id = a.mandate_id"
                                + " AND m.helper_id = a.actor_id WHERE m.seller_id = ?",
                        household.id()))
                .isPositive();
    }

    @Test
    void ordersAreSeenOnlyWhereTheHouseholdTickedThem() {
        Goods.Item item = goods.item(household, 1_000, 10);
        PlacedOrder order =
                PlacedOrder.paid(goods, household, item, 1, item.lots().get(0));
        granted("parcels", today);

        assertThat(helper.browser().get("/nha-ban").body()).contains(order.number());
        HttpResponse<String> packed = helper.browser()
                .post(
                        order.page() + "/dong-goi",
                        Map.of("version", "0", order.field(item.lots().get(0)), "1", "unscanned", "no-code"));

        assertThat(packed.statusCode()).as(packed.body()).isEqualTo(303);
        assertThat(manager.get(HOME).body()).contains("Đóng gói đơn", "/nha-ban/don-hang/");
        assertThat(manager.get(order.page()).body()).contains("(làm giúp)");
        assertThat(helper.browser().get(farm.page()).statusCode()).isEqualTo(200);
        assertThat(wrote().statusCode()).isEqualTo(403);
    }

    @Test
    void takenBackItIsOverInTheMiddleOfWhatTheyDo() {
        granted("diary-and-lots", today.plusDays(30));
        assertThat(wrote().statusCode()).isEqualTo(303);
        long id = mandate();

        assertThat(manager.post(HOME + "/" + id + "/rut", Map.of()).statusCode())
                .isEqualTo(303);
        assertThat(manager.post(HOME + "/" + id + "/rut", Map.of()).statusCode())
                .isEqualTo(303);

        assertThat(wrote().statusCode()).isEqualTo(404);
        assertThat(helper.browser().get("/nha-ban").statusCode()).isEqualTo(404);
        assertThat(manager.get(HOME).body()).contains("Đã rút", "Ghi nhật ký");
        assertThat(helper.browser().get("/nhat-ky").statusCode()).isEqualTo(404);
    }

    @Test
    void withItsLastDayItEndsByItself() {
        granted("diary-and-lots", today);
        assertThat(wrote().statusCode()).isEqualTo(303);

        goods.update(
                "UPDATE seller_mandate SET ends_on = ? WHERE id = ?",
                today.minusDays(1).toString(),
                mandate());

        assertThat(helper.browser().get("/nha-ban").statusCode()).isEqualTo(404);
        assertThat(manager.get(HOME).body()).contains("Đã hết hạn");
    }

    @Test
    void whatIsMissingStandsAtItsField() {
        assertThat(granted("", today.plusDays(1)).body()).contains("Hãy đánh dấu ít nhất một việc.");
        assertThat(granted("goods", today.plusMonths(13)).body()).contains("id=\"endsOn-error\"");
        assertThat(granted("goods", today.minusDays(1)).statusCode()).isEqualTo(400);
        Map<String, String> unknown = form("goods", today.plusDays(1));
        unknown.put("helper", "0999 999 999");
        unknown.remove("agreed");
        HttpResponse<String> refused = manager.post(HOME, unknown);
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("id=\"helper-error\"", "id=\"agreed-error\"", "0999 999 999");
        assertThat(goods.number("SELECT COUNT(*) FROM seller_mandate WHERE seller_id = ?", household.id()))
                .isZero();
    }

    @Test
    void aSecondPressGrantsNothingTwiceAndANewOneTakesThePlaceOfTheOld() {
        Map<String, String> form = form("goods", today.plusDays(10));
        manager.post(HOME, form);
        manager.post(HOME, form);
        assertThat(goods.number("SELECT COUNT(*) FROM seller_mandate WHERE seller_id = ?", household.id()))
                .isEqualTo(1);

        granted("parcels", today.plusDays(5));

        assertThat(goods.number(
                        "SELECT COUNT(*) FROM seller_mandate WHERE seller_id = ? AND withdrawn_at IS NULL",
                        household.id()))
                .isEqualTo(1);
        assertThat(helper.browser().get("/nha-ban/san-pham/nhap").statusCode()).isEqualTo(403);
    }

    @Test
    void staffFileAPaperAndTheHouseholdIsTold() {
        String page = "/quan-ly/nguoi-ban/" + household.id() + "/nguoi-giup";
        Browser staff = new People(market).staff();
        Map<String, String> form = form("diary-and-lots", today.plusDays(10));
        form.put("_token", Browser.hidden(staff.get(page).body(), "_token"));

        assertThat(staff.postFiles(page, form, "anh", List.of()).body()).contains("Hãy chụp tờ giấy gia đình đã ký.");
        assertThat(staff.postFiles(page, form, "anh", List.of(Photos.jpeg(600, 800)))
                        .statusCode())
                .isEqualTo(303);

        long id = mandate();
        assertThat(manager.get(HOME).body()).contains("Giấy ký tay", HOME + "/" + id + "/giay.jpg");
        assertThat(manager.get(HOME + "/" + id + "/giay.jpg").statusCode()).isEqualTo(200);
        assertThat(helper.browser().get(HOME + "/" + id + "/giay.jpg").statusCode())
                .isIn(403, 404);
        assertThat(goods.number(
                        "SELECT COUNT(*) FROM message_outbox WHERE message_key = ?", "mandate-" + id + "-given"))
                .isEqualTo(1);
        assertThat(wrote().statusCode()).isEqualTo(303);
    }

    @Test
    void aHelperMayStopAndNobodyElseMayEndWhatIsNotTheirs() {
        granted("goods", today.plusDays(10));
        long id = mandate();
        Browser stranger = new People(market).memberOf(goods.seller());

        assertThat(stranger.post(HOME + "/" + id + "/rut", Map.of()).statusCode())
                .isEqualTo(404);
        assertThat(helper.browser()
                        .post("/nha-ban/lam-giup/" + id + "/thoi", Map.of())
                        .statusCode())
                .isEqualTo(303);

        assertThat(helper.browser().get("/nha-ban").statusCode()).isEqualTo(404);
    }

    @Test
    void onAPhoneAHouseholdAsksForHelpAndTakesItBack(Chromium chromium) {
        String name = new People(market).member(household, "MANAGER");
        try (BrowserContext context = chromium.phone()) {
            Page phone = context.newPage();
            phone.navigate(market.base().resolve("/dang-nhap?toi=" + HOME).toString());
            phone.getByLabel("Tên đăng nhập").fill(name);
            phone.getByLabel("Mật khẩu").fill(People.PASSWORD);
            phone.locator("form[action='/dang-nhap'] button[type=submit]").click();
            phone.locator("#helper").fill(helper.address());
            phone.getByText("Ghi nhật ký, vùng trồng, lập lô.").click();
            phone.locator("#endsOn").fill(today.plusDays(20).toString());
            phone.locator("#agreed").check();
            phone.getByText("Nhờ người này giúp").click();
            phone.getByText("Đang giúp").waitFor();
            assertThat((Boolean) phone.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                    .isTrue();

            phone.getByText("Rút lại ngay").click();
            phone.getByText("Đã rút lại.").waitFor();
        }
        assertThat(helper.browser().get("/nha-ban").statusCode()).isEqualTo(404);
    }

    private HttpResponse<String> granted(String scope, LocalDate until) {
        return manager.post(HOME, form(scope, until));
    }

    private Map<String, String> form(String scope, LocalDate until) {
        Map<String, String> form = new LinkedHashMap<>(Map.of(
                "key",
                UUID.randomUUID().toString(),
                "helper",
                helper.address(),
                "endsOn",
                until.toString(),
                "agreed",
                "co"));
        if (!scope.isEmpty()) {
            form.put("scopes", scope);
        }
        return form;
    }

    private long mandate() {
        return goods.number("SELECT MAX(id) FROM seller_mandate WHERE seller_id = ?", household.id());
    }

    /** The helper writes a line into the household's diary. */
    private HttpResponse<String> wrote() {
        String page = Farm.diary(farm.season(), "harvest");
        Map<String, String> line =
                new LinkedHashMap<>(Browser.hiddenFields(manager.get(page).body()));
        line.remove("_token");
        line.put("day", today.toString());
        line.put("performer", "Tổ thử số 1");
        line.put(
                "harvest",
                String.valueOf(
                        1 + goods.number("SELECT COUNT(*) FROM diary_entry WHERE season_id = ?", farm.season())));
        return helper.browser().post(page, line);
    }
}
