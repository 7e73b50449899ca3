package vn.chophien.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Traces of nets that the plain walk of {@link LotGraph} knows by heart; none of these tests looks at the clock. */
@BesideOthers
@ExtendWith(RunningMarket.Extension.class)
class TraceIT {

    private static final String DESK = "/quan-ly/truy-vet/";

    private final RunningMarket market;
    private final Goods goods;
    private final Goods.Seller at;
    private final Browser staff;

    TraceIT(RunningMarket market) {
        this.market = market;
        this.goods = new Goods(market);
        this.at = goods.seller();
        this.staff = new People(market).staff();
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14, 15, 16})
    void bothWaysHoldJustWhatAPlainWalkReaches(long seed) throws SQLException {
        LotGraph graph = inserted(LotGraph.random(120, 160, seed));
        int middle = 60;

        assertThat(named("Từ đâu đến", graph.id(middle))).isEqualTo(graph.before(middle));
        assertThat(named("Đi đến đâu", graph.id(middle))).isEqualTo(graph.after(middle));
    }

    /** MariaDB would stop silently after 1,000 rounds. */
    @Test
    void aChainOfMoreThanAThousandStepsIsWalkedToItsEnd() throws SQLException {
        LotGraph graph = inserted(LotGraph.chain(1_500));

        assertThat(named("Đi đến đâu", graph.id(0))).hasSize(1_499);
        assertThat(named("Từ đâu đến", graph.id(1_499))).isEqualTo(graph.before(1_499));
        assertThat(staff.get(DESK + graph.id(1_499)).body()).contains("1499 lô phía trước", "+ 1494 lô");
    }

    @Test
    void aHubOfFiftyThousandIsToldWhole() throws SQLException {
        LotGraph graph = inserted(LotGraph.hub(50_000));

        String page = staff.get(DESK + graph.id(0)).body();

        String last = staff.get(DESK + graph.id(0) + "?sau=500").body();

        assertThat(page).contains("50000 lô phía sau", "+ 49998 lô", "hiện lô 1–100", ">G" + graph.id(100) + "<");
        assertThat(page).doesNotContain(">G" + graph.id(101) + "<");
        assertThat(last).contains("hiện lô 49901–50000", ">G" + graph.id(50_000) + "<");
        assertThat(named("Đi đến đâu", graph.id(0))).hasSize(50_000);
        assertThat(named("Từ đâu đến", graph.id(50_000))).containsExactly(graph.id(0));
        try (Connection connection = market.connect()) {
            graph.remove(connection);
        }
    }

    /** Each page has the next lots, and who asks for one behind the last gets the last. */
    @Test
    void thePagesOfALongTableHoldEachLotOnce() throws SQLException {
        LotGraph graph = inserted(LotGraph.hub(250));
        goods.update("UPDATE lot SET status = 'ON_HOLD', status_reason = 'Thử' WHERE id = ?", graph.id(200));
        Set<Long> told = new TreeSet<>();
        int links = 0;
        for (int page = 1; page <= 3; page++) {
            Matcher link = Pattern.compile("href=\"" + DESK + "(\\d+)\">G")
                    .matcher(staff.get(DESK + graph.id(0) + "?sau=" + page).body());
            while (link.find()) {
                told.add(Long.valueOf(link.group(1)));
                links++;
            }
        }

        assertThat(told).isEqualTo(graph.after(0));
        assertThat(links).isEqualTo(250);
        String behind = staff.get(DESK + graph.id(0) + "?sau=9").body();
        assertThat(behind).contains("hiện lô 201–250", "1 lô đã dừng", "?truoc=1&amp;sau=2&amp;mua=1#di-dau");
        assertThat(staff.get(DESK + graph.id(0) + "?sau=x").statusCode()).isEqualTo(400);
    }

    @Test
    void layersOfManyWaysCountEachLotOnce() throws SQLException {
        LotGraph graph = inserted(LotGraph.layers(11, 40, 7));
        int last = graph.size() - 1;

        assertThat(named("Từ đâu đến", graph.id(last))).isEqualTo(graph.before(last));
    }

    @Test
    void aTypedNumberLeadsToItsTraceAndHalfOfOneToAChoice() throws SQLException {
        LotGraph graph = inserted(LotGraph.chain(2));
        String number = String.valueOf(goods.text("SELECT lot_no FROM lot WHERE id = ?", graph.id(0)));
        goods.update("UPDATE lot SET lot_no = ? WHERE id = ?", "TIM-" + graph.id(0) + "-1", graph.id(0));
        goods.update("UPDATE lot SET lot_no = ? WHERE id = ?", "TIM-" + graph.id(0) + "-2", graph.id(1));

        HttpResponse<String> one = staff.get("/quan-ly/truy-vet?lo=TIM-" + graph.id(0) + "-1");
        HttpResponse<String> many = staff.get("/quan-ly/truy-vet?lo=TIM-" + graph.id(0));
        HttpResponse<String> none = staff.get("/quan-ly/truy-vet?lo=" + number + "-KHONG-CO");

        assertThat(Browser.location(one)).isEqualTo(DESK + graph.id(0));
        assertThat(many.body()).contains("Có 2 lô");
        assertThat(none.body()).contains("Không thấy lô nào");
    }

    /** Sellers see through their own lots and one step beyond. */
    @Test
    void aSellerSeesOneStepIntoTheLotsOfOthers() throws SQLException {
        LotGraph graph = inserted(LotGraph.chain(6));
        Goods.Seller other = goods.seller();
        goods.update("UPDATE lot SET seller_id = ? WHERE id >= ? AND id <= ?", other.id(), graph.id(3), graph.id(5));
        Browser member = new People(market).memberOf(at);

        String file =
                member.get("/nha-ban/truy-vet/" + graph.id(1) + "/tep.csv").body();

        assertThat(rows(file, "Từ đâu đến")).containsExactly(graph.id(0));
        assertThat(rows(file, "Đi đến đâu")).containsExactly(graph.id(2), graph.id(3));
        assertThat(member.get("/nha-ban/truy-vet/" + graph.id(1)).body()).contains("một bước kế bên");
        assertThat(member.get("/nha-ban/truy-vet/" + graph.id(4)).statusCode()).isEqualTo(404);
    }

    @Test
    void theBuyersOfEverythingThatWasMadeOfALotAreNamedAndNobodyElse() throws SQLException {
        LotGraph graph = inserted(LotGraph.chain(3));
        Goods.Item item = goods.item(at, 1_000, 10, 10);
        PlacedOrder inside = PlacedOrder.paid(goods, at, item, 2, item.lots().get(0));
        PlacedOrder outside = PlacedOrder.paid(goods, at, item, 2, item.lots().get(1));
        PlacedOrder called = PlacedOrder.paid(goods, at, item, 1, item.lots().get(0));
        goods.update("UPDATE market_order SET status = 'CANCELLED' WHERE number = ?", called.number());
        goods.update(
                "INSERT INTO lot_edge (parent_id, child_id, mass_grams, operation) VALUES (?, ?, 1, 'REPACK')",
                graph.id(2),
                item.lots().get(0));

        String page = staff.get(DESK + graph.id(0)).body();
        String file = staff.get(DESK + graph.id(0) + "/tep.csv").body();

        assertThat(page).contains(inside.number()).doesNotContain(outside.number(), called.number());
        assertThat(file).contains(inside.number()).doesNotContain(outside.number(), called.number());
    }

    @Test
    void theExcelFileIsOne() throws SQLException {
        LotGraph graph = inserted(LotGraph.chain(3));

        HttpResponse<String> file = staff.get(DESK + graph.id(0) + "/tep.xlsx");

        assertThat(file.headers().firstValue("Content-Type").orElse("")).contains("spreadsheetml");
        assertThat(file.body()).startsWith("PK");
        assertThat(staff.get(DESK + graph.id(0) + "/tep.exe").statusCode()).isEqualTo(404);
    }

    private LotGraph inserted(LotGraph graph) throws SQLException {
        try (Connection connection = market.connect()) {
            return graph.insert(connection, at.id(), "Lô mạng");
        }
    }

    private Set<Long> named(String direction, long lot) {
        return rows(staff.get(DESK + lot + "/tep.csv").body(), direction);
    }

    /** Ids of the lots in a file; numbers of {@link LotGraph} say their ids. */
    private static Set<Long> rows(String file, String direction) {
        Set<Long> ids = new TreeSet<>();
        file.lines()
                .filter(line -> line.startsWith("\"" + direction + "\""))
                .map(line -> line.split("\",\"", -1)[2].substring(1))
                .map(Long::valueOf)
                .forEach(ids::add);
        return ids;
    }
}
