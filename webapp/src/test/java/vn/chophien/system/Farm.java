package vn.chophien.system;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;

/** A place with a running season that one test makes for itself, and the diary that is written there by its forms. */
final class Farm {

    private final LocalDate today = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));

    private final Goods goods;
    private final Goods.Seller owner;
    private final Browser seller;
    private final long place;
    private final long season;

    Farm(RunningMarket market, String kind) {
        goods = new Goods(market);
        owner = goods.seller();
        seller = new People(market).memberOf(owner);
        place = goods.insert(
                "INSERT INTO production_site (seller_id, kind, name, commune_code, place_text, crop, area_m2,"
                        + " created_at) VALUES (" + owner.id() + ", '" + kind
                        + "', 'Nương thử', '02020', 'Thôn Thử', 'Dong riềng',"
                        + " 10000, UTC_TIMESTAMP(3))");
        season = season("Dong riềng");
    }

    long season(String crop) {
        return goods.insert("INSERT INTO season (site_id, crop, started_on) VALUES (" + place + ", '" + crop + "', '"
                + today.minusDays(200) + "')");
    }

    LocalDate today() {
        return today;
    }

    Goods goods() {
        return goods;
    }

    Goods.Seller owner() {
        return owner;
    }

    Browser seller() {
        return seller;
    }

    String page() {
        return "/nha-ban/vung-trong/" + place;
    }

    long place() {
        return place;
    }

    long season() {
        return season;
    }

    static String diary(long season, String work) {
        return "/nha-ban/vu/" + season + "/nhat-ky?viec=" + work;
    }

    /** The form of a kind of work as the page shows it, with the day, the performer and what is typed. */
    Map<String, String> form(String address, LocalDate day, String... typed) {
        Map<String, String> fields =
                new LinkedHashMap<>(Browser.hiddenFields(seller.get(address).body()));
        fields.put("day", day.toString());
        fields.put("performer", "Tổ thử số 1");
        for (int i = 0; i < typed.length; i += 2) {
            fields.put(typed[i], typed[i + 1]);
        }
        return fields;
    }

    HttpResponse<String> write(String work, LocalDate day, String... typed) {
        String address = diary(season, work);
        return seller.postAsIs(address, form(address, day, typed));
    }

    HttpResponse<String> spray(LocalDate day, String days) {
        return write("pesticide", day, "material", "Anvil 5SC", "amount", "2 lít", "phiDays", days);
    }

    HttpResponse<String> harvest(LocalDate day, String kilograms) {
        return write("harvest", day, "harvest", kilograms);
    }

    long lines() {
        return goods.number("SELECT COUNT(*) FROM diary_entry WHERE season_id = ?", season);
    }

    /** What the last harvest weighed. */
    long grams() {
        return goods.number("SELECT harvest_grams FROM diary_entry WHERE id = ?", lastLine());
    }

    long lastLine() {
        return goods.number("SELECT MAX(id) FROM diary_entry WHERE season_id = ?", season);
    }
}
