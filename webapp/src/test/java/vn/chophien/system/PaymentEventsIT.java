package vn.chophien.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Workload W6, and rule 10 of the domain: a bank's message moves an order at most once, and only when all agrees. */
@BesideOthers
@ExtendWith(RunningMarket.Extension.class)
class PaymentEventsIT {

    private static final long PRICE = 185_000;

    private final RunningMarket market;
    private final Goods goods;
    private final Bank bank;
    private final Goods.Seller seller;
    private final Goods.Item item;

    PaymentEventsIT(RunningMarket market) {
        this.market = market;
        this.goods = new Goods(market);
        this.bank = new Bank(market);
        this.seller = goods.seller();
        this.item = goods.item(seller, PRICE, 1_000);
    }

    @Repeated
    void theSameMessageTenTimesAtOnceIsOnePayment() {
        Bought order = buy();
        String message = Bank.incoming(seller.account(), PRICE, order.number() + " thanh toan");
        Callable<Integer> tell = () -> bank.tell(message).statusCode();

        List<Integer> answers = AtOnce.run(Collections.nCopies(10, tell));

        assertThat(answers).containsOnly(200);
        assertThat(status(order)).isEqualTo("PAID");
        assertThat(received(order)).isEqualTo(PRICE);
        assertThat(paidEvents(order)).isEqualTo(1);
    }

    @Repeated
    void everyMessageThreeTimesInAnyOrderSettlesEveryOrderOnce() {
        List<Bought> orders = new ArrayList<>();
        List<String> messages = new ArrayList<>();
        int cancelled = 0;
        for (int i = 0; i < Repeated.BUYERS; i++) {
            Bought order = buy();
            if (i % 10 == 0) {
                cancel(order);
                cancelled++;
            }
            orders.add(order);
            messages.add(Bank.incoming(seller.account(), PRICE, order.number()));
        }
        List<Callable<Integer>> tellings = new ArrayList<>();
        for (String message : messages) {
            tellings.addAll(Collections.nCopies(3, () -> bank.tell(message).statusCode()));
        }
        Collections.shuffle(tellings, new Random(item.id())); // another order in every repetition

        List<Integer> answers = AtOnce.run(tellings);

        assertThat(answers).containsOnly(200);
        for (int i = 0; i < orders.size(); i++) {
            boolean late = i % 10 == 0;
            assertThat(status(orders.get(i))).isEqualTo(late ? "CANCELLED" : "PAID");
            assertThat(received(orders.get(i))).isEqualTo(late ? 0 : PRICE);
            assertThat(paidEvents(orders.get(i))).isEqualTo(late ? 0 : 1);
            assertThat(outcomes(orders.get(i))).isEqualTo(late ? "LATE" : "MATCHED");
        }
        assertThat(goods.number("SELECT COUNT(*) FROM payment_event WHERE account = ?", seller.account()))
                .isEqualTo(Repeated.BUYERS);
        assertThat(goods.remaining(item)).isEqualTo(1_000 - Repeated.BUYERS + cancelled);
    }

    @Test
    void partsAddUp() {
        Bought order = buy();

        bank.tell(Bank.incoming(seller.account(), 100_000, order.number()));
        String afterFirst = payPage(order);
        bank.tell(Bank.incoming(seller.account(), 85_000, order.number()));

        assertThat(afterFirst).contains("Nhận thiếu 85.000\u00A0₫");
        assertThat(status(order)).isEqualTo("PAID");
        assertThat(outcomes(order)).isEqualTo("UNDERPAID,MATCHED");
        assertThat(goods.number(
                        "SELECT COUNT(*) FROM payment_event WHERE order_number = ? AND handled_at IS NOT NULL",
                        order.number()))
                .isEqualTo(1);
    }

    @Test
    void tooMuchWaitsForAPersonAndKeepsTheStock() {
        Bought order = buy();

        bank.tell(Bank.incoming(seller.account(), PRICE + 1, order.number()));

        assertThat(status(order)).isEqualTo("AWAITING_PAYMENT");
        assertThat(outcomes(order)).isEqualTo("OVERPAID");
        assertThat(payPage(order)).contains("thừa 1\u00A0₫");
        assertThat(goods.number(
                        "SELECT TIMESTAMPDIFF(HOUR, UTC_TIMESTAMP(), pay_by) FROM market_order WHERE number = ?",
                        order.number()))
                .isGreaterThanOrEqualTo(23);
    }

