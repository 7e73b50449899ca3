package vn.chophien.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Casso as a second messenger beside SePay: every đồng counts once, whoever tells of it and how often. */
@ExtendWith(RunningMarket.Extension.class)
@BesideOthers
class CassoIT {

    private static final AtomicLong IDS = new AtomicLong(System.nanoTime() / 1_000);

    private final RunningMarket market;
    private final Goods goods;
    private final Bank sepay;
    private Goods.Seller seller;
    private String order = "";
    private long total;

    CassoIT(RunningMarket market) {
        this.market = market;
        this.goods = new Goods(market);
        this.sepay = new Bank(market);
        this.seller = goods.seller();
    }

    @BeforeEach
    void anOrderWaitsForItsMoney() {
        String token =
                new Shopper(market).put(goods.item(seller, 100_000, 5), 1).buy();
        order = goods.texts("SELECT o.number FROM market_order o JOIN checkout c ON c.id = o.checkout_id"
                        + " WHERE c.access_token = '" + token + "'")
                .get(0);
        total = goods.number("SELECT total FROM market_order WHERE number = ?", order);
    }

    private String movement(long amount, String reference, String words) {
        return "{\"id\":" + IDS.incrementAndGet() + ",\"tid\":\"" + reference + "\",\"description\":\"" + words
                + "\",\"amount\":" + amount
                + ",\"cusum_balance\":1,\"when\":\"2026-11-21 09:02:37\",\"bank_sub_acc_id\":\""
                + seller.account() + "\"}";
    }

    private HttpResponse<String> tell(String... movements) {
        return send("{\"error\":0,\"data\":[" + String.join(",", movements) + "]}", RunningMarket.CASSO_TOKEN);
    }

    private HttpResponse<String> send(String body, String token) {
        try {
            return market.http()
                    .send(
                            HttpRequest.newBuilder(market.base().resolve("/api/v1/webhooks/casso"))
                                    .header("Content-Type", "application/json")
                                    .header("secure-token", token)
                                    .POST(HttpRequest.BodyPublishers.ofString(body))
                                    .build(),
                            HttpResponse.BodyHandlers.ofString());
        } catch (java.io.IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private String status() {
        return goods.texts("SELECT status FROM market_order WHERE number = '" + order + "'")
                .get(0);
    }

    private long received() {
        return goods.number("SELECT received FROM payment WHERE order_number = ?", order);
    }

    private List<String> outcomes() {
        return goods.texts("SELECT outcome FROM payment_event WHERE account = '" + seller.account() + "' ORDER BY id");
    }

    @Test
    void severalMovementsInOneMessageAreEachTakenOnce() {
        String paid = movement(total, "FT1", order + " thanh toan");
        String left = movement(-50_000, "FT2", "rut tien");
        String nobodys = movement(7_000, "FT3", "ung ho");

        assertThat(tell(paid, left, nobodys).statusCode()).isEqualTo(200);
        assertThat(tell(paid, left, nobodys).statusCode()).isEqualTo(200);

        assertThat(status()).isEqualTo("PAID");
        assertThat(received()).isEqualTo(total);
        assertThat(outcomes()).containsExactly("MATCHED", "IGNORED", "UNMATCHED");
    }

    @Test
    void whatSepayToldOfByTheSameBankNumberCountsOnce() {
        long half = total / 2;
        sepay.tell(Bank.incoming(seller.account(), half, order).replace("MBVCB.3278907687", "mbvcb 3278907688"));

        tell(movement(half, "MBVCB.3278907688", order));
        tell(movement(total - half, "MBVCB.3278907689", order));

        assertThat(outcomes()).containsExactly("UNDERPAID", "IGNORED", "MATCHED");
        assertThat(received()).isEqualTo(total);
        assertThat(status()).isEqualTo("PAID");
    }

    @Test
    void whatMayBeOneTransferOrTwoWaitsForAPerson() {
        long half = total / 2;
        sepay.tell(Bank.incoming(seller.account(), half, order));

        tell(movement(half, "FT-OTHER-STYLE", order));

        assertThat(outcomes()).containsExactly("UNDERPAID", "DUPLICATE");
        assertThat(received()).isEqualTo(half);
        long waiting = goods.number(
                "SELECT MAX(id) FROM payment_event WHERE account = ? AND provider = 'CASSO'", seller.account());
        assertThat(new People(market)
                        .staff()
                        .get("/quan-ly/thanh-toan/" + waiting)
                        .body())
                .contains("Có thể là khoản mà SEPAY");
    }

    @Test
    void bothMessengersAtOnceCountOnce() {
        String one = Bank.incoming(seller.account(), total, order).replace("MBVCB.3278907687", "FT-SAME");
        String other = movement(total, "FT-SAME", order);

        List<Callable<HttpResponse<String>>> messengers = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            messengers.add(() -> sepay.tell(one));
            messengers.add(() -> tell(other));
        }

        AtOnce.run(messengers);

        assertThat(received()).isEqualTo(total);
        assertThat(outcomes()).containsExactlyInAnyOrder("MATCHED", "IGNORED");
    }

    @Test
    void aMovementThatNobodyCanReadDoesNotKeepBackTheOthers() {
        HttpResponse<String> answer =
                tell("{\"id\":\"x\",\"amount\":\"nhiều\"}", movement(total, "FT9", "tra cho " + order));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(status()).isEqualTo("PAID");
    }

    @Test
    void strangersAreRefused() {
        String body = "{\"error\":0,\"data\":[" + movement(total, "FT1", order) + "]}";

        assertThat(send(body, "khong-phai").statusCode()).isEqualTo(401);
        assertThat(status()).isEqualTo("AWAITING_PAYMENT");
    }
}
