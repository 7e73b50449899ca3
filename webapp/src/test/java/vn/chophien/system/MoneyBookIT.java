package vn.chophien.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What staff are told of the whole book of money, so that nobody else may buy meanwhile. */
@Alone
@ExtendWith(RunningMarket.Extension.class)
class MoneyBookIT {

    private static final long PRICE = 2_500_000;

    /** The demo's orders are older than the book; it takes them in by itself. */
    private static final String UNWRITTEN = "SELECT COUNT(*) FROM payment p WHERE NOT EXISTS"
            + " (SELECT 1 FROM money_entry m WHERE m.subject = p.order_number)";

    @Test
    void allMoneyIsInItAndItAddsUp(RunningMarket market) {
        Goods goods = new Goods(market);
        Goods.Seller seller = goods.seller();
        String token = new Shopper(market).put(goods.item(seller, PRICE, 1), 1).buy();
        String number = goods.text(
                "SELECT o.number FROM market_order o JOIN checkout c ON c.id = o.checkout_id WHERE c.access_token = ?",
                token);
        new Bank(market).tell(Bank.incoming(seller.account(), PRICE + 7, String.valueOf(number)));

        await().until(() -> goods.number(UNWRITTEN) == 0);
        String health =
                new People(market).staff().get("/quan-ly/thanh-toan/so-tien").body();

        assertThat(health).contains("Sổ khớp", "Tổng toàn sổ").doesNotContain("chưa vào sổ");
    }
}