    @Test
    void nothingElseMarksAnOrderPaid() {
        Bought order = buy();

        bank.tell(Bank.incoming("1234567890", PRICE, order.number()));
        bank.tell(Bank.outgoing(seller.account(), PRICE, order.number()));
        bank.tell(Bank.incoming(seller.account(), PRICE, "tien hang"));
        bank.tell(Bank.incoming(seller.account(), PRICE, "CP261121ZZZZZ"));
        String message = Bank.incoming(seller.account(), PRICE, order.number());
        HttpResponse<String> old = bank.tell(message, Instant.now().getEpochSecond() - 301);
        HttpResponse<String> unsigned = bank.tellUnsigned(message);
        HttpResponse<String> wrongKey = bank.tellWithKey(message, "guess");

        assertThat(List.of(old.statusCode(), unsigned.statusCode(), wrongKey.statusCode()))
                .containsOnly(401);
        assertThat(status(order)).isEqualTo("AWAITING_PAYMENT");
        assertThat(received(order)).isZero();
        assertThat(outcomes(order)).isEqualTo("WRONG_ACCOUNT,IGNORED");
    }

    @Test
    void aSecondTransferForAPaidOrderIsKeptForAPerson() {
        Bought order = buy();

        bank.tell(Bank.incoming(seller.account(), PRICE, order.number()));
        bank.tell(Bank.incoming(seller.account(), PRICE, order.number()));

        assertThat(status(order)).isEqualTo("PAID");
        assertThat(received(order)).isEqualTo(PRICE);
        assertThat(outcomes(order)).isEqualTo("MATCHED,DUPLICATE");
    }

    @Test
    void moneyThatWentBackNoLongerCounts() {
        Bought order = buy();
        bank.tell(Bank.incoming(seller.account(), PRICE + 1, order.number()));

        HttpResponse<String> answer = decide(order, "sent-back", "");
        bank.tell(Bank.incoming(seller.account(), PRICE, order.number()));

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(status(order)).isEqualTo("PAID");
        assertThat(received(order)).isEqualTo(PRICE);
        assertThat(outcomes(order)).isEqualTo("OVERPAID,MATCHED");
    }

    @Test
    void moneyAcceptedForAnotherOrderNoLongerCountsForTheOneItNamed() {
        Bought named = buy();
        Bought meant = buy();
        bank.tell(Bank.incoming(seller.account(), PRICE - 1, named.number()));

        HttpResponse<String> answer = decide(named, "accept", meant.number());

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(status(meant)).isEqualTo("PAID");
        assertThat(received(meant)).isEqualTo(PRICE - 1);
        assertThat(status(named)).isEqualTo("AWAITING_PAYMENT");
        assertThat(received(named)).isZero();
        assertThat(payPage(named)).contains("185.000\u00A0₫").doesNotContain("Nhận thiếu");
    }

    @Test
    void aMessageThatCannotBeConcludedFromDoesNotKeepBackTheOthers() {
        Bought broken = buy();
        Bought order = buy();
        goods.update("UPDATE payment SET received = ? WHERE order_number = ?", Long.MAX_VALUE, broken.number());
        waiting(broken);
        waiting(order);

        await().atMost(Duration.ofMinutes(2)).until(() -> status(order).equals("PAID"));

        assertThat(status(broken)).isEqualTo("AWAITING_PAYMENT");
        goods.update("DELETE FROM payment_event WHERE content = ?", broken.number()); // or it is tried for ever
    }

    @Test
    void anUnpaidOrderCanBePaidAtTheDoorInsteadAndMoneyThatStillComesIsKeptForAPerson() {
        Bought order = buy();
        Browser buyer = new Browser(market);
        String own = "/thanh-toan/" + order.token() + "/" + order.number() + "/khi-nhan";

        HttpResponse<String> changed = buyer.post(own, Map.of());
        HttpResponse<String> again = buyer.post(own, Map.of());
        bank.tell(Bank.incoming(seller.account(), PRICE, order.number()));

        assertThat(List.of(changed.statusCode(), again.statusCode())).containsOnly(303);
        assertThat(status(order)).isEqualTo("CONFIRMED");
        assertThat(payPage(order)).contains("khi nhận hàng").doesNotContain("Tải mã QR");
        assertThat(goods.text("SELECT status FROM payment WHERE order_number = ?", order.number()))
                .isEqualTo("COD_PENDING");
        assertThat(outcomes(order)).isEqualTo("UNMATCHED");
    }

