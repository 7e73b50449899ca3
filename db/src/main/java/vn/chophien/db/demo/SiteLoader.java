package vn.chophien.db.demo;

import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.chophien.db.BatchInsert;

/** Production sites, their codes and what became of the codes, from {@code sites.txt}. */
final class SiteLoader {
    private static final String AUTHORITY = "Sở Nông nghiệp và Môi trường tỉnh Thái Nguyên (minh họa)";

    private final World world;
    private final BatchInsert sites;
    private final BatchInsert codes;
    private final BatchInsert statuses;

    SiteLoader(World world) {
        this.world = world;
        this.sites = world.into(
                "production_site",
                "id",
                "seller_id",
                "kind",
                "name",
                "commune_code",
                "place_text",
                "crop",
                "area_m2",
                "created_at");
        this.codes = world.into(
                        "site_code",
                        "id",
                        "site_id",
                        "kind",
                        "code_raw",
                        "code_norm",
                        "market",
                        "crop",
                        "issuer",
                        "issued_on",
                        "decision_no",
                        "checked_on",
                        "checked_by",
                        "source")
                .after(sites);
        this.statuses = world.into(
                        "site_code_status",
                        "site_code_id",
                        "status",
                        "since",
                        "reason",
                        "document_no",
                        "actor",
                        "recorded_at")
                .after(codes);
    }

    void load() throws SQLException {
        for (Card card : Card.read("sites.txt")) {
            place(card);
        }
        sites.send();
        codes.send();
        statuses.send();
    }

    private void place(Card card) throws SQLException {
        World.Seller seller = world.seller(card.text("seller"));
        World.Site site = new World.Site(world.sites.size() + 1L, card.text("name"), card.text("place"));
        world.sites.put(card.key(), site);
        sites.add(
                site.id(),
                seller.id(),
                card.text("kind"),
                site.name(),
                card.text("commune"),
                site.place(),
                card.optional("crop"),
                card.optionalNumber("area"),
                world.days.at(5 - seller.joined(), LocalTime.of(10, 0)));
        for (List<String> row : card.rows("codes")) {
            placeCode(site, card.text("crop", "Sản phẩm đóng gói"), row);
        }
        for (List<String> row : card.rows("history")) {
            placeStatus(row);
        }
    }

    private void placeCode(World.Site site, String crop, List<String> row) throws SQLException {
        World.Code code = new World.Code(world.codes.size() + 1L, site, row.get(0), row.get(1), new TreeMap<>());
        world.codes.put(code.number(), code);
        codes.add(
                code.id(),
                site.id(),
                code.kind(),
                code.number(),
                code.number(),
                emptyIsNone(row.get(2)),
                crop,
                AUTHORITY,
                day(row.get(3)),
                row.get(4),
                day(row.get(5)),
                "Cán bộ chuyên ngành trồng trọt (minh họa)",
                "Danh sách mã số vùng trồng của tỉnh (minh họa)");
    }

    private void placeStatus(List<String> row) throws SQLException {
        World.Code code = World.found(world.codes, row.get(0));
        LocalDate since = day(row.get(2));
        code.history().put(since, row.get(1));
        statuses.add(
                code.id(),
                row.get(1),
                since,
                row.get(3),
                row.get(4),
                AUTHORITY,
                world.days.at(Integer.parseInt(row.get(2)), LocalTime.of(16, 0)));
    }

    private LocalDate day(String offset) {
        return world.days.day(Integer.parseInt(offset));
    }

    private static @Nullable String emptyIsNone(String text) {
        return text.isEmpty() ? null : text;
    }
}
