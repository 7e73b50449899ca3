package vn.chophien.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Keys of parties, places and parcels: only for whom GS1 gave a prefix, and each leads to what it names. */
@ExtendWith(RunningMarket.Extension.class)
@BesideOthers
class Gs1KeysIT {

    private static final String PREFIX = "8938888801";
    private static final String PARTY = "8938888801001";
    private static final String PLACE = "8938888801018";

    private final Farm farm;
    private final People people;
    private final Browser reader;
    private final LotBook book;

    Gs1KeysIT(RunningMarket market) {
        farm = new Farm(market, "PLANTING_AREA");
        people = new People(market);
        reader = new Browser(market);
        book = new LotBook(farm.goods());
    }

    @Test
    void aSellerWithAPrefixNamesItselfItsPlacesAndItsParcels() {
        assertThat(prefix(PREFIX, PARTY).statusCode()).isEqualTo(303);
        assertThat(number(PLACE).statusCode()).isEqualTo(303);

        String slug = farm.goods()
                .text("SELECT slug FROM seller WHERE id = ?", farm.owner().id());
        assertThat(lead("/417/" + PARTY)).endsWith("/hop-tac-xa/" + slug);
        assertThat(lead("/414/" + PLACE)).endsWith("/hop-tac-xa/" + slug);
        assertThat(reader.get("/414/" + PLACE + "?linkType=linkset").body()).contains("/414/" + PLACE, "Nương thử");
        assertThat(farm.seller().get(farm.page()).body()).contains("(414) " + PLACE);

        assertThat(prefix("893888880", "").statusCode())
                .as("the same seller's shorter prefix")
                .isEqualTo(303);
        assertThat(prefix(PREFIX, PARTY).statusCode()).isEqualTo(303);
        assertThat(number("8938888801025").statusCode())
                .as("a place keeps its number")
                .isEqualTo(409);

        long lot = book.raw(farm.owner(), "Củ", 10_000);
        ship(lot);
        String sscc = farm.goods().text("SELECT sscc FROM lot_shipment WHERE lot_id = ?", lot);
        assertThat(sscc).matches("\\d" + PREFIX + "\\d{7}");
        assertThat(lead("/00/" + sscc)).endsWith("/l/" + book.text("token", lot));
        assertThat(farm.seller().get("/nha-ban/lo-hang/" + lot).body()).contains("(00) " + sscc);
    }

    @Test
    void aSellerWithoutAPrefixGetsNoKeyAtAll() {
        HttpResponse<String> refused = number(PLACE);
        long lot = book.raw(farm.owner(), "Củ", 10_000);
        ship(lot);

        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.body()).contains("Chợ chưa có tiền tố GS1 của bạn", PLACE);
        assertThat(farm.goods().text("SELECT sscc FROM lot_shipment WHERE lot_id = ?", lot))
                .isNull();
        assertThat(reader.get("/00/089388888010000002").statusCode()).isEqualTo(400);
        assertThat(reader.get("/00/089388888010099999").statusCode()).isEqualTo(404);
        assertThat(reader.get("/417/4012345000009").statusCode()).isEqualTo(404);
    }

    @Test
    void whatIsNotOfThePrefixOrMistypedIsRefusedAndComesBack() {
        HttpResponse<String> letters = prefix("89388x", "");
        HttpResponse<String> foreign = prefix("8938888802", "4012345000009");
        HttpResponse<String> mistyped = prefix("8938888802", "8938888802001");

        assertThat(letters.statusCode()).isEqualTo(400);
        assertThat(letters.body()).contains("Tiền tố là 4 đến 12 chữ số", "89388x");
        assertThat(foreign.body()).contains("không thuộc tiền tố", "4012345000009");
        assertThat(mistyped.body()).contains("chữ số cuối để kiểm tra", "8938888802001");
    }

    @Test
    void twoSellersNeverShareAPrefix() {
        assertThat(prefix("893777770", "").statusCode()).isEqualTo(303);
        Goods.Seller other = farm.goods().seller();
        HttpResponse<String> longer = prefix(other.id(), "8937777701", "");

        assertThat(longer.statusCode()).isEqualTo(409);
        assertThat(longer.body()).contains("đã ghi cho người bán khác");
    }

    private HttpResponse<String> prefix(String prefix, String gln) {
        return prefix(farm.owner().id(), prefix, gln);
    }

    private HttpResponse<String> prefix(long seller, String prefix, String gln) {
        String page = "/quan-ly/nguoi-ban/" + seller;
        return People.submit(people.staff(), page, page + "/gs1", Map.of("prefix", prefix, "gln", gln));
    }

    private HttpResponse<String> number(String gln) {
        return People.submit(farm.seller(), farm.page(), farm.page(), Map.of("viec", "gln", "gln", gln));
    }

    private void ship(long lot) {
        String page = "/nha-ban/lo-hang/" + lot;
        String key = Browser.hidden(farm.seller().get(page).body(), "khoa");
        Goods.Seller to = farm.goods().seller();
        HttpResponse<String> shipped = People.submit(
                farm.seller(),
                page,
                page,
                Map.of("viec", "xuat", "shipped", "4", "toSeller", "" + to.id(), "reference", "", "khoa", key));
        assertThat(shipped.statusCode()).isEqualTo(303);
    }

    /** Where a scanned key leads. */
    private String lead(String path) {
        HttpResponse<String> answer = reader.get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(307);
        return Browser.location(answer);
    }
}
