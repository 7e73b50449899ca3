package vn.chophien.db.demo;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.chophien.db.BatchInsert;

/**
 * Lots and their genealogy, from one file a seller in {@code lots/}. A lot is either raw material in kilograms, or packs
 * of a trade item. What is left of it is settled by {@link RemainingStock} when the orders are known.
 */
final class LotLoader {
    private static final BigDecimal GRAMS_PER_KG = BigDecimal.valueOf(1_000);

    private final World world;
    private final Map<String, Integer> numbersUsed = new HashMap<>();
    private final BatchInsert lots;
    private final BatchInsert edges;
    private final LotHistoryLoader history;

    LotLoader(World world) {
        this.world = world;
        this.lots = world.into(
                "lot",
                "id",
                "token",
                "gtin",
                "lot_no",
                "seller_id",
                "producer",
                "trade_item_id",
                "name",
                "site_id",
                "season_id",
                "site_code_id",
                "code_status",
                "packing_code",
                "packed_by",
                "unit_name",
                "unit_scale",
                "quantity",
                "remaining",
                "mass_grams",
                "harvested_on",
                "made_on",
                "packed_on",
                "expires_on",
                "status",
                "status_reason",
                "status_at",
                "created_at");
        this.edges = world.into("lot_edge", "parent_id", "child_id", "mass_grams", "operation")
                .after(lots);
        this.history = new LotHistoryLoader(world, lots);
    }

    void load() throws SQLException {
        for (World.Seller seller : List.copyOf(world.sellers.values())) {
            if (Card.exists("lots/" + seller.slug() + ".txt")) {
                for (Card card : Card.read("lots/" + seller.slug() + ".txt")) {
                    place(seller, card);
                }
            }
        }
        lots.send();
        edges.send();
        history.send();
    }

    private void place(World.Seller seller, Card card) throws SQLException {
        LotDates dates = LotDates.parse(card.text("dates"));
        World.Lot lot = describe(seller, card);
        world.lots.put(card.key(), lot);
        World.Item item = lot.item();
        World.Season season = card.has("season") ? world.season(card.text("season")) : null;
        LocalDate harvested = day(dates.harvested());
        World.Code code = season == null || harvested == null ? null : code(card, season, harvested);
        World.Code packing = card.has("packed-by") ? packingCode(world.site(card.text("packed-by"))) : null;
        List<String> status = card.has("status") ? card.rows("status").get(0) : List.of("NORMAL", "0", "");
        boolean changed = card.has("status");
        lots.add(
                lot.id(),
                token(card.key()),
                item == null ? null : item.gtin(),
                lotNumber(seller, world.days.day(dates.born())),
                seller.id(),
                card.optional("producer"),
                item == null ? null : item.id(),
                lot.name(),
                season == null ? null : season.site().id(),
                season == null ? null : season.id(),
                code == null ? null : code.id(),
                code == null || harvested == null ? null : code.statusOn(harvested),
                packing == null ? null : packing.number(),
                dates.packed() == null
                        ? null
                        : packing == null ? seller.name() : packing.site().name(),
                item == null ? "kg" : item.unitName(),
                item == null ? 3 : item.scale(),
                lot.quantity(),
                lot.quantity(),
                lot.massGrams(),
                harvested,
                world.days.day(dates.made()),
                day(dates.packed()),
                day(dates.expires()),
                status.get(0),
                changed ? status.get(2) : null,
                changed ? world.days.at(Integer.parseInt(status.get(1)), LocalTime.of(10, 15)) : null,
                world.days.at(dates.born(), LocalTime.of(17, 0)));
        for (List<String> row : card.rows("from")) {
            edges.add(world.lot(row.get(0)).id(), lot.id(), grams(row.get(1)), row.get(2));
        }
        history.place(lot, card, dates, season == null ? null : season.site());
    }

    /** The token depends on nothing but the key, so that it can be printed in documents and used in tests. */
    static String token(String lotKey) {
        return DemoCodes.crockford("lot " + lotKey, 16);
    }

    private World.Lot describe(World.Seller seller, Card card) {
        long id = world.lots.size() + 1L;
        if (card.has("raw")) {
            List<String> raw = card.rows("raw").get(0);
            long grams = grams(raw.get(1));
            return new World.Lot(id, card.key(), seller, null, raw.get(0), grams, grams);
        }
        List<String> packs = card.rows("item").get(0);
        World.Item item = world.item(packs.get(0));
        long quantity = Long.parseLong(packs.get(1)) * item.stepsOfUnit();
        String name = item.scale() == 3
                ? item.product().name()
                : item.product().name() + ", " + item.name().toLowerCase(World.VIETNAMESE);
        return new World.Lot(id, card.key(), seller, item, name, quantity, item.massOf(quantity));
    }

    private World.@Nullable Code code(Card card, World.Season season, LocalDate harvested) {
        return card.has("code") ? World.found(world.codes, card.text("code")) : world.codeOf(season.site(), harvested);
    }

    private World.Code packingCode(World.Site site) {
        return world.codes.values().stream()
                .filter(code -> code.site().equals(site) && code.kind().equals("PACKING_HOUSE"))
                .findFirst()
                .orElseThrow();
    }

    /** Such as L261118-02: the second lot that this seller made on that day. */
    private String lotNumber(World.Seller seller, LocalDate day) {
        String date = "L" + world.days.compact(day);
        int number = numbersUsed.merge(seller.slug() + date, 1, Integer::sum);
        return "%s-%02d".formatted(date, number);
    }

    private @Nullable LocalDate day(@Nullable Integer offset) {
        return offset == null ? null : world.days.day(offset);
    }

    private static long grams(String kilograms) {
        return new BigDecimal(kilograms).multiply(GRAMS_PER_KG).longValueExact();
    }
}
