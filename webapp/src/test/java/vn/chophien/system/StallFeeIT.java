package vn.chophien.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Fees of stalls, told by the bank's true messenger, and in cash. */
@ExtendWith(RunningMarket.Extension.class)
@BesideOthers
class StallFeeIT {

    private static final AtomicInteger COUNTER = new AtomicInteger();
    private static final String MONTH = "?thang=2026-11";

    private final RunningMarket market;
    private final Goods goods;
    private final Bank bank;
    private final Browser staff;
    private final String account;
    private final String page;

    StallFeeIT(RunningMarket market) {
        this.market = market;
        this.goods = new Goods(market);
        this.bank = new Bank(market);
        this.staff = new People(market).staff();
        this.account = String.format("7007%09d", COUNTER.incrementAndGet());
        HttpResponse<String> added = People.submit(
                staff,
                "/quan-ly/cho",
                "/quan-ly/cho",
                Map.of(
                        "name",
                        "Chợ thử " + account,
                        "address",
                        "Thôn Thử",
                        "bin",
                        "970405",
                        "account",
                        account,
                        "holder",
                        "Ban quản lý chợ Thử"));
        this.page = Browser.location(added).replaceFirst("\\?.*", "");
    }

    @Test
    void whatTheBankTellsIsMatchedByTheCodeAndCountsOnce() {
        stall("A1", "month", "150.000");
        makeOut("1");
        makeOut("1");
        String message = Bank.incoming(account, 150_000, "MBVCB.1." + code("A1") + ".CT tu 123");
        long queued = queued();

        bank.tell(message);
        bank.tell(message);
        String shown = staff.get(page + MONTH).body();

        assertThat(shown).contains("Đã nộp", "150.000\u00A0₫").doesNotContain("Nộp hai lần");
        assertThat(goods.number(
                        "SELECT COUNT(*) FROM stall_money m JOIN stall_due d ON d.id = m.due_id WHERE d.code = ?",
                        code("A1")))
                .isEqualTo(1);
        assertThat(queued()).isEqualTo(queued);
        assertThat(goods.number("SELECT COUNT(*) FROM money_entry e JOIN payment_event p ON p.id = e.event_id"
                        + " WHERE p.account = '" + account + "'"))
                .isZero();
    }

    @Test
    void partsAddUpAndWhatIsTooMuchOrTwiceIsSeen() {
        stall("B1", "day", "10.000");
        stall("B2", "day", "10.000");
        stall("B3", "day", "10.000");
        makeOut("5");

        tell("B1", 20_000);
        String part = staff.get(page + MONTH + "&loc=no").body();
        tell("B1", 30_000);
        tell("B2", 50_001);
        tell("B3", 50_000);
        tell("B3", 50_000);
        String all = staff.get(page + MONTH).body();
        String csv = staff.get(page + "/tep.csv" + MONTH).body();

        assertThat(part).contains("Nộp thiếu", "Chưa nộp", "10.000\u00A0₫ × 5 ngày chợ");
        assertThat(all).contains("Nộp thừa", "Nộp hai lần", "nộp khi đã đủ");
        assertThat(csv).contains("\"B1\"", "\"Đã nộp\"", "\"50001\"", "\"100000\"");
    }

    @Test
    void moneyOnAnotherAccountStaysForAPersonToLookAt() {
        stall("C1", "month", "90.000");
        makeOut("1");
        Goods.Seller seller = goods.seller();

        bank.tell(Bank.incoming(seller.account(), 90_000, code("C1")));

        assertThat(goods.text("SELECT outcome FROM payment_event WHERE account = ?", seller.account()))
                .isEqualTo("UNMATCHED");
        assertThat(staff.get(page + MONTH).body()).contains("Chưa nộp");
    }

    @Test
    void cashIsWrittenDownOnceAReceipt() {
        stall("D1", "month", "80.000");
        stall("D2", "month", "80.000");
        makeOut("1");

        HttpResponse<String> first = cash("D1", "80.000", "BL-01");
        HttpResponse<String> again = cash("D1", "80.000", "BL-01");
        HttpResponse<String> other = cash("D2", "80.000", "BL-01");
        HttpResponse<String> nothing = cash("D2", "", "");

        assertThat(first.statusCode()).isEqualTo(303);
        assertThat(again.statusCode()).isEqualTo(303);
        assertThat(other.statusCode()).isEqualTo(409);
        assertThat(nothing.statusCode()).isEqualTo(400);
        assertThat(staff.get(page + MONTH).body()).contains("tiền mặt, biên lai BL-01");
        assertThat(goods.number("SELECT COUNT(*) FROM stall_money WHERE receipt_no = 'BL-01' AND market_id = "
                        + page.substring(page.lastIndexOf('/') + 1)))
                .isEqualTo(1);
    }

    @Test
    void theNoticeAsksForWhatIsMissingByACodeThatBankAppsRead() throws Exception {
        stall("E1", "month", "70.000");
        makeOut("1");

        Pdf notice = Pdf.of(staff.file(page + "/giay-bao.pdf" + MONTH).body());

        assertThat(notice.text()).contains("GIẤY BÁO NỘP PHÍ SẠP", "E1", code("E1"), "70.000\u00A0₫");
        assertThat(notice.code()).contains(account, code("E1"), "540570000");
    }

    @Test
    void onlyStaffWhoKeepMoneyChangeAnything() {
        Browser seller = new People(market).memberOf(goods.seller());

        assertThat(seller.get(page).statusCode()).isIn(303, 403, 404);
        assertThat(new Browser(market).get(page).statusCode()).isIn(303, 404);
        assertThat(staff.get(page + "?thang=hom-qua").statusCode()).isEqualTo(400);
    }

    private void stall(String code, String per, String amount) {
        Map<String, String> form = new LinkedHashMap<>(Map.of(
                "viec",
                "sap",
                "code",
                code,
                "holderName",
                "Bà Thử",
                "phone",
                "0912 345 678",
                "seller",
                "",
                "per",
                per));
        form.put("amount", amount);
        form.put("from", "2026-01-01");
        assertThat(People.submit(staff, page + MONTH, page + MONTH, form).statusCode())
                .isEqualTo(303);
    }

    private void makeOut(String days) {
        assertThat(People.submit(staff, page + MONTH, page + MONTH, Map.of("viec", "lap", "days", days))
                        .statusCode())
                .isEqualTo(303);
    }

    private HttpResponse<String> cash(String stall, String amount, String receipt) {
        return People.submit(
                staff,
                page + MONTH,
                page + MONTH,
                Map.of("viec", "thu", "due", due(stall, "id"), "cash", amount, "receipt", receipt));
    }

    private void tell(String stall, long amount) {
        bank.tell(Bank.incoming(account, amount, code(stall)));
    }

    private String code(String stall) {
        return due(stall, "code");
    }

    private String due(String stall, String column) {
        return Objects.requireNonNull(goods.text(
                "SELECT d." + column + " FROM stall_due d JOIN stall s ON s.id = d.stall_id WHERE s.code = ?"
                        + " AND s.market_id = " + page.substring(page.lastIndexOf('/') + 1),
                stall));
    }

    private long queued() {
        return goods.number("SELECT COUNT(*) FROM payment_event WHERE account = ? AND outcome <> 'IGNORED'", account);
    }
}
