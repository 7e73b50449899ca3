package vn.chophien.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a seller does with lots, through the forms of the workspace. */
@ExtendWith(RunningMarket.Extension.class)
@BesideOthers
class LotDeskIT {

    private static final String HOME = "/nha-ban/lo-hang";
    private static final String COMBINE = HOME + "/che-bien";

    private final RunningMarket market;
    private final LotBook book;
    private final Goods.Seller at;
    private final Browser seller;

    LotDeskIT(RunningMarket market) {
        this.market = market;
        this.book = new LotBook(new Goods(market));
        this.at = book.goods.seller();
        this.seller = new People(market).memberOf(at);
    }

    @Test
    void aLotIsBornFromTheDiaryWithTheCodeAsItWasThatDay() {
        LotBook.Crop crop = book.crop(at, 50_000, 20);

        long lot = made(send(crop.page(), crop.page(), raw(crop.field(), "20,5", "Củ dong riềng", "20,5")));
        book.status(crop.code(), "SUSPENDED", 0);

        assertThat(book.mass(lot)).isEqualTo(20_500);
        assertThat(book.text("code_status", lot)).isEqualTo("ACTIVE");
        assertThat(book.text("status", lot)).isEqualTo("NORMAL");
        assertThat(seller.get(HOME + "/" + lot).body()).contains("Lập lô", "20,5");
    }

