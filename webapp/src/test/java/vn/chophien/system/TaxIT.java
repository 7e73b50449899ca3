package vn.chophien.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Tax on what a household sells: told to it, corrected when money goes back, and summed for the monthly return. */
@ExtendWith(RunningMarket.Extension.class)
@BesideOthers
class TaxIT {

    private static final long PRICE = 2_000_000;
    private static final String HOME = "/nha-ban/tien/thue";

    private final YearMonth month = YearMonth.from(LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh")));
    private final RunningMarket market;
    private final Goods goods;
    private final Bank bank;
    private final People people;
    private final Goods.Seller seller;
    private final Goods.Item item;
    private final Browser member;

    TaxIT(RunningMarket market) {
        this.market = market;
        this.goods = new Goods(market);
        this.bank = new Bank(market);
        this.people = new People(market);
        this.seller = goods.seller();
        this.item = goods.item(seller, PRICE, 100);
        this.member = people.memberOf(seller);
        goods.update("UPDATE seller SET kind = 'HOUSEHOLD_BIZ', tax_code = '8012345678' WHERE id = ?", seller.id());
    }

    @Test
    void whatIsPaidIsTaxedOnceAndWhatGoesBackIsTakenOffAgain() {
        String order = bought(1);
        await().atMost(Duration.ofMinutes(1)).until(() -> sum("vat", order) == 20_000);
        String page = member.get(HOME + "/" + month).body();
        HttpResponse<String> csv = member.get(HOME + "/" + month + "/tep.csv");

        act("/nha-ban/don-hang/" + order, Map.of("viec", "huy", "reason", "Hết hàng"));
        await().atMost(Duration.ofMinutes(1)).until(() -> sum("base", order) == 0);

        assertThat(page).contains(order, "Tính theo mức của hàng hóa", "20.000\u00A0₫", "10.000\u00A0₫");
        assertThat(csv.body()).contains("\"2000000\"", "\"20000\"", "\"10000\"");
        assertThat(sum("vat", order)).isZero();
        assertThat(sum("pit", order)).isZero();
        assertThat(goods.number("SELECT COUNT(*) FROM tax_row WHERE order_number = ?", order))
                .isEqualTo(2);
        assertThat(member.get(HOME + "/" + month).body()).contains("-20.000\u00A0₫");
    }

    @Test
    void whatAHouseholdDeclaresCountsFromThenOn() {
        String before = bought(1);
        await().atMost(Duration.ofMinutes(1)).until(() -> sum("vat", before) == 20_000);
        act(HOME, HOME + "/nam", Map.of("nam", "duoi"));
        String after = bought(1);
        await().atMost(Duration.ofMinutes(1)).until(() -> sum("base", after) == PRICE);
        act(HOME, HOME + "/nam", Map.of("nam", "tren"));
        String product = goods.text("SELECT product_id FROM trade_item WHERE id = ?", item.id());
        act(HOME, HOME + "/san-pham", Map.of("tu-trong", Objects.requireNonNull(product)));
        String own = bought(1);
        await().atMost(Duration.ofMinutes(1)).until(() -> sum("base", own) == PRICE);

        assertThat(sum("vat", before)).isEqualTo(20_000);
        assertThat(reason(after)).isEqualTo("BELOW_SUM");
        assertThat(reason(own)).isEqualTo("OWN_PRODUCE");
        assertThat(sum("vat", after) + sum("pit", own)).isZero();
        assertThat(member.get(HOME).body()).contains("6.000.000\u00A0₫", "4.000.000\u00A0₫");
        assertThat(goods.number(
                        "SELECT COUNT(*) FROM audit_entry WHERE action LIKE 'tax.declare%' AND object_key IN (?, ?)",
                        Long.toString(seller.id()), product))
                .isGreaterThanOrEqualTo(3);
    }

    @Test
    void aCooperativeDeclaresByItselfAndHasNoRows() {
        Goods.Seller cooperative = goods.seller();
        Browser its = people.memberOf(cooperative);

        assertThat(its.get(HOME).body()).contains("tự khai thuế").doesNotContain("Lưu lời khai");
    }

    @Test
    void staffTakeTheMonthAndNobodyElseDoes() {
        String order = bought(2);
        await().atMost(Duration.ofMinutes(1)).until(() -> sum("base", order) == 2 * PRICE);
        String desk = "/quan-ly/thanh-toan/thue";

        String page = people.staff().get(desk).body();
        HttpResponse<String> csv = people.staff().get(desk + "/tep.csv?thang=" + month);
        HttpResponse<String> wrong = people.staff().get(desk + "?thang=thang-nay");

        assertThat(page).contains(goods.text("SELECT name FROM seller WHERE id = ?", seller.id()));
        assertThat(csv.body()).contains("8012345678", "\"4000000\"", "\"40000\"", "\"20000\"");
        assertThat(wrong.statusCode()).isEqualTo(400);
        assertThat(member.get(desk).statusCode()).isEqualTo(404);
        assertThat(goods.number("SELECT COUNT(*) FROM audit_entry WHERE action = 'tax.export'"))
                .isPositive();
    }

    @Test
    void staffSetARateWithItsSourceAndBadPercentsComeBack() {
        Browser staff = people.staff();
        String desk = "/quan-ly/quy-tac/thue";
        Map<String, String> rate = Map.of(
                "kind", "goods", "vat", "1,25", "pit", "0,5", "source", "Thử", "since", "2090-01-01", "until", "");

        HttpResponse<String> bad = People.submit(
                staff,
                desk,
                desk,
                Map.of("kind", "goods", "vat", "một", "pit", "120", "source", "Thử", "since", "2090-01-01"));
        HttpResponse<String> good = People.submit(staff, desk, desk, rate);
        HttpResponse<String> twice = People.submit(staff, desk, desk, rate);

        assertThat(bad.statusCode()).isEqualTo(400);
        assertThat(bad.body()).contains("Hãy ghi phần trăm từ 0 đến 100", "một", "120");
        assertThat(good.statusCode()).isEqualTo(303);
        assertThat(twice.statusCode()).isEqualTo(303);
        assertThat(goods.number("SELECT vat FROM tax_rule WHERE since = '2090-01-01'"))
                .isEqualTo(125);
        assertThat(staff.get(desk).body()).contains("GTGT 1,25 %, TNCN 0,5 %");
    }

    private String bought(int pieces) {
        String token = new Shopper(market).put(item, pieces).buy();
        String number = Objects.requireNonNull(goods.text(
                "SELECT o.number FROM market_order o JOIN checkout c ON c.id = o.checkout_id WHERE c.access_token = ?",
                token));
        bank.tell(Bank.incoming(seller.account(), pieces * PRICE, number));
        return number;
    }

    private void act(String page, Map<String, String> typed) {
        act(page, page, typed);
    }

    private void act(String page, String action, Map<String, String> typed) {
        assertThat(People.submit(member, page, action, typed).statusCode()).isEqualTo(303);
    }

    private long sum(String column, String order) {
        return goods.number("SELECT COALESCE(SUM(" + column + "), 0) FROM tax_row WHERE order_number = ?", order);
    }

    private String reason(String order) {
        return String.valueOf(goods.text("SELECT MAX(reason) FROM tax_row WHERE order_number = ?", order));
    }
}
