package vn.chophien.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A bank's statement is one messenger more: what it tells counts once, whoever else tells of it and how often. */
@ExtendWith(RunningMarket.Extension.class)
@BesideOthers
class BankStatementIT {

    private static final String DESK = "/quan-ly/thanh-toan/sao-ke";
    private static final long PRICE = 185_000;
    private static final AtomicLong NUMBERS = new AtomicLong(System.nanoTime() / 1_000);

    private final RunningMarket market;
    private final Goods goods;
    private final Bank bank;
    private final Goods.Seller seller;
    private final Goods.Item item;
    private final Browser staff;

    BankStatementIT(RunningMarket market) {
        this.market = market;
        this.goods = new Goods(market);
        this.bank = new Bank(market);
        this.seller = goods.seller();
        this.item = goods.item(seller, PRICE, 100);
        this.staff = new People(market).staff();
    }

    @Test
    void aDryRunTellsWhatWouldHappenAndChangesNothing() {
        String paid = order();
        String less = order();
        String cancelled = order();
        goods.update("UPDATE market_order SET status = 'CANCELLED' WHERE number = ?", cancelled);

        String page = shown(taken(
                line(PRICE, paid, number()),
                line(PRICE - 1, less, number()),
                line(PRICE, cancelled, number()),
                line(7_000, "ung ho", number()),
                line(-11_000, "phi", number()),
                "31/02/2026;ngay sai;1.000;;\n"));

        assertThat(page)
                .contains("Xem thử, chưa ghi", "Khớp đơn", "Chuyển thiếu", "Chuyển muộn", "Không rõ đơn", "Tiền ra")
                .contains("Không đọc được ngày “31/02/2026”.");
        assertThat(status(paid)).isEqualTo("AWAITING_PAYMENT");
        assertThat(goods.number("SELECT COUNT(*) FROM payment_event WHERE account = ?", seller.account()))
                .isZero();
    }

    @Test
    void aCountedStatementPaysOrdersAndLeavesTheRestToAPerson() {
        String paid = order();
        String less = order();
        String statement = taken(
                line(PRICE, paid, number()),
                line(PRICE - 1, less, number()),
                line(-PRICE, "tra lai " + paid, number()));

        HttpResponse<String> counted = count(statement);

        assertThat(Browser.location(counted)).contains("bao=da-ghi-sao-ke");
        assertThat(status(paid)).isEqualTo("PAID");
        assertThat(received(paid)).isEqualTo(PRICE);
        assertThat(status(less)).isEqualTo("AWAITING_PAYMENT");
        assertThat(outcomes()).containsExactlyInAnyOrder("MATCHED", "UNDERPAID");
        assertThat(shown(statement)).contains("Đã ghi", "Chuyển thiếu", "Tiền ra");
        assertThat(inBank(paid)).isEqualTo(PRICE);
        assertThat(inBank(less)).isEqualTo(PRICE - 1);
    }

    @Test
    void theSameLinesInTheSameFileAndInAnotherCountOnce() {
        String order = order();
        String line = line(PRICE, order, number());
        String first = taken(line);

        String again = taken(line);
        count(first);
        count(first);
        String other = taken(line, line(7_000, "ung ho", number()));
        String forecast = shown(other);
        count(other);

        assertThat(again).isEqualTo(first);
        assertThat(forecast).contains("Đã có trong sao kê");
        assertThat(shown(other)).contains("Đã có trong sao kê");
        assertThat(outcomes()).containsExactlyInAnyOrder("MATCHED", "UNMATCHED");
        assertThat(received(order)).isEqualTo(PRICE);
    }

    @Test
    void whatAMessengerToldBeforeIsKnownByTheBanksNumber() {
        String order = order();
        bank.tell(Bank.incoming(seller.account(), PRICE, order).replace("MBVCB.3278907687", "FT26325.00777"));
        String statement = taken(line(PRICE, order, "ft26325 00777"));

        String forecast = shown(statement);
        count(statement);

        assertThat(forecast).contains("Ngân hàng đã báo").contains("Không có dòng nào mới");
        assertThat(outcomes()).containsExactly("MATCHED", "IGNORED");
        assertThat(received(order)).isEqualTo(PRICE);
        assertThat(inBank(order)).isEqualTo(PRICE);
    }

    @Test
    void whatTheStatementToldBeforeIsKnownWhenAMessengerTellsOfIt() {
        String order = order();
        count(taken(line(PRICE, order, "FT26325008881")));

        bank.tell(Bank.incoming(seller.account(), PRICE, order).replace("MBVCB.3278907687", "FT26325008881"));

        assertThat(outcomes()).containsExactly("MATCHED", "IGNORED");
        assertThat(received(order)).isEqualTo(PRICE);
    }