    /** Rule 1 of the facts: fails closed. */
    @Test
    void noLotIsMadeOfAHarvestWithinTheIntervalOfASpray() {
        LotBook.Crop crop = book.crop(at, 50_000, 3);

        HttpResponse<String> refused = send(crop.page(), crop.page(), raw(crop.field(), "10", "Củ dong riềng", "10"));

        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.body()).contains("chưa đủ thời gian cách ly", "value=\"10\"");
        assertThat(lots()).isZero();
    }

    /** Rule 2 of the facts. */
    @Test
    void noLotIsMadeUnderACodeThatIsSuspendedToday() {
        LotBook.Crop crop = book.crop(at, 50_000, null);
        book.status(crop.code(), "SUSPENDED", 1);

        HttpResponse<String> refused = send(crop.page(), crop.page(), raw(crop.field(), "10", "Củ dong riềng", "10"));

        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.body()).contains("Tạm dừng");
        assertThat(lots()).isZero();
    }

    @Test
    void noMoreGoesIntoLotsThanWasHarvestedHoweverManyTryAtOnce() {
        LotBook.Crop crop = book.crop(at, 30_000, null);
        List<Map<String, String>> forms = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            forms.add(filled(crop.page(), raw(crop.field(), "10", "Củ dong riềng", "10")));
        }

        List<Integer> answers = AtOnce.run(forms.stream()
                .map(form -> (Callable<Integer>)
                        () -> seller.postAsIs(crop.page(), form).statusCode())
                .toList());

        assertThat(answers).containsOnly(303, 409);
        assertThat(lots()).isEqualTo(3);
        assertThat(book.goods.number("SELECT SUM(mass_grams) FROM lot WHERE seller_id = ?", at.id()))
                .isEqualTo(30_000);
    }

    @Test
    void aSplitKeepsEveryGram() {
        long lot = book.raw(at, "Củ", 100_000);

        HttpResponse<String> answer = send(page(lot), page(lot), Map.of("viec", "chia", "parts", "33,333; 33,333; 10"));

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(book.children(lot)).isEqualTo(3);
        assertThat(book.used(lot)).isEqualTo(76_666);
        assertThat(book.remaining(lot)).isEqualTo(23_334);
    }

    @Test
    void moreThanThereIsIsRefusedAndTheFormComesBackFilled() {
        long lot = book.raw(at, "Củ", 10_000);

        HttpResponse<String> answer = send(page(lot), page(lot), Map.of("viec", "chia", "parts", "6; 5"));

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body()).contains("chỉ còn", "value=\"6; 5\"");
        assertThat(book.children(lot)).isZero();
        assertThat(book.remaining(lot)).isEqualTo(10_000);
    }

    @Test
    void theSameFormSentManyTimesAtOnceWorksOnce() {
        long lot = book.raw(at, "Củ", 10_000);
        Map<String, String> form = filled(page(lot), Map.of("viec", "chia", "parts", "4"));

        List<Integer> answers = AtOnce.run(java.util.Collections.nCopies(
                8, (Callable<Integer>) () -> seller.postAsIs(page(lot), form).statusCode()));

        assertThat(answers).containsOnly(303);
        assertThat(book.children(lot)).isEqualTo(1);
        assertThat(book.remaining(lot)).isEqualTo(6_000);
    }

    /** Sales, splits and packing all draw on the same lot; together they never take more than it has. */
    @Test
    void nothingIsBothSoldAndUsed() {
        Goods.Item item = book.goods.item(at, 1_000);
        long lot = book.goods.lot(at, item.id(), 10, null);
        book.goods.update("UPDATE lot SET mass_grams = 5000 WHERE id = ?", lot);
        List<Callable<Integer>> all = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            Shopper shopper = new Shopper(market).put(item, 2);
            Map<String, String> checkout = shopper.checkoutForm();
            all.add(() -> shopper.send(checkout).statusCode());
            Map<String, String> form = filled(page(lot), Map.of("viec", "chia", "parts", "2"));
            all.add(() -> seller.postAsIs(page(lot), form).statusCode());
        }

        AtOnce.run(all);
        long ofLot = book.goods.number("SELECT COALESCE(SUM(quantity), 0) FROM order_line_lot WHERE lot_id = ?", lot);
        long ofAll = book.goods.number(
                "SELECT COALESCE(SUM(a.quantity), 0) FROM order_line_lot a JOIN lot l ON l.id = a.lot_id"
                        + " WHERE l.trade_item_id = ?",
                item.id());

        assertThat(ofLot * 500 + book.used(lot) + book.remaining(lot) * 500).isEqualTo(5_000);
        assertThat(ofAll + book.goods.remaining(item)).isEqualTo(10); // the parts are for sale too
    }

    @Test
    void lotsOfTheSameGoodsMergeAndKeepTheEarliestLastDay() {
        long first = book.raw(at, "Củ", 10_000);
        long second = book.raw(at, "Củ", 20_000);
        book.goods.update("UPDATE lot SET expires_on = CURRENT_DATE + INTERVAL 9 DAY WHERE id = ?", second);

        long merged = made(send(COMBINE, COMBINE, take(Map.of(first, "10", second, "5"), Map.of("viec", "gop"))));

        assertThat(book.mass(merged)).isEqualTo(15_000);
        assertThat(book.goods.number("SELECT DATEDIFF(expires_on, CURRENT_DATE) FROM lot WHERE id = ?", merged))
                .isEqualTo(9);
        assertThat(book.remaining(first)).isZero();
        assertThat(book.remaining(second)).isEqualTo(15_000);
    }

    @Test
    void differentGoodsDoNotMergeButBlend() {
        long flour = book.raw(at, "Bột", 10_000);
        long sugar = book.raw(at, "Đường", 4_000);
        Map<Long, String> both = Map.of(flour, "10", sugar, "4");

        HttpResponse<String> merged = send(COMBINE, COMBINE, take(both, Map.of("viec", "gop")));
        long cake = made(send(
                COMBINE,
                COMBINE,
                take(both, Map.of("viec", "che-bien", "name", "Bánh", "steps", "15", "added", "1,5"))));

        assertThat(merged.statusCode()).isEqualTo(409);
        assertThat(merged.body()).contains("cùng một mặt hàng");
        assertThat(book.mass(cake)).isEqualTo(15_000);
        assertThat(book.goods.number("SELECT COUNT(*) FROM lot_edge WHERE child_id = ?", cake))
                .isEqualTo(2);
    }

    @Test
    void whatComesOutNeverWeighsMoreThanWhatWentIn() {
        long lot = book.raw(at, "Củ", 10_000);

        HttpResponse<String> answer = send(
                COMBINE,
                COMBINE,
                take(Map.of(lot, "10"), Map.of("viec", "che-bien", "name", "Bột", "steps", "10,001")));

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body()).contains("hơn phần đưa vào");
        assertThat(book.remaining(lot)).isEqualTo(10_000);
    }

    @Test
    void nothingIsMadeBeforeItsIngredientsNorAfterToday() {
        long lot = book.raw(at, "Củ", 10_000);
        Map<String, String> early = Map.of("viec", "che-bien", "name", "Bột", "steps", "2", "madeOn", "2026-01-01");
        Map<String, String> late = Map.of("viec", "che-bien", "name", "Bột", "steps", "2", "madeOn", "2999-01-01");

        assertThat(send(COMBINE, COMBINE, take(Map.of(lot, "5"), early)).statusCode())
                .isEqualTo(409);
        assertThat(send(COMBINE, COMBINE, take(Map.of(lot, "5"), late)).statusCode())
                .isEqualTo(400);
    }

    @Test
    void packingMakesALotForSaleAndNeverProlongsItsLife() {
        long lot = book.raw(at, "Củ", 10_000);
        book.goods.update("UPDATE lot SET expires_on = CURRENT_DATE + INTERVAL 9 DAY WHERE id = ?", lot);
        Goods.Item item = book.goods.item(at, 1_000);
        book.goods.update("UPDATE trade_item SET net_grams = 500 WHERE id = ?", item.id());
        String day = String.valueOf(book.goods.text("SELECT CURRENT_DATE + INTERVAL 9 DAY"));
        Map<String, String> packs = new LinkedHashMap<>(
                Map.of("viec", "dong-goi", "amount", "10", "item", "" + item.id(), "steps", "19", "number", "GOI-1"));

        HttpResponse<String> refused = send(page(lot), page(lot), packs);
        packs.put("expiresOn", day);
        long packed = made(send(page(lot), page(lot), packs));

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(book.mass(packed)).isEqualTo(9_500);
        assertThat(book.used(lot)).isEqualTo(10_000);
        assertThat(book.text("lot_no", packed)).isEqualTo("GOI-1");
        assertThat(book.goods.remaining(item)).isEqualTo(19);
    }

    @Test
    void nothingIsMadeOfWhatIsHeldEvenFurtherUp() {
        long root = book.raw(at, "Củ", 10_000);
        send(page(root), page(root), Map.of("viec", "chia", "parts", "5"));
        long part = book.goods.number("SELECT child_id FROM lot_edge WHERE parent_id = ?", root);
        Map<String, String> form = filled(page(part), Map.of("viec", "chia", "parts", "1"));
        book.goods.update("UPDATE lot SET status = 'ON_HOLD' WHERE id = ?", root);

        HttpResponse<String> refused = seller.postAsIs(page(part), form);

        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.body()).contains("Nguyên liệu ở phía trước");
        assertThat(book.children(part)).isZero();
    }

    @Test
    void goodsThatAreShippedBecomeALotOfWhoeverReceivesThem() {
        long lot = book.raw(at, "Củ", 10_000);
        Goods.Seller other = book.goods.seller();
        Browser receiver = new People(market).memberOf(other);

        HttpResponse<String> shipped = send(
                page(lot),
                page(lot),
                Map.of("viec", "xuat", "shipped", "4", "toSeller", "" + other.id(), "reference", "PX-1"));
        long shipment = book.goods.number("SELECT id FROM lot_shipment WHERE lot_id = ?", lot);
        String arrival = HOME + "/dang-den/" + shipment;
        HttpResponse<String> received = People.submit(receiver, HOME, arrival, key(receiver, HOME, "nhan"));
        long there = made(received);

        assertThat(shipped.statusCode()).isEqualTo(303);
        assertThat(book.remaining(lot)).isEqualTo(6_000);
        assertThat(book.mass(there)).isEqualTo(4_000);
        assertThat(book.goods.number("SELECT seller_id FROM lot WHERE id = ?", there))
                .isEqualTo(other.id());
        assertThat(book.goods.text("SELECT operation FROM lot_edge WHERE child_id = ?", there))
                .isEqualTo("SHIP");
        assertThat(receiver.get(page(there)).statusCode()).isEqualTo(200);
        assertThat(seller.get(page(there)).statusCode()).isEqualTo(404);
    }

    @Test
    void shippedGoodsThatGoBackAreTheSendersAgain() {
        long lot = book.raw(at, "Củ", 10_000);
        Goods.Seller other = book.goods.seller();
        Browser receiver = new People(market).memberOf(other);
        send(page(lot), page(lot), Map.of("viec", "xuat", "shipped", "4", "toSeller", "" + other.id()));
        long shipment = book.goods.number("SELECT id FROM lot_shipment WHERE lot_id = ?", lot);
        book.goods.update("UPDATE lot SET status = 'ON_HOLD' WHERE id = ?", lot);
        String arrival = HOME + "/dang-den/" + shipment;

        HttpResponse<String> taken = People.submit(receiver, HOME, arrival, key(receiver, HOME, "nhan"));
        HttpResponse<String> back = People.submit(receiver, HOME, arrival, key(receiver, HOME, "tra"));

        assertThat(taken.statusCode()).isEqualTo(409);
        assertThat(back.statusCode()).isEqualTo(303);
        assertThat(book.remaining(lot)).isEqualTo(10_000);
        assertThat(book.children(lot)).isZero();
    }

    @Test
    void aDestroyedLotIsOverAndAHeldOneIsNotDestroyed() {
        long lot = book.raw(at, "Củ", 10_000);
        long held = book.raw(at, "Củ", 10_000);
        Map<String, String> destroy = Map.of("viec", "tieu-huy", "reason", "Mốc, đã chôn có biên bản");
        Map<String, String> form = filled(page(held), destroy);
        book.goods.update("UPDATE lot SET status = 'ON_HOLD' WHERE id = ?", held);

        HttpResponse<String> done = send(page(lot), page(lot), destroy);

        assertThat(done.statusCode()).isEqualTo(303);
        assertThat(book.text("status", lot)).isEqualTo("DESTROYED");
        assertThat(book.remaining(lot)).isZero();
        assertThat(seller.postAsIs(page(held), form).statusCode()).isEqualTo(409);
        assertThat(book.remaining(held)).isEqualTo(10_000);
    }

    @Test
    void theLotThatExpiresFirstIsSuggestedFirst() {
        long late = book.raw(at, "Củ", 10_000);
        long soon = book.raw(at, "Củ", 3_000);
        book.goods.update("UPDATE lot SET expires_on = CURRENT_DATE + INTERVAL 3 DAY WHERE id = ?", soon);

        String form = seller.get(COMBINE + "?hang=C%E1%BB%A7+(kg)&can=5").body();

        assertThat(form).containsPattern("name=\"lay-" + soon + "\"[^>]* value=\"3\"");
        assertThat(form).containsPattern("name=\"lay-" + late + "\"[^>]* value=\"2\"");
    }

    @Test
    void theLotsOfOthersDoNotExistHere() {
        long foreign = book.raw(book.goods.seller(), "Củ", 10_000);
        long own = book.raw(at, "Củ", 10_000);

        assertThat(seller.get(page(foreign)).statusCode()).isEqualTo(404);
        assertThat(send(page(own), page(foreign), Map.of("viec", "chia", "parts", "1"))
                        .statusCode())
                .isEqualTo(404);
        assertThat(book.children(foreign)).isZero();
    }

    private static String page(long lot) {
        return HOME + "/" + lot;
    }

    private long lots() {
        return book.goods.number("SELECT COUNT(*) FROM lot WHERE seller_id = ?", at.id());
    }

    private HttpResponse<String> send(String page, String action, Map<String, String> typed) {
        return seller.postAsIs(action, filled(page, typed));
    }

    private Map<String, String> filled(String page, Map<String, String> typed) {
        String html = seller.get(page).body();
        Map<String, String> fields = new LinkedHashMap<>(
                Map.of("_token", Browser.hidden(html, "_token"), "khoa", Browser.hidden(html, "khoa")));
        fields.putAll(typed);
        return fields;
    }

    private static Map<String, String> key(Browser browser, String page, String deed) {
        return Map.of("khoa", Browser.hidden(browser.get(page).body(), "khoa"), "viec", deed);
    }

    private static Map<String, String> raw(String field, String kilograms, String name, String steps) {
        return Map.of(field, kilograms, "name", name, "steps", steps);
    }

    private static Map<String, String> take(Map<Long, String> amounts, Map<String, String> more) {
        Map<String, String> fields = new LinkedHashMap<>(more);
        amounts.forEach((lot, amount) -> fields.put("lay-" + lot, amount));
        return fields;
    }

    /** The lot that an answer leads to. */
    private static long made(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        return Long.parseLong(Browser.location(answer).replaceAll(".*/(\\d+)\\?.*", "$1"));
    }
}
