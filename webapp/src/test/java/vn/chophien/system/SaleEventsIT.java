package vn.chophien.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static vn.chophien.system.EpcisPartner.encoded;
import static vn.chophien.system.EpcisPartner.events;
import static vn.chophien.system.EpcisPartner.name;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What partners and readers of a lot's history learn of its sales. */
@ExtendWith(RunningMarket.Extension.class)
class SaleEventsIT {

    private final RunningMarket market;
    private final Goods goods;
    private final ApiCaller caller;

    SaleEventsIT(RunningMarket market) {
        this.market = market;
        this.goods = new Goods(market);
        this.caller = new ApiCaller(market);
    }

    @Test
    void anOrderIsToldByItsLotsOnceItHasLeftAndAgainWhenItComesBack() {
        Goods.Seller at = goods.seller();
        Goods.Item item = goods.item(at, 1_000, 3, 10);
        long reserved = item.lots().get(0);
        long packed = item.lots().get(1);
        PlacedOrder order = PlacedOrder.paid(goods, at, item, 3, reserved);
        Browser seller = new People(market).memberOf(at);
        String packing = order.page() + "/dong-goi";
        People.submit(seller, packing, packing, Map.of(order.field(reserved), "3", "unscanned", "no-code"));
        People.submit(
                seller,
                packing,
                packing,
                Map.of(order.field(reserved), "1", order.field(packed), "2", "unscanned", "no-code"));

        assertThat(steps(history(packed))).isEmpty();
        People.submit(seller, order.page(), order.page(), Map.of("viec", "da-nhan"));
        List<JsonNode> sold = history(packed);
        People.submit(
                seller, order.page(), order.page(), Map.of("viec", "tra-lai", "reason", "Khách đổi ý sau khi nhận"));
        List<JsonNode> returned = history(packed);

        assertThat(steps(sold)).containsExactly("packing", "retail_selling");
        assertThat(steps(returned)).containsExactly("packing", "retail_selling", "receiving");
        String paper =
                returned.get(0).at("/bizTransactionList/0/bizTransaction").asText();
        for (JsonNode event : returned) {
            assertThat(event.at("/bizTransactionList/0/bizTransaction").asText())
                    .isEqualTo(paper);
            assertThat(event.get("quantityList").findValuesAsText("quantity")).containsExactly("1", "2");
            assertThat(event.toString()).doesNotContain(order.number(), "Người mua thử", "912345678", "Khách đổi ý");
        }
        EpcisPartner partner = EpcisPartner.withKey(market, at.id());
        String question =
                "/epcis/v2/events?orderBy=eventTime&orderDirection=ASC&EQ_bizTransaction_po=" + encoded(paper);
        await().atMost(EpcisPartner.SOON)
                .untilAsserted(() -> assertThat(events(partner.get(question))).hasSize(3));
        List<String> told = new ArrayList<>();
        events(partner.get(question)).forEach(event -> told.add(name(event)));
        assertThat(told)
                .containsExactlyElementsOf(
                        returned.stream().map(EpcisPartner::name).toList());
    }

    /** By their histories, as other tests set the state of an order without one. */
    @Test
    void everySaleInTheMarketsHistoryIsToldOnce() {
        long newest = goods.number("SELECT MAX(id) FROM order_event"); // others go on selling
        String sold = "SELECT COUNT(*) FROM market_order o"
                + " WHERE EXISTS (SELECT 1 FROM order_line l JOIN order_line_lot a ON a.order_line_id = l.id"
                + " WHERE l.order_id = o.id)"
                + " AND EXISTS (SELECT 1 FROM order_event t WHERE t.order_id = o.id AND t.id <= " + newest
                + " AND (t.status = 'SHIPPED' OR (t.status = 'DELIVERED' AND o.shipped_at IS NULL)))";
        String notOnce = " AND 1 <> (SELECT COUNT(*) FROM order_event t JOIN epcis_event e"
                + " ON e.source = 'ORDER' AND e.source_id = t.id"
                + " WHERE t.order_id = o.id AND e.biz_step LIKE '%retail_selling')";

        assertThat(goods.number(sold)).isPositive();
        await().atMost(EpcisPartner.SOON)
                .untilAsserted(() -> assertThat(goods.number(sold + notOnce)).isZero());
    }

    /** The events of sales in a lot's history, which is made anew at each reading. */
    private List<JsonNode> history(long lot) {
        String token = goods.text("SELECT token FROM lot WHERE id = ?", lot);
        List<JsonNode> sales = new ArrayList<>();
        ApiContract.read(caller.get("/epcis/v2/lots/" + token).body())
                .at("/epcisBody/eventList")
                .forEach(event -> {
                    if (event.has("bizTransactionList")) {
                        sales.add(event);
                    }
                });
        return sales;
    }

    private static List<String> steps(List<JsonNode> events) {
        return events.stream().map(event -> event.get("bizStep").asText()).toList();
    }
}
