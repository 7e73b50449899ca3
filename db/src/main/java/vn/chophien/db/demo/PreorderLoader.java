package vn.chophien.db.demo;

import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chophien.db.BatchInsert;

/** Harvests to come that are promised, and who asked for how much of them, from {@code preorders.txt}. */
final class PreorderLoader {
    private final World world;
    private final BatchInsert preorders;
    private final BatchInsert requests;
    private final BatchInsert forecasts;
    private long lastId;

    PreorderLoader(World world) {
        this.world = world;
        this.preorders = world.into(
                "preorder",
                "id",
                "trade_item_id",
                "product_id",
                "seller_id",
                "running_item",
                "price",
                "forecast",
                "share_percent",
                "cap",
                "most_each",
                "requested",
                "requests",
                "closes_at",
                "expected_from",
                "expected_to",
                "salt",
                "status",
                "created_at",
                "created_by",
                "season_id",
                "made_percent",
                "season_harvested");
        this.forecasts = world.into("harvest_forecast", "season_id", "harvested_grams", "computed_at");
        this.requests = world.into(
                        "preorder_request",
                        "preorder_id",
                        "code",
                        "token",
                        "form_key",
                        "waiting_phone",
                        "quantity",
                        "buyer_name",
                        "buyer_phone",
                        "delivery_method",
                        "commune_code",
                        "address_line",
                        "age_confirmed",
                        "status",
                        "requested_at")
                .after(preorders);
    }

    void load() throws SQLException {
        for (Card card : Card.read("preorders.txt")) {
            add(card);
        }
        requests.send();
        forecasts.send();
        giveToAccounts();
    }

    private void add(Card card) throws SQLException {
        long id = ++lastId;
        World.Item item = world.item(card.text("item"));
        long unit = item.stepsOfUnit();
        long forecast = card.number("forecast") * unit;
        int share = card.number("share");
        long requested = 0;
        for (List<String> row : card.rows("requests")) {
            requested += add(id, card.key(), unit, row);
        }
        List<String> expected = Card.cells(card.text("expected"));
        LocalDateTime opened = world.days.at(card.number("opened"), LocalTime.of(8, 0));
        List<String> season = card.has("season") ? Card.cells(card.text("season")) : List.of();
        preorders.add(
                id,
                item.id(),
                item.product().id(),
                item.product().seller().id(),
                item.id(),
                card.number("price"),
                forecast,
                share,
                forecast * share / 100 / unit * unit,
                card.number("each") * unit,
                requested,
                card.rows("requests").size(),
                world.days.midnight(card.number("closes") + 1),
                world.days.day(Integer.parseInt(expected.get(0))),
                world.days.day(Integer.parseInt(expected.get(1))),
                DemoCodes.hash("salt " + card.key()),
                "OPEN",
                opened,
                card.text("by"),
                season.isEmpty() ? null : world.season(season.get(0)).id(),
                season.isEmpty() ? null : Integer.valueOf(season.get(1)),
                season.isEmpty() ? null : Long.parseLong(season.get(2)) * 1_000);
        if (!season.isEmpty()) {
            forecasts.add(world.season(season.get(0)).id(), 0L, opened); // the market works it out when it starts
        }
    }

    /** @return what is asked for, in steps */
    private long add(long preorder, String key, long unit, List<String> row) throws SQLException {
        String phone = row.get(1);
        @Nullable String to = row.get(2).isEmpty() ? null : row.get(2);
        long quantity = Long.parseLong(row.get(3)) * unit;
        LocalDateTime asked = world.days.moment(row.get(4));
        String request = key + " " + phone;
        requests.add(
                preorder,
                DemoCodes.crockford("request " + request, 8),
                DemoCodes.crockford("token " + request, 26),
                "demo-" + key + "-" + phone.substring(1),
                phone,
                quantity,
                row.get(0),
                phone,
                to == null ? "PICKUP" : "DELIVERY",
                to == null ? null : to.split(", ", 2)[0],
                to == null ? null : to.split(", ", 2)[1],
                false,
                "WAITING",
                asked);
        return quantity;
    }

    /** Who has an account was signed in. */
    private void giveToAccounts() throws SQLException {
        try (Statement statement = world.connection.createStatement()) {
            statement.executeUpdate("INSERT INTO buyer_preorder_request (request_id, account_id, at, taken_over)"
                    + " SELECT r.id, k.account_id, r.requested_at, FALSE FROM account_contact k JOIN preorder_request r"
                    + " ON r.buyer_phone = CONVERT(k.value USING ascii) COLLATE ascii_bin WHERE k.kind = 'PHONE'");
        }
    }
}
