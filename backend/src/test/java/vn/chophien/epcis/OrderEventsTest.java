package vn.chophien.epcis;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.chophien.trace.epcis.EpcisEvent;
import vn.chophien.trace.json.Json;
import vn.chophien.trace.key.Gln;

class OrderEventsTest {

    private static final String NUMBER = "CP260210K7Q2M";
    private static final Instant PACKED = Instant.parse("2026-02-10T02:00:00Z");
    private static final Instant SENT = Instant.parse("2026-02-10T08:00:00Z");
    private static final byte[] SECRET = {1, 2, 3};

    private final OrderEvents sales = new OrderEvents(HistoryTestData.NAMES, SECRET);

    @Test
    void packingAndSaleTellEveryLotWithItsQuantity() {
        OrderLots order = order(OrderLots.Turn.HANDED_OVER);
        String quantities = "[{\"epcClass\":\"https://cho.example.vn/01/08931234567897/10/L260201\",\"quantity\":3},"
                + "{\"epcClass\":\"https://cho.example.vn/l/8KQ2M9X4TB0CDEF8\",\"quantity\":1.25,\"uom\":\"KGM\"}]";

        EpcisEvent packed = sales.packed(order);
        EpcisEvent sold = sales.turned(order);

        assertThat(packed.json().get("quantityList")).hasValue(Json.read(quantities));
        assertThat(sold.json().get("quantityList")).hasValue(Json.read(quantities));
        assertThat(texts(packed)).containsExactly("ObjectEvent", "OBSERVE", "packing", "in_progress");
        assertThat(packed.json().text("eventTime")).hasValue("2026-02-10T09:00:00.000+07:00");
        assertThat(texts(sold)).containsExactly("TransactionEvent", "ADD", "retail_selling", "retail_sold");
        assertThat(sold.json().text("eventTime")).hasValue("2026-02-10T15:00:00.000+07:00");
    }

    @Test
    void whatCameBackNoLongerBelongsToTheOrder() {
        EpcisEvent returned = sales.turned(order(OrderLots.Turn.CAME_BACK));

        assertThat(texts(returned)).containsExactly("TransactionEvent", "DELETE", "receiving", "returned");
        assertThat(order(OrderLots.Turn.CAME_BACK).tellsPacking()).isFalse();
    }

    @Test
    void oneOrderHasOnePseudonymThatNeedsTheKey() {
        EpcisEvent sold = sales.turned(order(OrderLots.Turn.HANDED_OVER));
        EpcisEvent elsewhere =
                new OrderEvents(HistoryTestData.NAMES, new byte[] {4}).turned(order(OrderLots.Turn.HANDED_OVER));

        assertThat(paper(sold))
                .matches("https://cho\\.example\\.vn/obj/order/[0-9a-f]{32}")
                .isEqualTo(paper(sales.packed(order(OrderLots.Turn.HANDED_OVER))))
                .isEqualTo(paper(sales.turned(order(OrderLots.Turn.CAME_BACK))))
                .isNotEqualTo(paper(elsewhere));
        assertThat(Json.write(sold.json())).doesNotContain(NUMBER);
    }

    @Test
    void aSellerWithANumberIsNamedOnTheirSideOfTheSale() {
        Gln gln = new Gln("8931234567897");
        String party = "\"https://cho.example.vn/417/8931234567897\"}]";

        EpcisEvent sold = sales.turned(order(OrderLots.Turn.HANDED_OVER, gln));
        EpcisEvent returned = sales.turned(order(OrderLots.Turn.CAME_BACK, gln));

        assertThat(sold.json().get("sourceList"))
                .hasValue(Json.read("[{\"type\":\"owning_party\",\"source\":" + party));
        assertThat(sold.json().get("destinationList")).isEmpty();
        assertThat(returned.json().get("destinationList"))
                .hasValue(Json.read("[{\"type\":\"owning_party\",\"destination\":" + party));
        assertThat(sales.turned(order(OrderLots.Turn.HANDED_OVER)).json().get("sourceList"))
                .isEmpty();
    }

    private static OrderLots order(OrderLots.Turn turn) {
        return order(turn, null);
    }

    private static OrderLots order(OrderLots.Turn turn, @Nullable Gln gln) {
        return new OrderLots(
                5,
                turn,
                SENT,
                1,
                gln,
                NUMBER,
                PACKED,
                List.of(
                        new OrderLots.Part(HistoryTestData.LOT, BigDecimal.valueOf(3), "gói"),
                        new OrderLots.Part(HistoryTestData.RAW, new BigDecimal("1.250"), "kg")));
    }

    private static List<String> texts(EpcisEvent event) {
        return List.of("type", "action", "bizStep", "disposition").stream()
                .map(name -> event.json().text(name).orElse(""))
                .toList();
    }

    private static String paper(EpcisEvent event) {
        return ((Json.Obj) event.json().list("bizTransactionList").get(0))
                .text("bizTransaction")
                .orElse("");
    }
}
