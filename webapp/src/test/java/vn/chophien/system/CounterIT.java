package vn.chophien.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A market day: goods change hands over a table, by bank app or in cash, out of the same lots. */
@ExtendWith(RunningMarket.Extension.class)
@BesideOthers
class CounterIT {

    private static final String HOME = "/nha-ban/quay";
    private static final long PRICE = 45_000;

    private final RunningMarket market;
    private final Goods goods;
    private final Bank bank;
    private final Goods.Seller seller;
    private final Browser member;
    private Goods.Item item;

    CounterIT(RunningMarket market) {
        this.market = market;
        this.goods = new Goods(market);
        this.bank = new Bank(market);
        this.seller = goods.seller();
        this.member = new People(market).memberOf(seller);
        this.item = goods.item(seller, PRICE, 5);
    }

    @BeforeEach
    void aFullTable() {
        item = goods.item(seller, PRICE, 5);
    }

    @Test
    void theBuyerScansTheCodeTheBankTellsAndTheGoodsChangeHands() {
        String sale = sold(2, "chuyen-khoan");
        String number = sale.substring(sale.lastIndexOf('/') + 1);
        String waiting = member.get(sale).body();
        HttpResponse<String> tooEarly = act(sale, "trao");

        bank.tell(Bank.incoming(seller.account(), 2 * PRICE, number));
        String paid = member.get(sale).body();
        String state = member.get(sale + "/trang-thai").body();
        act(sale, "trao");
        act(sale, "trao");

        assertThat(waiting).contains("90.000\u00A0₫", "Mã VietQR", number);
        assertThat(tooEarly.statusCode()).isEqualTo(409);
        assertThat(tooEarly.body()).contains("Tiền chưa về");
        assertThat(paid).contains("Tiền đã về tài khoản của bạn");
        assertThat(state).contains("\"PAID\"");
        assertThat(member.get(sale).body()).contains("Hàng đã trao");
        assertThat(goods.remaining(item)).isEqualTo(3);
        assertThat(text("SELECT status FROM market_order WHERE number = ?", number))
                .isEqualTo("DELIVERED");
        assertThat(goods.number(
                        "SELECT COUNT(*) FROM order_receipt r JOIN market_order o ON o.id = r.order_id"
                                + " WHERE o.number = ?",
                        number))
                .isOne();
    }

    @Test
    void cashIsInTheSellersHandWhenTheGoodsAreGone() {
        String sale = sold(1, "tien-mat");
        String number = sale.substring(sale.lastIndexOf('/') + 1);

        act(sale, "trao");

        assertThat(goods.number(
                        "SELECT COALESCE(SUM(amount), 0) FROM money_entry WHERE subject = ? AND account = 'CASH'",
                        number))
                .isEqualTo(PRICE);
        assertThat(member.get(HOME).body()).contains("Hôm nay", "45.000\u00A0₫", "Đã nhận hàng");
    }

    @Test
    void whoHasNoBankAppPaysInCashAndWhoWantsNothingGivesItBack() {
        String changed = sold(1, "chuyen-khoan");
        act(changed, "tien-mat");
        String off = sold(2, "chuyen-khoan");
        act(off, "bo");

        assertThat(member.get(changed).body()).contains("Nhận tiền mặt của khách");
        assertThat(member.get(off).body()).contains("Đã hủy");
        assertThat(goods.remaining(item)).isEqualTo(4);
    }

    @Test
    void theLastPackIsSoldOnceHoweverOftenSomebodyPresses() {
        goods.update("UPDATE lot SET remaining = 1 WHERE id = ?", item.lots().get(0));
        Map<String, String> once = form(1, "tien-mat");
        List<Callable<Integer>> presses = IntStream.range(0, 6)
                .mapToObj(i -> (Callable<Integer>) () ->
                        member.post(HOME, i < 3 ? once : form(1, "tien-mat")).statusCode())
                .toList();

        List<Integer> answers = AtOnce.run(presses);

        assertThat(answers).containsOnly(303, 409);
        assertThat(goods.remaining(item)).isZero();
        assertThat(goods.number(
                        "SELECT COUNT(*) FROM order_line l JOIN market_order o ON o.id = l.order_id"
                                + " WHERE l.trade_item_id = ? AND o.status <> 'CANCELLED'",
                        item.id()))
                .isOne();
        assertThat(goods.number("SELECT COUNT(*) FROM counter_sale WHERE seller_id = ?", seller.id()))
                .isOne();
    }

    @Test
    void slipsOfTheKeysComeBackWithTheForm() {
        Map<String, String> wrong = form(1, "tien-mat");
        wrong.put("mon-" + item.id(), "một");
        wrong.put("phone", "12");
        Map<String, String> nothing = form(1, "tien-mat");
        nothing.put("mon-" + item.id(), "");

        HttpResponse<String> refused = member.post(HOME, wrong);
        HttpResponse<String> empty = member.post(HOME, nothing);

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("Hãy ghi số lượng bằng số", "value=\"một\"");
        assertThat(empty.statusCode()).isEqualTo(400);
        assertThat(empty.body()).contains("Hãy ghi số lượng của ít nhất một món");
    }

    @Test
    void nobodyIsToldByMessageOfWhatTheyHoldInTheirHandAndNobodyElseSeesIt() {
        String sale = sold(1, "tien-mat");
        String number = sale.substring(sale.lastIndexOf('/') + 1);
        Browser other = new People(market).memberOf(goods.seller());
        act(sale, "trao");
        await().atMost(Duration.ofMinutes(1))
                .until(() -> goods.number(
                                "SELECT COUNT(*) FROM order_event e JOIN market_order o ON o.id = e.order_id"
                                        + " WHERE o.number = ? AND e.told = FALSE",
                                number)
                        == 0);

        assertThat(goods.number("SELECT COUNT(*) FROM message_outbox WHERE body LIKE ?", "%" + number + "%"))
                .isZero();
        assertThat(other.get(sale).statusCode()).isEqualTo(404);
        assertThat(new Browser(market).get(sale).statusCode()).isEqualTo(303);
    }

    @Test
    void theSheetForTheStallHasTheAccountAndNoAmount() {
        String sheet = member.get(HOME + "/ma?co=a6").body();

        assertThat(sheet).contains(seller.account(), "stall--a6", "NGUOI BAN THU", "<svg");
    }

    private String sold(int pieces, String way) {
        HttpResponse<String> answer = member.post(HOME, form(pieces, way));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        return Browser.location(answer);
    }

    private Map<String, String> form(int pieces, String way) {
        return new HashMap<>(Map.of(
                "_token",
                Browser.hidden(member.get(HOME).body(), "_token"),
                "key",
                UUID.randomUUID().toString(),
                "mon-" + item.id(),
                Integer.toString(pieces),
                "phone",
                "",
                "cach",
                way));
    }

    private HttpResponse<String> act(String sale, String deed) {
        return member.post(
                sale, Map.of("_token", Browser.hidden(member.get(HOME).body(), "_token"), "viec", deed));
    }

    private String text(String sql, String number) {
        return String.valueOf(goods.text(sql, number));
    }
}
