package vn.chophien.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.chophien.account.MemberRole;
import vn.chophien.account.SellerRight;

/** What each role may do at a seller's desk, at pages, forms, files and the API alike: the table decides, nothing else. */
@ExtendWith(RunningMarket.Extension.class)
@BesideOthers
class RolesIT {

    private static final String DESK = "/nha-ban";

    private final RunningMarket market;
    private final Goods goods;
    private final Goods.Seller seller;
    private final Goods.Item item;
    private final PlacedOrder order;
    private final long product;
    private final Map<MemberRole, Browser> members = new EnumMap<>(MemberRole.class);

    RolesIT(RunningMarket market) {
        this.market = market;
        this.goods = new Goods(market);
        this.seller = goods.seller();
        this.item = goods.item(seller, 1_000, 10);
        this.order = PlacedOrder.paid(goods, seller, item, 1, item.lots().get(0));
        this.product = goods.number("SELECT product_id FROM trade_item WHERE id = ?", item.id());
    }

    @Test
    void everyPageOpensToWhomTheTableNames() {
        Map<MemberRole, Browser> all = everyRole();
        pages().forEach((page, right) -> all.forEach((role, browser) -> {
            HttpResponse<String> answer = browser.get(page);
            assertThat(answer.statusCode()).as(role + " at " + page).isEqualTo(role.may(right) ? 200 : 403);
            if (!role.may(right)) {
                assertThat(answer.body())
                        .as(role + " at " + page)
                        .contains("“" + role.vietnamese() + "”, không có quyền này", right.label());
            }
        }));
    }

    /** An empty form is wrong for whoever may send it, and refused for everybody else before it is read. */
    @Test
    void everyFormIsTakenOnlyFromWhomTheTableNames() {
        Map<MemberRole, Browser> all = everyRole();
        forms().forEach((form, right) -> all.forEach((role, browser) -> {
            int status = browser.post(form, Map.of()).statusCode();
            if (role.may(right)) {
                assertThat(status).as(role + " at " + form).isNotIn(403, 404, 500);
            } else {
                assertThat(status).as(role + " at " + form).isEqualTo(403);
            }
        }));
        assertThat(goods.text("SELECT status FROM market_order WHERE number = ?", order.number()))
                .isEqualTo("PAID");
    }

