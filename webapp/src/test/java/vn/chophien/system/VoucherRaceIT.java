package vn.chophien.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Workload W4 with vouchers: limits hold however many press the button in the same moment. */
@BesideOthers
@ExtendWith(RunningMarket.Extension.class)
class VoucherRaceIT {

    private static final AtomicInteger CODES = new AtomicInteger();

    private final RunningMarket market;
    private final Goods goods;

    VoucherRaceIT(RunningMarket market) {
        this.market = market;
        this.goods = new Goods(market);
    }

    @Test
    void buyersOfTwoSellersInOppositeOrderShareTenUsesAndTwoLots() {
        Goods.Seller one = goods.seller();
        Goods.Seller other = goods.seller();
        Goods.Item noodles = goods.item(one, 50_000, 12, 8);
        Goods.Item tea = goods.item(other, 80_000, 8, 12);
        String code = voucher(10, one, other);
        List<Callable<Callable<HttpResponse<String>>>> ready = new ArrayList<>();
        for (int i = 0; i < Repeated.BUYERS; i++) {
            int buyer = i;
            ready.add(() -> {
                Shopper shopper = new Shopper(market);
                shopper.put(buyer % 2 == 0 ? noodles : tea, 1).put(buyer % 2 == 0 ? tea : noodles, 1);
                Map<String, String> form = withCode(shopper, code);
                form.put("phone", "09" + (10_000_000 + buyer));
                return () -> shopper.send(form);
            });
        }

        List<HttpResponse<String>> answers = AtOnce.run(AtOnce.prepare(ready));

        assertThat(answers).extracting(HttpResponse::statusCode).containsOnly(303, 409);
        assertThat(answers).filteredOn(answer -> answer.statusCode() == 303).hasSize(10);
        assertThat(uses(code)).isEqualTo(10);
        assertThat(off(code)).isEqualTo(10 * 20_001);
        assertThat(goods.remaining(noodles)).isEqualTo(10);
        assertThat(goods.remaining(tea)).isEqualTo(10);
        assertThat(goods.number(
                        "SELECT SUM(l.discount) FROM order_line l JOIN market_order o ON o.id = l.order_id"
                                + " WHERE o.voucher_code = ?",
                        code))
                .isEqualTo(10 * 20_001);
    }

    @Test
    void aRepeatedPressUsesItOnceAndCallingAllOrdersOffGivesItBack() {
        Goods.Seller seller = goods.seller();
        String code = voucher(5, seller);
        Shopper shopper = new Shopper(market).put(goods.item(seller, 50_000, 20), 1);
        Map<String, String> form = withCode(shopper, code);
        Callable<String> press = () -> Shopper.token(shopper.send(form));

        String token = AtOnce.run(Collections.nCopies(5, press)).get(0);

        assertThat(uses(code)).isEqualTo(1);
        String number = goods.text("SELECT number FROM market_order WHERE voucher_code = ?", code);
        assertThat(goods.number("SELECT amount FROM payment WHERE order_number = ?", number))
                .isEqualTo(29_999);
        People.submit(
                shopper.browser(),
                "/don-hang/" + number + "?ma=" + token,
                "/don-hang/" + number + "/huy",
                Map.of("ma", token));
        assertThat(uses(code)).isZero();
        assertThat(off(code)).isZero();
    }

    @Test
    void onePhoneUsesItOnceHoweverManyWindowsItHas() {
        Goods.Seller seller = goods.seller();
        Goods.Item item = goods.item(seller, 50_000, 100);
        String code = voucher(50, seller);
        List<Callable<Callable<HttpResponse<String>>>> ready = Collections.nCopies(8, () -> {
            Shopper shopper = new Shopper(market).put(item, 1);
            Map<String, String> form = withCode(shopper, code);
            return () -> shopper.send(form);
        });

        List<HttpResponse<String>> answers = AtOnce.run(AtOnce.prepare(ready));

        assertThat(answers).filteredOn(answer -> answer.statusCode() == 303).hasSize(1);
        assertThat(answers).filteredOn(answer -> answer.statusCode() == 409).hasSize(7);
        assertThat(uses(code)).isEqualTo(1);
    }

    /** Applied as a browser without scripts does it, with spaces and small letters. */
    private static Map<String, String> withCode(Shopper shopper, String code) {
        Map<String, String> form = shopper.checkoutForm();
        form.put("voucher", " " + code.toLowerCase(Locale.ROOT) + " ");
        return shopper.filledIn(shopper.send(form).body());
    }

    /** 20.001 ₫ off, once a phone, of the market and joined by these sellers. */
    private String voucher(int uses, Goods.Seller... sellers) {
        String code = "THU" + System.nanoTime() + CODES.incrementAndGet();
        long id = goods.insert("INSERT INTO voucher (code, name, kind, amount, min_goods, valid_from, valid_to,"
                + " most_uses, per_buyer, listed, status, created_at, created_by) VALUES ('" + code
                + "', 'Mã thử', 'AMOUNT', 20001, 0, UTC_TIMESTAMP(3) - INTERVAL 1 DAY, UTC_TIMESTAMP(3) + INTERVAL 1 DAY, "
                + uses + ", 1, FALSE, 'ACTIVE', UTC_TIMESTAMP(3), 'Thử')");
        for (Goods.Seller seller : sellers) {
            goods.update("INSERT INTO voucher_seller VALUES (?, ?, UTC_TIMESTAMP(3), 'Thử')", id, seller.id());
        }
        return code;
    }

    private long uses(String code) {
        return goods.number("SELECT uses FROM voucher WHERE code = ?", code);
    }

    /** What orders that still stand got off. */
    private long off(String code) {
        return goods.number(
                "SELECT COALESCE(SUM(goods_discount), 0) FROM market_order WHERE voucher_code = ? AND status <> 'CANCELLED'",
                code);
    }
}
