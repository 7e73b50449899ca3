package vn.chophien.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rule 4 of the facts, and no name too many: what a recall stops, whom it tells, and that it happens once. */
@BesideOthers
@ExtendWith(RunningMarket.Extension.class)
class RecallIT {

    private static final String HOME = "/quan-ly/thu-hoi";
    private static final String FORM = HOME + "/moi";
    private static final Duration SOON = Duration.ofMinutes(1);
    private static final Pattern ORDER = Pattern.compile("^\"(CP[A-Z0-9]+)\"", Pattern.MULTILINE);

    private final RunningMarket market;
    private final Goods goods;
    private final LotBook book;
    private final Goods.Seller at;
    private final Browser staff;

    RecallIT(RunningMarket market) {
        this.market = market;
        this.goods = new Goods(market);
        this.book = new LotBook(goods);
        this.at = goods.seller();
        this.staff = new People(market).staff();
    }

    /** The set of lots is the closure of a plain walk; the orders are those of these lots, and no others. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void everythingMadeOfTheLotIsStoppedAndJustItsBuyersAreNamed(long seed) throws SQLException {
        LotGraph graph = inserted(LotGraph.random(60, 80, seed));
        Map<String, Long> orders = ordersOn(graph, seed);
        Set<Long> affected = new TreeSet<>(graph.after(3));
        affected.add(graph.id(3));

        long recall = opened(graph.id(3), Map.of());

        assertThat(ids("SELECT lot_id FROM recall_lot WHERE recall_id = " + recall))
                .isEqualTo(affected);
        assertThat(ids("SELECT id FROM lot WHERE status = 'RECALLED' AND seller_id = " + at.id()))
                .isEqualTo(affected);
        Set<String> expected = new TreeSet<>();
        orders.forEach((number, lot) -> {
            if (affected.contains(lot)) {
                expected.add(number);
            }
        });
        assertThat(named(recall)).isEqualTo(expected);
        assertThat(goods.number(
                        "SELECT COUNT(*) FROM lot_step s JOIN recall_lot r ON r.lot_id = s.lot_id WHERE"
                                + " s.operation = 'RECALL' AND r.recall_id = ?",
                        recall))
                .isEqualTo(affected.size());
    }

    @Test
    void thePreviewTellsEverythingAndChangesNothing() throws SQLException {
        Chain chain = chain();

        HttpResponse<String> preview = send(chain.root(), Map.of("viec", "xem"));

        assertThat(preview.statusCode()).isEqualTo(200);
        assertThat(preview.body())
                .contains("Thu hồi 3 lô, báo 1 đơn hàng", chain.order().number(), "Chưa có gì bị dừng");
        assertThat(goods.text("SELECT status FROM lot WHERE id = ?", chain.root()))
                .isEqualTo("NORMAL");
        assertThat(goods.number("SELECT COUNT(*) FROM recall WHERE lot_id = ?", chain.root()))
                .isZero();
    }

    @Test
    void whatANoticeMustSayIsAskedForFieldByField() {
        long lot = book.raw(at, "Củ", 1_000);

        HttpResponse<String> refused = send(lot, Map.of("viec", "xem", "danger", "", "dangerClass", ""));

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body())
                .contains("Hãy chọn mức nguy hiểm", "Hãy ghi nguy hiểm có thể xảy ra", "Phát hiện nấm mốc");
    }

    @Test
    void theSameFormSentManyTimesAtOnceOpensOneRecall() throws SQLException {
        Chain chain = chain();
        Map<String, String> form = filled(chain.root(), Map.of("viec", "thuc-hien"));

        List<HttpResponse<String>> answers = AtOnce.run(
                java.util.Collections.nCopies(6, (Callable<HttpResponse<String>>) () -> staff.postAsIs(FORM, form)));

        assertThat(answers).allMatch(answer -> answer.statusCode() == 303);
        assertThat(answers.stream().map(Browser::location).distinct()).hasSize(1);
        assertThat(goods.number("SELECT COUNT(*) FROM recall WHERE lot_id = ?", chain.root()))
                .isEqualTo(1);
        assertThat(goods.number(
                        "SELECT COUNT(*) FROM lot_step WHERE lot_id = ? AND operation = 'RECALL'", chain.root()))
                .isEqualTo(1);
        assertThat(goods.number(
                        "SELECT COUNT(*) FROM recall_notice n JOIN recall r ON r.id = n.recall_id WHERE r.lot_id = ?",
                        chain.root()))
                .isEqualTo(1);
    }

    @Test
    void aLotIsUnderOneOpenRecallOfItsOwn() {
        long lot = book.raw(at, "Củ", 1_000);
        Map<String, String> second = filled(lot, Map.of("viec", "thuc-hien"));
        opened(lot, Map.of());

        HttpResponse<String> refused = staff.postAsIs(FORM, second);

        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.body()).contains("đang được thu hồi rồi");
    }

    @Test
    void thePagesOfAllItsLotsStayAndSayWhyWhatToDoAndWhomToAsk() throws SQLException {
        Chain chain = chain();

        opened(chain.root(), Map.of());

        for (long lot : List.of(chain.root(), chain.middle(), chain.sold())) {
            HttpResponse<String> page =
                    new Browser(market).get("/l/" + goods.text("SELECT token FROM lot WHERE id = ?", lot));
            assertThat(page.statusCode()).isEqualTo(200);
            assertThat(page.body())
                    .contains("Đang thu hồi: đừng dùng lô này", "Phát hiện nấm mốc", "Ngừng dùng", "0900 000 001");
        }
    }

    @Test
    void theGoodsLeaveTheShelfAndTheCartsThatNothingElseCanServe() throws SQLException {
        Chain chain = chain();
        Shopper waiting = new Shopper(market).put(chain.item(), 1);
        Goods.Item other = goods.item(at, 2_000, 5);
        new Shopper(market).put(other, 1);

        opened(chain.root(), Map.of());

        assertThat(goods.number(
                        "SELECT COUNT(*) FROM cart_line WHERE trade_item_id = ?",
                        chain.item().id()))
                .isZero();
        assertThat(goods.number("SELECT COUNT(*) FROM cart_line WHERE trade_item_id = ?", other.id()))
                .isEqualTo(1);
        assertThat(waiting).isNotNull();
    }

    @Test
    void buyersAreToldBySmsAndOnTheOrdersPageAndTheirAnswerIsCounted() throws SQLException {
        Chain chain = chain();
        String number = chain.order().number();
        goods.update("UPDATE market_order SET buyer_phone = '+84900111000' WHERE number = ?", number); // busy at first
        goods.update("UPDATE seller SET email = ? WHERE id = ?", "htx" + at.id() + "@example.vn", at.id());

        long recall = opened(chain.root(), Map.of());
        await().atMost(SOON.multipliedBy(2)).until(() -> recallTexts(number).size() == 1);
        await().atMost(SOON)
                .until(() -> market.postbox()
                                .mailsTo("htx" + at.id() + "@example.vn", "thu hồi")
                                .size()
                        == 1);

        Browser buyer = new Browser(market);
        String link = recallTexts(number).get(0).text().replaceAll(".*(/don-hang/.*)", "$1");
        String before = staff.get(HOME + "/" + recall).body();
        String page = buyer.get(link).body();
        HttpResponse<String> answered = buyer.postAsIs(
                "/don-hang/" + number + "/thu-hoi",
                Map.of(
                        "_token",
                        Browser.hidden(page, "_token"),
                        "ma",
                        Browser.hidden(page, "ma"),
                        "lan",
                        "" + recall,
                        "tra-loi",
                        "returning"));
        String after = staff.get(HOME + "/" + recall).body();

        assertThat(page).contains("đang bị thu hồi: đừng dùng", "Ngừng dùng", "Mang đến hợp tác xã");
        assertThat(answered.statusCode()).isEqualTo(303);
        assertThat(count(before, "đã đọc")).isZero();
        assertThat(count(after, "đã đọc")).isEqualTo(1);
        assertThat(after).contains("Sẽ trả lại hàng");
        assertThat(goods.text(
                        "SELECT GROUP_CONCAT(tries) FROM message_outbox WHERE topic = ? AND channel = 'SMS'",
                        "recall-" + recall))
                .isEqualTo("1");
    }

    @Test
    void whoHasNotReadIsRemindedOnceADayAndWhoHasIsLeftInPeace() throws SQLException {
        Chain chain = chain();
        PlacedOrder reader = PlacedOrder.paid(goods, at, chain.item(), 1, chain.sold());
        long recall = opened(chain.root(), Map.of());
        goods.update(
                "UPDATE recall_notice n JOIN market_order o ON o.id = n.order_id SET n.read_at = UTC_TIMESTAMP(3)"
                        + " WHERE o.number = ?",
                reader.number());

        goods.update(
                "UPDATE recall_notice SET created_at = UTC_TIMESTAMP(3) - INTERVAL 25 HOUR WHERE recall_id = ?",
                recall);

        await().atMost(SOON).until(() -> recallTexts(chain.order().number()).size() == 2);
        assertThat(recallTexts(chain.order().number()).get(1).text()).contains("nhắc lại");
        assertThat(goods.number(
                        "SELECT COUNT(*) FROM message_outbox WHERE topic = ? AND channel = 'SMS'", "recall-" + recall))
                .isEqualTo(4); // two buyers, the seller without mail, one reminder
    }

    @Test
    void anExerciseFindsTheSameAndSendsNothing() throws SQLException {
        Chain chain = chain();

        long recall = opened(chain.root(), Map.of("mock", "1"));
        String page = staff.get(HOME + "/" + recall).body();

        assertThat(page).contains("DIỄN TẬP", chain.order().number());
        assertThat(named(recall)).containsExactly(chain.order().number());
        assertThat(goods.text("SELECT status FROM lot WHERE id = ?", chain.sold()))
                .isEqualTo("NORMAL");
        assertThat(goods.number("SELECT COUNT(*) FROM message_outbox WHERE topic = ?", "recall-" + recall))
                .isZero();
        assertThat(goods.number("SELECT COUNT(*) FROM recall_notice WHERE recall_id = ?", recall))
                .isZero();
    }

    @Test
    void aRecallEndsOnlyWithAReasonAndGivesLotsBackWhatTheyWere() throws SQLException {
        Chain chain = chain();
        goods.update("UPDATE lot SET status = 'ON_HOLD' WHERE id = ?", chain.middle());
        long recall = opened(chain.root(), Map.of());
        String page = HOME + "/" + recall;

        HttpResponse<String> silent = People.submit(staff, page, page + "/dung", Map.of("reason", " "));
        HttpResponse<String> done =
                People.submit(staff, page, page + "/dung", Map.of("reason", "Kiểm nghiệm lại: đạt"));
        HttpResponse<String> twice = People.submit(staff, HOME + "/" + recall, page + "/dung", Map.of("reason", "Lại"));

        assertThat(silent.statusCode()).isEqualTo(400);
        assertThat(done.statusCode()).isEqualTo(303);
        assertThat(twice.statusCode()).isEqualTo(409);
        assertThat(goods.text("SELECT status FROM lot WHERE id = ?", chain.root()))
                .isEqualTo("NORMAL");
        assertThat(goods.text("SELECT status FROM lot WHERE id = ?", chain.middle()))
                .isEqualTo("ON_HOLD");
        assertThat(staff.get(page).body()).contains("Kiểm nghiệm lại: đạt");
    }

    @Test
    void aLotUnderTwoRecallsStaysUnderTheOtherWhenOneEnds() throws SQLException {
        LotGraph graph = inserted(LotGraph.chain(2));
        long first = opened(graph.id(0), Map.of());
        long second = opened(graph.id(1), Map.of("reason", "Bao bì rách"));
        String page = HOME + "/" + first;

        People.submit(staff, page, page + "/dung", Map.of("reason", "Đã rõ"));
        String between = goods.text("SELECT CONCAT(status, ' ', recall_id) FROM lot WHERE id = ?", graph.id(1));
        String other = HOME + "/" + second;
        People.submit(staff, other, other + "/dung", Map.of("reason", "Đã rõ"));

        assertThat(between).isEqualTo("RECALLED " + second);
        assertThat(goods.text("SELECT status FROM lot WHERE id = ?", graph.id(0)))
                .isEqualTo("NORMAL");
        assertThat(goods.text("SELECT status FROM lot WHERE id = ?", graph.id(1)))
                .isEqualTo("NORMAL");
    }

    /** Whoever splits a lot while it is called back is either covered or refused. */
    @Repeated
    void nothingSlipsAwayWhileItIsCalledBack() {
        long lot = book.raw(at, "Củ", 100_000);
        Browser member = new People(market).memberOf(at);
        String page = "/nha-ban/lo-hang/" + lot;
        List<Callable<Integer>> all = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            String html = member.get(page).body();
            Map<String, String> split = Map.of(
                    "_token",
                    Browser.hidden(html, "_token"),
                    "khoa",
                    Browser.hidden(html, "khoa"),
                    "viec",
                    "chia",
                    "parts",
                    "1; 1; 1");
            all.add(() -> member.postAsIs(page, split).statusCode());
        }
        Map<String, String> form = filled(lot, Map.of("viec", "thuc-hien"));
        all.add(3, () -> staff.postAsIs(FORM, form).statusCode());