    @Test
    void theServiceBehindAFormOfManyDeedsAsksForEachByItself() {
        Map<String, String> refund = Map.of("viec", "hoan-tien", "version", "0", "reason", "Thử xem ai được hoàn");
        Map<String, String> cancel = Map.of("viec", "huy", "version", "0", "reason", "Thử xem ai được hủy");

        assertThat(member(MemberRole.PACKER).post(order.page(), refund).statusCode())
                .isEqualTo(403);
        HttpResponse<String> refused = member(MemberRole.BOOKKEEPER).post(order.page(), cancel);
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.body()).contains("Hãy nhờ Quản lý hoặc Đóng gói.");
        assertThat(member(MemberRole.RECORDER).post(order.page(), cancel).statusCode())
                .isEqualTo(403);
        assertThat(member(MemberRole.PACKER).post(order.page(), cancel).statusCode())
                .isEqualTo(303);
    }

    @Test
    void theDiaryTakesLinesFromItsWritersAloneAlsoThroughTheApi() {
        Farm farm = new Farm(market, "PLANTING_AREA");
        for (MemberRole role : MemberRole.values()) {
            Browser browser = new People(market).memberOf(farm.owner(), role.name());
            String id = UUID.randomUUID().toString();
            int status = browser.put(
                            "/api/v1/seasons/" + farm.season() + "/diary/" + id,
                            "{\"deviceId\":\"may-cua-to-1\",\"sentAt\":\"" + Instant.now() + "\",\"capturedAt\":\""
                                    + Instant.now() + "\",\"kind\":\"CARE\",\"day\":\"" + farm.today()
                                    + "\",\"performer\":\"Lan\",\"note\":\"Làm cỏ " + role + "\"}",
                            Map.of())
                    .statusCode();
            if (role.may(SellerRight.DIARY)) {
                assertThat(status).as(role.name()).isNotIn(401, 403, 404, 500);
            } else {
                assertThat(status).as(role.name()).isEqualTo(403);
            }
            String taken = browser.get("/nhat-ky/du-lieu").body();
            assertThat(taken.contains("\"id\":\"" + farm.season() + "\""))
                    .as(role.name())
                    .isEqualTo(role.may(SellerRight.DIARY));
        }
    }

    @Test
    void theNavigationShowsWhatTheRoleMayDo() {
        assertThat(member(MemberRole.RECORDER).get(DESK).body())
                .contains("Việc của tôi", "href=\"/nha-ban/vung-trong\"", "href=\"/nhat-ky\"")
                .doesNotContain("href=\"/nha-ban/tien\"", "href=\"/nha-ban/san-pham\"");
        assertThat(member(MemberRole.PACKER).get(DESK).body())
                .contains(order.number(), "Đóng gói</a>")
                .doesNotContain("href=\"/nha-ban/tien\"", "href=\"/nha-ban/danh-gia\"");
        assertThat(member(MemberRole.BOOKKEEPER).get(DESK).body())
                .contains(order.number(), "href=\"/nha-ban/tien\"")
                .doesNotContain("Đóng gói</a>", "href=\"/nha-ban/vung-trong\"");
        assertThat(member(MemberRole.PACKER).get(order.page()).body())
                .contains("Đóng gói đơn này")
                .doesNotContain("/hoan-tien");
        assertThat(member(MemberRole.BOOKKEEPER).get(order.page()).body())
                .contains("Việc tiếp theo là của người đóng gói.", "/hoan-tien")
                .doesNotContain("Hủy đơn này");
        everyRole()
                .values()
                .forEach(browser -> assertThat(
                                browser.get(DESK + "/thanh-vien/quyen").body())
                        .contains("Bảng quyền", "của bạn", SellerRight.ORDERS.label()));
    }

    @Test
    void aRoleThatIsChangedHoldsFromTheNextPageOn() {
        String name = new People(market).member(seller, "RECORDER");
        Browser browser = new People(market).signedIn(name);
        long account = goods.number("SELECT id FROM account WHERE sign_in_name = ?", name);
        assertThat(browser.get(DESK + "/tien").statusCode()).isEqualTo(403);

        member(MemberRole.MANAGER).post(DESK + "/thanh-vien/" + account + "/vai-tro", Map.of("role", "bookkeeper"));

        assertThat(browser.get(DESK + "/tien").statusCode()).isEqualTo(200);
    }

    /** Signed in once, when a test asks. */
    private Browser member(MemberRole role) {
        return members.computeIfAbsent(role, of -> new People(market).memberOf(seller, of.name()));
    }

    private Map<MemberRole, Browser> everyRole() {
        for (MemberRole role : MemberRole.values()) {
            member(role);
        }
        return members;
    }

    private Map<String, SellerRight> pages() {
        Map<String, SellerRight> pages = new LinkedHashMap<>();
        pages.put(DESK, SellerRight.LOOK);
        pages.put(DESK + "/thanh-vien", SellerRight.LOOK);
        pages.put(DESK + "/nguoi-giup", SellerRight.SHOP);
        pages.put(DESK + "/san-pham", SellerRight.LOOK);
        pages.put(DESK + "/san-pham/" + product, SellerRight.PRODUCTS);
        pages.put(DESK + "/san-pham/bang.csv", SellerRight.PRODUCTS);
        pages.put(DESK + "/san-pham/nhap", SellerRight.PRODUCTS);
        pages.put(DESK + "/san-pham/noi-khac", SellerRight.PRODUCTS);
        pages.put(DESK + "/ma-giam-gia", SellerRight.PRODUCTS);
        pages.put(DESK + "/dat-truoc", SellerRight.PRODUCTS);
        pages.put(order.page(), SellerRight.SEE_ORDERS);
        pages.put(order.page() + "/phieu", SellerRight.SEE_ORDERS);
        pages.put(order.page() + "/dong-goi", SellerRight.ORDERS);
        pages.put(order.page() + "/hoan-tien", SellerRight.MONEY);
        pages.put(DESK + "/tra-hang", SellerRight.SEE_ORDERS);
        pages.put(DESK + "/giao-nhan", SellerRight.ORDERS);
        pages.put(DESK + "/tien", SellerRight.MONEY);
        pages.put(DESK + "/tien/so", SellerRight.MONEY);
        pages.put(DESK + "/tien/thu-ho", SellerRight.MONEY);
        pages.put(DESK + "/tien/cong-thanh-toan", SellerRight.SHOP);
        pages.put(DESK + "/vung-trong", SellerRight.LOOK);
        pages.put(DESK + "/lo-hang", SellerRight.LOOK);
        pages.put(DESK + "/lo-hang/" + item.lots().get(0), SellerRight.LOOK);
        pages.put(DESK + "/lo-hang/" + item.lots().get(0) + "/tem", SellerRight.LABELS);
        pages.put(DESK + "/luot-quet", SellerRight.LABELS);
        pages.put(DESK + "/xuat-du-lieu", SellerRight.SHOP);
        pages.put(DESK + "/xoa-ten", SellerRight.SHOP);
        pages.put(DESK + "/khieu-nai", SellerRight.VOICES);
        pages.put(DESK + "/danh-gia", SellerRight.VOICES);
        pages.put(DESK + "/yeu-cau", SellerRight.LOOK);
        pages.put(DESK + "/thu-hoi", SellerRight.LOOK);
        pages.put(DESK + "/huong-dan", SellerRight.LOOK);
        return pages;
    }

    private Map<String, SellerRight> forms() {
        Map<String, SellerRight> forms = new LinkedHashMap<>();
        forms.put(DESK + "/thanh-vien", SellerRight.SHOP);
        forms.put(DESK + "/nguoi-giup", SellerRight.SHOP);
        forms.put(DESK + "/san-pham/" + product, SellerRight.PRODUCTS);
        forms.put(DESK + "/lo-hang/" + item.lots().get(0), SellerRight.LOTS);
        forms.put(order.page() + "/dong-goi", SellerRight.ORDERS);
        forms.put(order.page() + "/hoan-tien", SellerRight.MONEY);
        forms.put(DESK + "/tien/cong-thanh-toan/vnpay", SellerRight.SHOP);
        return forms;
    }

    /** Of members there are pages enough; what nobody's role names stays a manager's. */
    @Test
    void whoHasNothingToDoWithTheSellerFindsNothing() {
        Browser stranger = new People(market).memberOf(goods.seller());

        for (String page : List.of(order.page(), DESK + "/san-pham/" + product)) {
            assertThat(stranger.get(page).statusCode()).as(page).isEqualTo(404);
        }
    }
}
