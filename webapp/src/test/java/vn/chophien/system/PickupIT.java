package vn.chophien.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.chophien.shared.Times;

/** Pick-up points and market days: what the seller keeps, what buyers choose, and who gets the last place. */
@ExtendWith(RunningMarket.Extension.class)
@BesideOthers
class PickupIT {

    private static final String DESK = "/nha-ban/giao-nhan";

    private final RunningMarket market;
    private final Goods goods;
    private final Goods.Seller seller;
    private final Goods.Item item;
    private final Browser member;
    private final LocalDate day;
    private final long slot;

    PickupIT(RunningMarket market) {
        this.market = market;
        this.goods = new Goods(market);
        this.seller = goods.seller();
        this.item = goods.item(seller, 50_000, 100);
        this.member = new People(market).memberOf(seller);
        this.day = LocalDate.now(Times.ZONE).plusDays(3);
        act(Map.of(
                "viec", "them-diem", "name", "Chợ phiên thử", "commune", "02026", "address", "Dãy rau", "hours", ""));
        act(Map.of(
                "viec",
                "them-gio",
                "point",
                "" + goods.number("SELECT id FROM pickup_point WHERE seller_id = ?", seller.id()),
                "firstDay",
                day.toString(),
                "repeat",
                "market",
                "from",
                "06:00",
                "to",
                "10:00",
                "capacity",
                "1"));
        this.slot = goods.number(
                "SELECT s.id FROM pickup_slot s JOIN pickup_point p ON p.id = s.point_id WHERE p.seller_id = ?",
                seller.id());
    }

    @Test
    void theLastPlaceHasOneWinnerAndTheOthersGetTheirFormBack() {
        List<Shopper> shoppers = new ArrayList<>();
        List<Map<String, String>> forms = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            Shopper shopper = new Shopper(market).put(item, 1);
            shoppers.add(shopper);
            forms.add(choosing(shopper, day));
        }
        List<Callable<HttpResponse<String>>> all = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            Shopper shopper = shoppers.get(i);
            Map<String, String> form = forms.get(i);
            all.add(() -> shopper.send(form));
        }

        List<HttpResponse<String>> answers = AtOnce.run(all);

        assertThat(answers).filteredOn(answer -> answer.statusCode() == 303).hasSize(1);
        assertThat(answers)
                .filteredOn(answer -> answer.statusCode() == 409)
                .hasSize(5)
                .allSatisfy(answer -> assertThat(answer.body())
                        .contains("đã hết chỗ hoặc đóng")
                        .contains("Người mua thử"));
        assertThat(taken(day)).isEqualTo(1);
        assertThat(goods.remaining(item)).isEqualTo(99);
    }

    @Test
    void anOrderCalledOffGivesItsPlaceBackOnce() {
        Shopper shopper = new Shopper(market).put(item, 1);
        String token = Shopper.token(shopper.send(choosing(shopper, day)));
        String number =
                Objects.requireNonNull(goods.text("SELECT number FROM market_order WHERE seller_id = ?", seller.id()));
        String page = "/don-hang/" + number + "?ma=" + token;
        String shown = shopper.browser().get(page).body();
        String packer = member.get("/nha-ban/don-hang/" + number).body();
        Map<String, String> cancel = Map.of("ma", token, "_token", Browser.hidden(shown, "_token"));

        shopper.browser().postAsIs("/don-hang/" + number + "/huy", cancel);
        shopper.browser().postAsIs("/don-hang/" + number + "/huy", cancel);

        assertThat(shown).contains("06:00–10:00, tại Chợ phiên thử, Dãy rau, Xã Nam Cường, Thái Nguyên");
        assertThat(packer).contains("06:00–10:00, tại Chợ phiên thử");
        assertThat(taken(day)).isZero();
        assertThat(goods.number("SELECT COUNT(*) FROM order_pickup WHERE given_back AND slot_id = ?", slot))
                .isEqualTo(1);
    }

    @Test
    void aClosedDayAndADayThatIsNoneAreRefused() {
        act(Map.of("viec", "dong-ngay", "slot", "" + slot, "day", day.toString()));
        Shopper shopper = new Shopper(market).put(item, 1);

        assertThat(shopper.browser().get("/thanh-toan").body()).contains("(nghỉ)");
        for (LocalDate wrong : List.of(day, day.plusDays(1), day.plusDays(5000))) {
            HttpResponse<String> answer = shopper.send(choosing(shopper, wrong));
            assertThat(answer.statusCode()).as(wrong.toString()).isEqualTo(409);
        }
        Map<String, String> nonsense = choosing(shopper, day);
        nonsense.put("pickup-" + seller.id(), "hôm nào cũng được");
        assertThat(shopper.send(nonsense).statusCode()).isEqualTo(400);

        act(Map.of("viec", "mo-ngay", "slot", "" + slot, "day", day.toString()));
        assertThat(shopper.send(choosing(shopper, day)).statusCode()).isEqualTo(303);
    }

    @Test
    void anotherSellersPointsAreNobodysBusiness() {
        Browser nosy = new People(market).memberOf(goods.seller());

        HttpResponse<String> answer =
                People.submit(nosy, DESK, DESK, Map.of("viec", "bo-gio", "slot", Long.toString(slot)));

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(nosy.get(DESK).body()).doesNotContain("Chợ phiên thử");
        assertThat(goods.number("SELECT COUNT(*) FROM pickup_slot WHERE ended AND id = ?", slot))
                .isZero();
    }

    private Map<String, String> choosing(Shopper shopper, LocalDate when) {
        Map<String, String> form = shopper.checkoutForm();
        form.put("pickup-" + seller.id(), slot + "@" + when);
        return form;
    }

    private long taken(LocalDate when) {
        return goods.number("SELECT taken FROM pickup_day WHERE slot_id = ? AND day = ?", slot, when.toString());
    }

    private void act(Map<String, String> typed) {
        HttpResponse<String> answer = People.submit(member, DESK, DESK, typed);
        if (answer.statusCode() != 303) {
            throw new IllegalStateException(answer.statusCode() + " " + answer.body());
        }
    }
}
