package vn.chophien.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Comparing finds each kind of difference, keeps it as one row, and lets it go when it has gone. */
@ExtendWith(RunningMarket.Extension.class)
class ReconciliationIT {

    private static final String DESK = "/quan-ly/thanh-toan/doi-soat";
    private static final String STATEMENTS = "/quan-ly/thanh-toan/sao-ke";
    private static final long PRICE = 185_000;
    private static final AtomicLong NUMBERS = new AtomicLong(System.nanoTime() / 1_000);

    private final RunningMarket market;
    private final Goods goods;
    private final Bank bank;
    private final Goods.Seller seller;
    private final Goods.Item item;
    private final Browser staff;
    private final LocalDate day = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh")).minusDays(5);

    ReconciliationIT(RunningMarket market) {
        this.market = market;
        this.goods = new Goods(market);
        this.bank = new Bank(market);
        this.seller = goods.seller();
        this.item = goods.item(seller, PRICE, 100);
        this.staff = new People(market).staff();
    }

    @Test
    void whatMessengersToldIsComparedWithTheStatementOfTheDay() {
        tell(day, 30_000, "FT-BOTH-0001");
        tell(day, 31_000, "FT-OTHER-0002");
        tell(day, 32_000, "FT-ONLY-0003");
        tell(day.plusDays(1), 33_000, "FT-LATER-0004");
        statement(
                line(30_000, "ft both 0001"),
                line(31_000, "BANKS-OWN-002"),
                line(34_000, "FT-SILENT-005"),
                DateTimeFormatter.ofPattern("dd/MM/uuuu").format(day) + ";hong;1.2.3;;\n");

        run();

        assertThat(found("NOT_IN_STATEMENT")).containsExactly("-32000");
        assertThat(found("NOT_TOLD")).containsExactly("34000");
        assertThat(found("NO_STATEMENT")).containsExactly("33000");
        assertThat(found("UNREADABLE_LINE")).containsExactly("0");
        assertThat(staff.get(DESK).body()).contains("Đối soát", "14 ngày qua", "Chưa có sao kê");
    }

    @Test
    void paymentsAreComparedWithOrdersWithWhatWasToldAndWithTheMoneyBook() {
        String state = order();
        String total = order();
        String received = order();
        String book = order();
        String sound = order();
        bank.tell(Bank.incoming(seller.account(), PRICE, sound));
        goods.update("UPDATE payment SET status = 'LAPSED' WHERE order_number = ?", state);
        goods.update("UPDATE payment SET amount = amount + 7 WHERE order_number = ?", total);
        goods.update("UPDATE payment SET received = 5 WHERE order_number = ?", received);
        goods.update(
                "INSERT INTO money_entry (subject, seq, account, amount, kind, at, written_at, seller_id, order_number,"
                        + " actor) SELECT ?, 99, a.account, a.amount, 'CORRECTED', UTC_TIMESTAMP(3), UTC_TIMESTAMP(3), ?,"
                        + " ?, 'Thử' FROM (SELECT 'BANK' AS account, 9 AS amount UNION SELECT 'SALES', -9) a",
                book,
                seller.id(),
                book);

        run();

        assertThat(found("STATE", state)).hasSize(1);
        assertThat(found("TOTAL", total)).containsExactly("7");
        assertThat(found("RECEIVED", received)).containsExactly("5");
        assertThat(found("CORRECTED", book)).isNotEmpty();
        // The book is brought up to the facts by itself: whichever came first, one of them saw that it was behind.
        assertThat(found("BOOK", book).size()
                        + goods.number("SELECT COUNT(*) FROM money_entry WHERE subject = ? AND seq > 99", book))
                .isPositive();
        assertThat(goods.number("SELECT COUNT(*) FROM money_difference WHERE order_number = ?", sound))
                .isZero();
    }