    @Test
    void anOrderThatIsPartlyPaidIsNotPaidAtTheDoor() {
        Bought order = buy();
        bank.tell(Bank.incoming(seller.account(), 100_000, order.number()));

        HttpResponse<String> refused =
                new Browser(market).post("/thanh-toan/" + order.token() + "/" + order.number() + "/khi-nhan", Map.of());

        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.body()).contains("đã nhận một phần tiền");
        assertThat(status(order)).isEqualTo("AWAITING_PAYMENT");
    }

    @Test
    void aKeyInTheHeaderIsBelievedToo() {
        Bought order = buy();

        HttpResponse<String> answer =
                bank.tellWithKey(Bank.incoming(seller.account(), PRICE, order.number()), RunningMarket.SEPAY_API_KEY);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("{\"success\":true}");
        assertThat(status(order)).isEqualTo("PAID");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "{",
                "{}",
                "{\"id\":1}",
                "{\"id\":1,\"transferType\":\"in\",\"transferAmount\":\"10\"}",
                "{\"id\":1,\"transferType\":\"in\",\"transferAmount\":0.5}",
                "{\"id\":1,\"transferType\":\"in\",\"transferAmount\":-1}",
                "{\"id\":1,\"transferType\":\"in\",\"transferAmount\":1e40}",
                "{\"id\":1,\"transferType\":\"sideways\",\"transferAmount\":1}",
                "{\"id\":1,\"transferType\":\"in\",\"transferAmount\":1,\"transactionDate\":\"yesterday\"}",
            })
    void whatCannotBeReadIsRefused(String message) {
        HttpResponse<String> answer = bank.tell(message);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
    }

    @Test
    void aHugeMessageIsRefused() {
        assertThat(bank.tell("{\"x\":\"" + "y".repeat(70_000) + "\"}").statusCode())
                .isEqualTo(413);
    }

    @Test
    void aMessageThatWasStoredButNotConcludedFromIsTakenUpAgain() {
        Bought order = buy();
        String message = Bank.incoming(seller.account(), PRICE, order.number());
        String id = message.substring("{\"id\":".length(), message.indexOf(','));
        goods.update(
                "INSERT INTO payment_event (provider, event_id, received_at, raw, account, content, amount)"
                        + " VALUES ('SEPAY', ?, UTC_TIMESTAMP(3), ?, ?, ?, ?)",
                id,
                message,
                seller.account(),
                order.number(),
                PRICE);

        HttpResponse<String> again = bank.tell(message);

        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(status(order)).isEqualTo("PAID");
    }

    /** A message that was stored a while ago, by a server that stopped then. */
    private void waiting(Bought order) {
        goods.update(
                "INSERT INTO payment_event (provider, event_id, received_at, raw, account, content, amount)"
                        + " VALUES ('SEPAY', ?, UTC_TIMESTAMP(3) - INTERVAL 1 HOUR, '{}', ?, ?, ?)",
                "waiting-" + order.number(),
                seller.account(),
                order.number(),
                PRICE);
    }

    private HttpResponse<String> decide(Bought order, String how, String forOrder) {
        String page = "/quan-ly/thanh-toan/"
                + goods.number("SELECT MIN(id) FROM payment_event WHERE order_number = ?", order.number());
        return People.submit(
                new People(market).staff(), page, page, Map.of("how", how, "order", forOrder, "reason", "Để thử"));
    }

    private record Bought(String number, String token) {}

    private Bought buy() {
        String token = new Shopper(market).put(item, 1).buy();
        String number = goods.text(
                "SELECT o.number FROM market_order o JOIN checkout c ON c.id = o.checkout_id WHERE c.access_token = ?",
                token);
        return new Bought(Objects.requireNonNull(number), token);
    }

    private void cancel(Bought order) {
        HttpResponse<String> answer =
                new Browser(market).post("/don-hang/" + order.number() + "/huy", Map.of("ma", order.token()));
        assertThat(answer.statusCode()).isEqualTo(303);
    }

    private String payPage(Bought order) {
        return new Browser(market).get("/thanh-toan/" + order.token()).body();
    }

    private String status(Bought order) {
        return Objects.requireNonNull(goods.text("SELECT status FROM market_order WHERE number = ?", order.number()));
    }

    private long received(Bought order) {
        return goods.number("SELECT received FROM payment WHERE order_number = ?", order.number());
    }

    private long paidEvents(Bought order) {
        return goods.number(
                "SELECT COUNT(*) FROM order_event e JOIN market_order o ON o.id = e.order_id"
                        + " WHERE o.number = ? AND e.status = 'PAID'",
                order.number());
    }

    private String outcomes(Bought order) {
        return Objects.requireNonNull(goods.text(
                "SELECT GROUP_CONCAT(outcome ORDER BY id) FROM payment_event WHERE order_number = ?", order.number()));
    }
}