        List<Integer> answers = AtOnce.run(all);

        assertThat(answers).allMatch(status -> status == 303 || status == 409);
        assertThat(answers.get(3)).isEqualTo(303);
        assertThat(goods.number(
                        "SELECT COUNT(*) FROM lot_edge e JOIN lot c ON c.id = e.child_id"
                                + " WHERE e.parent_id = ? AND c.status <> 'RECALLED'",
                        lot))
                .isZero();
        assertThat(book.remaining(lot) + book.used(lot)).isEqualTo(100_000);
    }

    @Test
    void aSellerTakesBackTheirOwnLotsAndEverythingMadeOfThemElsewhere() throws SQLException {
        LotGraph graph = inserted(LotGraph.chain(3));
        Goods.Seller other = goods.seller();
        goods.update("UPDATE lot SET seller_id = ? WHERE id = ?", other.id(), graph.id(2));
        People people = new People(market);
        Browser member = people.memberOf(at);
        Browser neighbour = people.memberOf(other);
        String own = "/nha-ban/thu-hoi";

        HttpResponse<String> opened =
                member.postAsIs(own + "/moi", filled(member, own, graph.id(0), Map.of("viec", "thuc-hien")));
        String page = Browser.location(opened).replaceAll("\\?.*", "");

        assertThat(goods.text("SELECT status FROM lot WHERE id = ?", graph.id(2)))
                .isEqualTo("RECALLED");
        assertThat(neighbour.get(page).body()).contains("Đang thu hồi");
        assertThat(member.get(page + "/bao-cao/truoc").body()).contains("Mẫu số 08", "Phát hiện nấm mốc");
        assertThat(member.get(page + "/bao-cao/sau").body()).contains("Mẫu số 09");
        assertThat(people.memberOf(goods.seller()).get(page).statusCode()).isEqualTo(404);
        assertThat(neighbour.get(own + "/moi?lo=" + graph.id(0)).statusCode()).isEqualTo(404);
        assertThat(member.postAsIs(page + "/dung", Map.of("_token", token(member, page), "reason", "Thôi"))
                        .statusCode())
                .isIn(404, 405);
    }

    @Test
    void aCalledBackLotThatIsDestroyedStillSaysThatItWasCalledBack() throws SQLException {
        Chain chain = chain();
        opened(chain.root(), Map.of());
        Browser member = new People(market).memberOf(at);
        String page = "/nha-ban/lo-hang/" + chain.sold();
        String html = member.get(page).body();

        HttpResponse<String> destroyed = member.postAsIs(
                page,
                Map.of(
                        "_token",
                        Browser.hidden(html, "_token"),
                        "khoa",
                        Browser.hidden(html, "khoa"),
                        "viec",
                        "tieu-huy",
                        "reason",
                        "Đốt, có biên bản"));
        String told = new Browser(market)
                .get("/l/" + goods.text("SELECT token FROM lot WHERE id = ?", chain.sold()))
                .body();

        assertThat(destroyed.statusCode()).isEqualTo(303);
        assertThat(told).contains("Đang thu hồi: đừng dùng lô này", "Lô này đã tiêu hủy");
    }

    /** A lot, made into another, packed into a third of which two packs were bought. */
    private record Chain(long root, long middle, long sold, Goods.Item item, PlacedOrder order) {}

    private Chain chain() throws SQLException {
        LotGraph graph = inserted(LotGraph.chain(2));
        Goods.Item item = goods.item(at, 1_000, 10);
        long sold = item.lots().get(0);
        goods.update(
                "INSERT INTO lot_edge (parent_id, child_id, mass_grams, operation) VALUES (?, ?, 1, 'REPACK')",
                graph.id(1),
                sold);
        return new Chain(graph.id(0), graph.id(1), sold, item, PlacedOrder.paid(goods, at, item, 2, sold));
    }

    private LotGraph inserted(LotGraph graph) throws SQLException {
        try (Connection connection = market.connect()) {
            return graph.insert(connection, at.id(), "Lô mạng");
        }
    }

    /** One order on each of many lots of the net, some called off before they left, by number. */
    private Map<String, Long> ordersOn(LotGraph graph, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Goods.Item item = goods.item(at, 1_000);
        Map<String, Long> orders = new HashMap<>();
        for (int i = 0; i < 25; i++) {
            long lot = graph.id(random.nextInt(graph.size()));
            PlacedOrder order = PlacedOrder.paid(goods, at, item, 1, lot);
            if (random.nextInt(5) == 0) {
                goods.update("UPDATE market_order SET status = 'CANCELLED' WHERE number = ?", order.number());
            } else {
                orders.put(order.number(), lot);
            }
        }
        return orders;
    }

    private Set<Long> ids(String sql) throws SQLException {
        Set<Long> ids = new TreeSet<>();
        try (Connection connection = market.connect();
                var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            while (row.next()) {
                ids.add(row.getLong(1));
            }
        }
        return ids;
    }

    private Set<String> named(long recall) {
        Matcher row =
                ORDER.matcher(staff.get(HOME + "/" + recall + "/don-hang.csv").body());
        Set<String> numbers = new TreeSet<>();
        while (row.find()) {
            numbers.add(row.group(1));
        }
        return numbers;
    }

    private static long count(String page, String what) {
        Matcher number =
                Pattern.compile("counts__number\">(\\d+)</span> " + what).matcher(page);
        assertThat(number.find()).isTrue();
        return Long.parseLong(number.group(1));
    }

    private long opened(long lot, Map<String, String> more) {
        Map<String, String> typed = new LinkedHashMap<>(more);
        typed.put("viec", "thuc-hien");
        HttpResponse<String> answer = send(lot, typed);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        return Long.parseLong(Browser.location(answer).replaceAll(".*/(\\d+)\\?.*", "$1"));
    }

    private HttpResponse<String> send(long lot, Map<String, String> typed) {
        return staff.postAsIs(FORM, filled(lot, typed));
    }

    private Map<String, String> filled(long lot, Map<String, String> typed) {
        return filled(staff, HOME, lot, typed);
    }

    private static Map<String, String> filled(Browser who, String home, long lot, Map<String, String> typed) {
        String html = who.get(home + "/moi?lo=" + lot).body();
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("_token", Browser.hidden(html, "_token"));
        fields.put("lot", Browser.hidden(html, "lot"));
        fields.put("key", Browser.hidden(html, "key"));
        fields.put("dangerClass", "a");
        fields.put("description", "Bột, gói 500 g");
        fields.put("reason", "Phát hiện nấm mốc");
        fields.put("danger", "Có thể đau bụng");
        fields.put("instruction", "Ngừng dùng");
        fields.put("arrangement", "Mang đến hợp tác xã, giờ hành chính");
        fields.put("contact", "Hợp tác xã thử, 0900 000 001");
        fields.putAll(typed);
        return fields;
    }

    private static String token(Browser who, String page) {
        return Objects.requireNonNull(Browser.hidden(who.get(page).body(), "_token"));
    }

    /** Buyers are told of other things too. */
    private List<Postbox.Sms> recallTexts(String orderNumber) {
        return market.postbox().textsAbout(orderNumber).stream()
                .filter(sms -> sms.text().contains("THU HỒI"))
                .toList();
    }
}