    @Test
    void whatHasBeenUnsureForTooLongIsListed() {
        String attempted = order();
        String broken = order();
        long account = goods.insert(
                "INSERT INTO merchant_account (seller_id, provider, code, keys_sealed, hook, created_at, created_by)"
                        + " VALUES (" + seller.id() + ", 'MOMO', 'THU', x'00', 'thu" + seller.id()
                        + "', UTC_TIMESTAMP(3), 'Thử')");
        goods.update(
                "INSERT INTO payment_attempt (order_number, account_id, provider, ref, amount, status, started_at,"
                        + " expires_at) VALUES (?, ?, 'MOMO', ?, ?, 'UNKNOWN', UTC_TIMESTAMP(3) - INTERVAL 3 HOUR,"
                        + " UTC_TIMESTAMP(3) - INTERVAL 2 HOUR)",
                attempted,
                account,
                attempted,
                PRICE);
        goods.update("UPDATE payment SET received = ? WHERE order_number = ?", Long.MAX_VALUE, broken);
        goods.update(
                "INSERT INTO payment_event (provider, event_id, received_at, raw, account, content, amount)"
                        + " VALUES ('SEPAY', ?, UTC_TIMESTAMP(3) - INTERVAL 1 HOUR, '{}', ?, ?, 36000)",
                "stuck-" + broken,
                seller.account(),
                broken);

        run();

        assertThat(found("UNKNOWN_PAYMENT", attempted)).containsExactly("" + PRICE);
        assertThat(found("STUCK_MESSAGE")).containsExactly("36000");
        goods.update("DELETE FROM payment_event WHERE event_id = ?", "stuck-" + broken); // or it is tried for ever
        goods.update("UPDATE payment SET received = 0 WHERE order_number = ?", broken);
    }

    @Test
    void aDifferenceIsLookedAtOnceAndGoesWhenItHasGone() {
        String order = order();
        goods.update("UPDATE payment SET received = 5 WHERE order_number = ?", order);
        run();
        long id = goods.number("SELECT id FROM money_difference WHERE kind = 'RECEIVED' AND order_number = ?", order);
        String page = DESK + "/" + id;

        HttpResponse<String> empty = People.submit(staff, page, page, Map.of("note", " "));
        HttpResponse<String> looked = People.submit(staff, page, page, Map.of("note", "Đã gọi người bán"));
        HttpResponse<String> again = staff.postAsIs(page, Map.of("_token", token(DESK), "note", "Lần nữa"));
        run();

        assertThat(empty.statusCode()).isEqualTo(400);
        assertThat(empty.body()).contains("Hãy ghi bạn đã thấy gì.");
        assertThat(looked.statusCode()).isEqualTo(303);
        assertThat(again.statusCode()).isEqualTo(409);
        assertThat(staff.get(page).body()).contains("Đã gọi người bán", order);
        assertThat(found("RECEIVED", order)).hasSize(1);

        goods.update("UPDATE payment SET received = 0 WHERE order_number = ?", order);
        run();

        assertThat(staff.get(page).body()).contains("Đã hết lệch");
    }

    @Test
    void nobodyButStaffCompares() {
        Browser member = new People(market).memberOf(seller);

        assertThat(member.get(DESK).statusCode()).isEqualTo(404);
        assertThat(new Browser(market).get(DESK).statusCode()).isEqualTo(303);
    }

    private String order() {
        String token = new Shopper(market).put(item, 1).buy();
        return Objects.requireNonNull(goods.text(
                "SELECT o.number FROM market_order o JOIN checkout c ON c.id = o.checkout_id WHERE c.access_token = ?",
                token));
    }

    private void tell(LocalDate when, long dong, String number) {
        String message = Bank.incoming(seller.account(), dong, "tien " + NUMBERS.incrementAndGet());
        bank.tell(message.replace("2026-11-21", when.toString()).replace("MBVCB.3278907687", number));
    }

    private String line(long dong, String number) {
        return DateTimeFormatter.ofPattern("dd/MM/uuuu").format(day) + ";tien " + NUMBERS.incrementAndGet() + ";" + dong
                + ";;" + number + "\n";
    }

    private void statement(String... lines) {
        String file = "Ngày giao dịch;Nội dung;Ghi có;Ghi nợ;Số tham chiếu\n" + String.join("", lines);
        HttpResponse<String> taken = staff.postFiles(
                STATEMENTS,
                Map.of("_token", token(STATEMENTS), "tai-khoan", seller.account()),
                "tep",
                Collections.singletonList(file.getBytes(StandardCharsets.UTF_8)));
        staff.postAsIs(Browser.location(taken), Map.of("_token", token(STATEMENTS)));
    }

    private void run() {
        assertThat(staff.postAsIs(DESK, Map.of("_token", token(DESK))).statusCode())
                .isEqualTo(303);
    }

    private String token(String page) {
        return Browser.hidden(staff.get(page).body(), "_token");
    }

    private List<String> found(String kind) {
        return goods.texts("SELECT amount FROM money_difference WHERE gone_at IS NULL AND kind = '" + kind
                + "' AND account = '" + seller.account() + "'");
    }

    private List<String> found(String kind, String order) {
        return goods.texts("SELECT amount FROM money_difference WHERE gone_at IS NULL AND kind = '" + kind
                + "' AND order_number = '" + order + "'");
    }
}
