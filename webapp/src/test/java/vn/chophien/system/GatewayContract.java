package vn.chophien.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.chophien.system.PlayedGateway.Answer;
import vn.chophien.system.PlayedGateway.Bill;
import vn.chophien.system.PlayedGateway.State;

/** What holds for every payment provider with a page of its own, well behaved or not. */
@ExtendWith(RunningMarket.Extension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class GatewayContract {

    private static final long PRICE = 185_000;
    private static final Duration SOON = Duration.ofSeconds(20);

    private final RunningMarket market;
    private final PlayedGateway gateway;
    private final Goods goods;
    private final Goods.Seller seller;
    private final Goods.Item item;
    private final URI hook;

    GatewayContract(RunningMarket market, PlayedGateway gateway) {
        this.market = market;
        this.gateway = gateway;
        this.goods = new Goods(market);
        this.seller = goods.seller();
        this.item = goods.item(seller, PRICE, 100);
        String page = "/nha-ban/tien/cong-thanh-toan/" + gateway.name();
        HttpResponse<String> saved = People.submit(new People(market).memberOf(seller), page, page, gateway.keys());
        assertThat(saved.statusCode()).isEqualTo(303);
        this.hook = market.base()
                .resolve("/api/v1/webhooks/" + gateway.name() + "/"
                        + goods.text("SELECT hook FROM merchant_account WHERE seller_id = ?", seller.id()));
    }

    @Test
    void aReportedPaymentSettlesItsOrderOnceHoweverOftenItIsTold() {
        Bought order = buy();
        Bill bill = gateway.open(order.start());
        Callable<HttpResponse<String>> tell = () -> tell(bill, true, PRICE, gateway.reportKey());

        List<HttpResponse<String>> said = AtOnce.run(Collections.nCopies(6, tell));

        assertThat(bill.amount).isEqualTo(PRICE);
        assertThat(said)
                .allMatch(answer ->
                        gateway.isAnswer(answer, Answer.TAKEN) || gateway.isAnswer(answer, Answer.TAKEN_BEFORE));
        assertThat(said).anyMatch(answer -> gateway.isAnswer(answer, Answer.TAKEN));
        assertThat(gateway.isAnswer(tell(bill, true, PRICE, gateway.reportKey()), Answer.TAKEN_BEFORE))
                .isTrue();
        assertThat(order.status()).isEqualTo("PAID");
        assertThat(order.received()).isEqualTo(PRICE);
        assertThat(order.outcomes()).isEqualTo("MATCHED");
        assertThat(order.page()).contains("Đã nhận đủ 185.000");
    }

    @Test
    void anotherAmountIsNotAPaymentButWaitsForAPerson() {
        Bought order = buy();
        Bill bill = gateway.open(order.start());

        HttpResponse<String> said = tell(bill, true, PRICE - 1_000, gateway.reportKey());

        assertThat(gateway.isAnswer(said, Answer.WRONG_AMOUNT)).isTrue();
        assertThat(order.status()).isEqualTo("AWAITING_PAYMENT");
        assertThat(order.outcomes()).isEqualTo("UNDERPAID");
    }

    @Test
    void aMessageWithAnotherKeyIsNotEvenKept() {
        Bought order = buy();
        Bill bill = gateway.open(order.start());

        HttpResponse<String> said = tell(bill, true, PRICE, "some other key");

        assertThat(gateway.isAnswer(said, Answer.NOT_SIGNED)).isTrue();
        assertThat(order.status()).isEqualTo("AWAITING_PAYMENT");
        assertThat(order.tries("PAID")).isZero();
        assertThat(goods.number("SELECT COUNT(*) FROM payment_event WHERE raw LIKE ?", "%" + bill.ref + "%"))
                .isZero();
    }

    @Test
    void moneyForAPaymentThatNobodyBeganIsKeptForAPerson() {
        Bill stray = new Bill("LA" + goods.number("SELECT 1000000 + MAX(id) FROM market_order"), PRICE);

        HttpResponse<String> said = tell(stray, true, PRICE, gateway.reportKey());

        assertThat(gateway.isAnswer(said, Answer.NO_SUCH_PAYMENT)).isTrue();
        assertThat(goods.text("SELECT outcome FROM payment_event WHERE content = ?", stray.ref))
                .isEqualTo("UNMATCHED");
    }

    @Test
    void aPaymentWhoseReportGotLostIsAskedAbout() {
        Bought order = buy();
        Bill bill = gateway.open(order.start());
        bill.state = State.PAID;

        await().atMost(SOON).until(() -> order.status().equals("PAID"));
        HttpResponse<String> late = tell(bill, true, PRICE, gateway.reportKey());

        assertThat(gateway.isAnswer(late, Answer.TAKEN_BEFORE)).isTrue();
        assertThat(order.received()).isEqualTo(PRICE);
        assertThat(order.outcomes()).isEqualTo("MATCHED");
    }

    @Test
    void aPaymentWhoseBeginningGotNoAnswerIsAskedAbout() {
        Assumptions.assumeTrue(gateway.isAskedFirst(), "the address is made here, nobody has to answer");
        Bought order = buy();
        gateway.fallSilent(true);
        HttpResponse<String> refused = order.choose();
        gateway.fallSilent(false);
        gateway.known(order.number()).state = State.PAID;

        await().atMost(SOON).until(() -> order.status().equals("PAID"));

        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.body()).contains("chưa trả lời");
        assertThat(order.outcomes()).isEqualTo("MATCHED");
    }

    @Test
    void moneyForACancelledOrderIsKeptForAPerson() {
        Bought order = buy();
        Bill bill = gateway.open(order.start());
        new Browser(market).post("/don-hang/" + order.number() + "/huy", Map.of("ma", order.token()));

        HttpResponse<String> said = tell(bill, true, PRICE, gateway.reportKey());

        assertThat(gateway.isAnswer(said, Answer.TAKEN)).isTrue();
        assertThat(order.status()).isEqualTo("CANCELLED");
        assertThat(order.outcomes()).isEqualTo("LATE");
    }

    @Test
    void aFailedTryIsFollowedByAnotherAndItsLateReportChangesNothing() {
        Bought order = buy();
        Bill first = gateway.open(order.start());
        first.state = State.FAILED;
        await().atMost(SOON).until(() -> order.tries("FAILED") == 1);
        assertThat(order.page()).contains("không thành công");

        Bill second = gateway.open(order.start());
        tell(second, true, PRICE, gateway.reportKey());
        if (gateway.reportsFailures()) {
            tell(first, false, PRICE, gateway.reportKey());
        }

        assertThat(second.ref).isNotEqualTo(first.ref).startsWith(order.number());
        assertThat(order.status()).isEqualTo("PAID");
        assertThat(order.received()).isEqualTo(PRICE);
        assertThat(order.tries("PAID")).isEqualTo(1);
    }

    @Test
    void aPaymentThatWasReportedAsFailedAndThenWentWellCounts() {
        Assumptions.assumeTrue(gateway.reportsFailures());
        Bought order = buy();
        Bill bill = gateway.open(order.start());

        tell(bill, false, PRICE, gateway.reportKey());
        long failed = order.tries("FAILED");
        tell(bill, true, PRICE, gateway.reportKey());

        assertThat(failed).isEqualTo(1);
        assertThat(order.status()).isEqualTo("PAID");
        assertThat(order.tries("PAID")).isEqualTo(1);
    }

    @Test
    void aCancelledOrdersPaymentGoesBackOnceThroughItsProvider() {
        Bought order = buy();
        Bill bill = gateway.open(order.start());
        tell(bill, true, PRICE, gateway.reportKey());
        Browser member = new People(market).memberOf(seller);
        String page = "/nha-ban/don-hang/" + order.number();
        People.submit(member, page, page, Map.of("viec", "huy", "reason", "Hết hàng"));

        Map<String, String> refund = Map.of("viec", "hoan-qua-cong", "reason", "Hết hàng");
        HttpResponse<String> first = People.submit(member, page, page, refund);
        HttpResponse<String> again = new People(market).memberOf(seller).post(page, refund);

        assertThat(first.statusCode()).isEqualTo(303);
        assertThat(again.statusCode()).isBetween(400, 409);
        assertThat(order.status()).isEqualTo("REFUNDED");
        assertThat(bill.sentBack.get()).isEqualTo(1);
    }

    @Test
    void aRefundThatGotNoAnswerIsAskedForAgainAsTheSameOne() {
        Bought order = buy();
        Bill bill = gateway.open(order.start());
        tell(bill, true, PRICE, gateway.reportKey());
        Browser member = new People(market).memberOf(seller);
        String page = "/nha-ban/don-hang/" + order.number();
        People.submit(member, page, page, Map.of("viec", "huy", "reason", "Hết hàng"));

        gateway.fallSilent(true);
        Map<String, String> refund = Map.of("viec", "hoan-qua-cong", "reason", "Hết hàng");
        HttpResponse<String> unknown = People.submit(member, page, page, refund);
        gateway.fallSilent(false);
        HttpResponse<String> repeated = People.submit(member, page, page, refund);

        assertThat(unknown.statusCode()).isEqualTo(409);
        assertThat(unknown.body()).contains("chưa trả lời");
        assertThat(repeated.statusCode()).isIn(303, 409);
        await().atMost(SOON).until(() -> order.status().equals("REFUNDED"));
        assertThat(bill.sentBack.get()).isEqualTo(1);
        assertThat(order.refunds()).isEqualTo(PRICE + " SENT");
    }

    @Test
    void aRefundThatIsNotDoneAtOnceIsAskedAboutUntilItIs() {
        Bought order = buy();
        Bill bill = gateway.open(order.start());
        tell(bill, true, PRICE, gateway.reportKey());
        Browser member = new People(market).memberOf(seller);
        String page = "/nha-ban/don-hang/" + order.number();
        People.submit(member, page, page, Map.of("viec", "huy", "reason", "Hết hàng"));

        gateway.holdRefunds(true);
        HttpResponse<String> told =
                People.submit(member, page, page, Map.of("viec", "hoan-qua-cong", "reason", "Hết hàng"));
        String meanwhile = order.refunds();
        gateway.holdRefunds(false);

        assertThat(told.statusCode()).isEqualTo(409);
        assertThat(told.body()).contains("đang làm lệnh hoàn");
        assertThat(meanwhile).isEqualTo(PRICE + " APPROVED");
        await().atMost(SOON).until(() -> order.status().equals("REFUNDED"));
        assertThat(bill.sentBack.get()).isEqualTo(1);
    }

    @Test
    void aPartOfAPaymentGoesBackAndTheOrderGoesOn() {
        Bought order = buy();
        Bill bill = gateway.open(order.start());
        tell(bill, true, PRICE, gateway.reportKey());
        Browser member = new People(market).memberOf(seller);
        String page = "/nha-ban/don-hang/" + order.number() + "/hoan-tien";
        Map<String, String> part =
                Map.of("viec", "xin", "amount", "85.000", "kind", "goods", "reason", "Ba quả dập", "key", "one-form-1");
        Map<String, String> tooMuch =
                Map.of("viec", "xin", "amount", "100.001", "kind", "goods", "reason", "Cả thùng", "key", "one-form-2");

        HttpResponse<String> sent = People.submit(member, page, page, part);
        HttpResponse<String> again = People.submit(member, page, page, part);
        HttpResponse<String> more = People.submit(member, page, page, tooMuch);

        assertThat(sent.statusCode()).isEqualTo(303);
        assertThat(again.statusCode()).isEqualTo(303);
        assertThat(more.statusCode()).isEqualTo(400);
        assertThat(more.body()).contains("Chỉ còn 100.000\u00A0₫");
        assertThat(bill.sentBack.get()).isEqualTo(1);
        assertThat(bill.dongBack.get()).isEqualTo(85_000);
        assertThat(order.refunds()).isEqualTo("85000 SENT");
        assertThat(order.status()).isEqualTo("PAID");
    }

    @Test
    void comingBackShowsAndDecidesNothing() {
        Bought order = buy();
        order.start();

        HttpResponse<String> back = new Browser(market)
                .get(order.own() + "/tro-ve?vnp_ResponseCode=00&vnp_TransactionStatus=00&resultCode=0&status=1");

        assertThat(back.statusCode()).isEqualTo(303);
        assertThat(order.status()).isEqualTo("AWAITING_PAYMENT");
        assertThat(order.page()).contains("báo đã nhận 185.000");
    }

    @Test
    void aSecondClickLeadsToTheSamePayment() {
        Bought order = buy();

        assertThat(order.start()).isEqualTo(order.start());
        assertThat(goods.number("SELECT COUNT(*) FROM payment_attempt WHERE order_number = ?", order.number()))
                .isEqualTo(1);
    }

    private HttpResponse<String> tell(Bill bill, boolean isPaid, long amount, String key) {
        HttpRequest report = gateway.report(hook, bill, isPaid, amount, key);
        try {
            return market.send(report);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private Bought buy() {
        String token = new Shopper(market).put(item, 1).buy();
        String number = goods.text(
                "SELECT o.number FROM market_order o JOIN checkout c ON c.id = o.checkout_id WHERE c.access_token = ?",
                token);
        return new Bought(Objects.requireNonNull(number), token);
    }

    /** An order and its buyer. */
    private final class Bought {
        private final String number;
        private final String token;

        Bought(String number, String token) {
            this.number = number;
            this.token = token;
        }

        String number() {
            return number;
        }

        String token() {
            return token;
        }

        String own() {
            return "/thanh-toan/" + token + "/" + number;
        }

        HttpResponse<String> choose() {
            return new Browser(market).post(own() + "/qua-cong", Map.of("qua", gateway.name()));
        }

        /** Chooses the provider on the order's page; answers with where the browser is led. */
        URI start() {
            HttpResponse<String> chosen = choose();
            assertThat(chosen.statusCode()).isEqualTo(303);
            HttpResponse<String> leave = new Browser(market).get(Browser.location(chosen));
            String refresh = leave.headers().firstValue("Refresh").orElseThrow();
            return URI.create(refresh.substring("0;url=".length()));
        }

        String page() {
            return new Browser(market).get("/thanh-toan/" + token).body();
        }

        String status() {
            return Objects.requireNonNull(goods.text("SELECT status FROM market_order WHERE number = ?", number));
        }

        long received() {
            return goods.number("SELECT received FROM payment WHERE order_number = ?", number);
        }

        String refunds() {
            return Objects.requireNonNull(goods.text(
                    "SELECT GROUP_CONCAT(amount, ' ', status ORDER BY id) FROM money_refund WHERE order_number = ?",
                    number));
        }

        long tries(String status) {
            return goods.number(
                    "SELECT COUNT(*) FROM payment_attempt WHERE order_number = ? AND status = ?", number, status);
        }

        /** Of messages about money; that a payment is pending or failed concludes nothing. */
        String outcomes() {
            return Objects.requireNonNull(goods.text(
                    "SELECT GROUP_CONCAT(outcome ORDER BY id) FROM payment_event"
                            + " WHERE order_number = ? AND amount > 0",
                    number));
        }
    }
}
