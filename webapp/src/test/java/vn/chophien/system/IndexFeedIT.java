package vn.chophien.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What is changed past this server, as another node of the market would, shows in its lists all the same. */
@ExtendWith(RunningMarket.Extension.class)
@BesideOthers
class IndexFeedIT {

    private final Browser browser;
    private final Goods goods;

    IndexFeedIT(RunningMarket market) {
        browser = new Browser(market);
        goods = new Goods(market);
    }

    @Test
    void aProductComesChangesItsNameAndGoesWithItsSeller() {
        Goods.Seller seller = goods.seller();
        Goods.Item item = goods.item(seller, 45_000, 10);
        String link = "/san-pham/" + item.slug();
        String name = "Nhung Luy " + seller.id();

        await().until(() -> found(item.slug().replace('-', '+')).contains(link));
        goods.update("UPDATE product SET name = ? WHERE slug = ?", name, item.slug());
        await().until(() -> found(name.replace(' ', '+')).contains(name));
        goods.update("UPDATE seller SET status = 'SUSPENDED' WHERE id = ?", seller.id());
        await().until(() -> !found(name.replace(' ', '+')).contains(link));

        assertThat(goods.number(
                        "SELECT COUNT(*) FROM product_change c JOIN product p ON p.id = c.product_id"
                                + " WHERE p.slug = ?",
                        item.slug()))
                .isEqualTo(4);
    }

    private String found(String text) {
        return browser.get("/san-pham?tim=" + text).body();
    }
}