    @Test
    void whatMayBeOneTransferOrTwoWaitsForAPerson() {
        String order = order();
        bank.tell(Bank.incoming(seller.account(), PRICE, order));
        bank.tell(Bank.incoming(seller.account(), 7_000, "ung ho cho que"));
        String statement = taken(line(PRICE, order, number()), line(7_000, "ung ho cho que", number()));

        String forecast = shown(statement);
        count(statement);

        assertThat(forecast).contains("Chờ người xem", "Có thể là khoản mà SEPAY");
        assertThat(outcomes()).containsExactlyInAnyOrder("MATCHED", "UNMATCHED", "DUPLICATE", "DUPLICATE");
        assertThat(received(order)).isEqualTo(PRICE);
        assertThat(inBank(order)).isEqualTo(PRICE);
    }

    @Test
    void twoWhoCountAtOnceAndAMessengerBesidesCountOnce() {
        String order = order();
        String number = number();
        String line = line(PRICE, order, number);
        String first = taken(line);
        String second = taken(line, line(-5_000, "phi", number()));
        String message = Bank.incoming(seller.account(), PRICE, order).replace("MBVCB.3278907687", number);

        AtOnce.run(List.<Callable<Integer>>of(
                () -> count(first).statusCode(),
                () -> count(first).statusCode(),
                () -> count(second).statusCode(),
                () -> bank.tell(message).statusCode()));

        assertThat(status(order)).isEqualTo("PAID");
        assertThat(received(order)).isEqualTo(PRICE);
        assertThat(outcomes()).containsExactlyInAnyOrder("MATCHED", "IGNORED");
    }

    @Test
    void whatIsNoStatementIsRefusedAndTheFormComesBackFilled() {
        HttpResponse<String> noTable = take("123456789", "%PDF-1.7");
        HttpResponse<String> noSeller = take("1112223334", file(line(PRICE, "x", number())));
        HttpResponse<String> noFile = take("123456789", "");

        assertThat(List.of(noTable.statusCode(), noSeller.statusCode(), noFile.statusCode()))
                .containsOnly(400);
        assertThat(noTable.body()).contains("Đây là tệp PDF").contains("value=\"123456789\"");
        assertThat(noSeller.body()).contains("Không người bán nào");
        assertThat(noFile.body()).contains("Hãy chọn tệp");
    }

    @Test
    void nobodyButStaffSeesStatements() {
        assertThat(new People(market).memberOf(seller).get(DESK).statusCode()).isEqualTo(404);
        assertThat(new Browser(market).get(DESK).statusCode()).isEqualTo(303);
    }

    private String order() {
        String token = new Shopper(market).put(item, 1).buy();
        return Objects.requireNonNull(goods.text(
                "SELECT o.number FROM market_order o JOIN checkout c ON c.id = o.checkout_id WHERE c.access_token = ?",
                token));
    }

    private static String number() {
        return "FT" + NUMBERS.incrementAndGet();
    }

    private static String line(long dong, String words, String number) {
        String amount = String.format("%,d", Math.abs(dong)).replace(',', '.');
        return "21/11/2026 09:02:37;" + words + ";" + (dong > 0 ? amount + ";" : ";" + amount) + ";" + number + "\n";
    }

    private static String file(String... lines) {
        return "\uFEFFNgày giao dịch;Nội dung;Ghi có;Ghi nợ;Số tham chiếu\n" + String.join("", lines);
    }

    /** @return the page of a statement of this seller's account */
    private String taken(String... lines) {
        HttpResponse<String> answer = take(seller.account(), file(lines));
        assertThat(answer.statusCode()).isEqualTo(303);
        return Objects.requireNonNull(Browser.location(answer));
    }

    private HttpResponse<String> take(String account, String file) {
        return staff.postFiles(
                DESK,
                Map.of("_token", token(DESK), "tai-khoan", account),
                "tep",
                Collections.singletonList(file.getBytes(StandardCharsets.UTF_8)));
    }

    private String shown(String statement) {
        return staff.get(statement).body();
    }

    private HttpResponse<String> count(String statement) {
        return staff.postAsIs(statement, Map.of("_token", token(DESK)));
    }

    private String token(String page) {
        return Browser.hidden(staff.get(page).body(), "_token");
    }

    private String status(String order) {
        return Objects.requireNonNull(goods.text("SELECT status FROM market_order WHERE number = ?", order));
    }

    private long received(String order) {
        return goods.number("SELECT received FROM payment WHERE order_number = ?", order);
    }

    private long inBank(String order) {
        return goods.number(
                "SELECT COALESCE(SUM(amount), 0) FROM money_entry WHERE order_number = ? AND account = 'BANK'", order);
    }

    private List<String> outcomes() {
        return goods.texts("SELECT outcome FROM payment_event WHERE account = '" + seller.account() + "' ORDER BY id");
    }
}
