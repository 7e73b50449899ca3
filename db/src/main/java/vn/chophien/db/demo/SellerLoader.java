package vn.chophien.db.demo;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.chophien.db.BatchInsert;

/** Sellers, from {@code sellers.txt}. */
final class SellerLoader {
    /** Who decides in the demo world: a role, never a person. */
    static final String STAFF = "Cán bộ Sở Công Thương 1 (minh họa)";

    private final World world;
    private final Map<String, String> communes;
    private final BatchInsert sellers;
    private final BatchInsert points;
    private final BatchInsert slots;
    private long markets;

    SellerLoader(World world) throws SQLException {
        this.world = world;
        this.communes = communes(world.connection);
        this.sellers = world.into(
                "seller",
                "id",
                "slug",
                "kind",
                "name",
                "summary",
                "story",
                "representative",
                "registration_no",
                "tax_code",
                "phone",
                "email",
                "commune_code",
                "address_line",
                "old_place",
                "banner",
                "bank_bin",
                "bank_account",
                "bank_holder",
                "pickup_hours",
                "status",
                "verified_on",
                "verified_by",
                "sample_data",
                "created_at");
        this.points = world.into("pickup_point", "id", "seller_id", "name", "commune_code", "address_line")
                .after(sellers);
        this.slots = world.into(
                        "pickup_slot", "point_id", "first_day", "every_days", "from_time", "to_time", "capacity")
                .after(points);
    }

    void load() throws SQLException {
        for (Card card : Card.read("sellers.txt")) {
            place(card);
        }
        sellers.send();
        slots.send();
    }

    private void place(Card card) throws SQLException {
        List<String> bank = card.has("bank") ? card.rows("bank").get(0) : List.of("", "", "");
        String status = card.text("status", "ACTIVE");
        boolean verified = status.equals("ACTIVE");
        World.Seller seller = new World.Seller(
                world.sellers.size() + 1L,
                card.key(),
                card.text("name"),
                card.text("commune"),
                card.text("address") + ", " + World.found(communes, card.text("commune")),
                card.number("joined"),
                card.optional("gs1"),
                bank.get(0),
                bank.get(1),
                bank.get(2));
        world.sellers.put(card.key(), seller);
        sellers.add(
                seller.id(),
                seller.slug(),
                card.text("kind"),
                seller.name(),
                card.text("summary"),
                card.text("story"),
                card.text("representative"),
                card.optional("registration"),
                card.optional("tax"),
                card.text("phone"),
                card.optional("email"),
                seller.communeCode(),
                card.text("address"),
                card.optional("old-place"),
                card.text("banner"),
                card.has("bank") ? seller.bankBin() : null,
                card.has("bank") ? seller.bankAccount() : null,
                card.has("bank") ? seller.bankHolder() : null,
                card.optional("pickup"),
                status,
                verified ? world.days.day(2 - seller.joined()) : null,
                verified ? STAFF : null,
                true,
                world.days.at(-seller.joined(), LocalTime.of(8, 30)));
        if (card.has("market")) {
            for (List<String> row : card.rows("market")) {
                placeMarket(seller, row);
            }
        }
    }

    private void placeMarket(World.Seller seller, List<String> row) throws SQLException {
        long id = ++markets;
        points.add(id, seller.id(), row.get(0), row.get(1), row.get(2));
        slots.add(id, world.days.day(Integer.parseInt(row.get(3))), row.get(4), row.get(5), row.get(6), row.get(7));
    }

    /** Names as they stand within a sentence: "xã Côn Minh". */
    private static Map<String, String> communes(Connection connection) throws SQLException {
        Map<String, String> names = new HashMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT code, full_name FROM commune")) {
            while (row.next()) {
                String name = row.getString(2);
                names.put(row.getString(1), name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1));
            }
        }
        return names;
    }
}
