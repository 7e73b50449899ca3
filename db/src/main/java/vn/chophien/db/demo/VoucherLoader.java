package vn.chophien.db.demo;

import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.LocalTime;
import vn.chophien.db.BatchInsert;

/** Vouchers of sellers, and of the market with the sellers who joined, from {@code vouchers.txt}. */
final class VoucherLoader {
    private final World world;
    private final BatchInsert vouchers;
    private final BatchInsert joined;
    private long lastId;

    VoucherLoader(World world) {
        this.world = world;
        this.vouchers = world.into(
                "voucher",
                "id",
                "code",
                "name",
                "seller_id",
                "kind",
                "amount",
                "percent",
                "most",
                "min_goods",
                "valid_from",
                "valid_to",
                "most_uses",
                "per_buyer",
                "listed",
                "status",
                "created_at",
                "created_by");
        this.joined = world.into("voucher_seller", "voucher_id", "seller_id", "joined_at", "joined_by")
                .after(vouchers);
    }

    void load() throws SQLException {
        for (Card card : Card.read("vouchers.txt")) {
            add(card);
        }
        vouchers.send();
        joined.send();
    }

    private void add(Card card) throws SQLException {
        long id = ++lastId;
        LocalDateTime since = world.days.at(card.number("from"), LocalTime.of(8, 0));
        vouchers.add(
                id,
                card.key(),
                card.text("name"),
                card.has("seller") ? world.seller(card.text("seller")).id() : null,
                card.text("kind"),
                card.optionalNumber("amount"),
                card.optionalNumber("percent"),
                card.optionalNumber("most"),
                card.number("min"),
                since,
                world.days.midnight(card.number("to")),
                card.number("uses"),
                card.number("buyer"),
                true,
                "ACTIVE",
                since,
                card.text("by"));
        if (card.has("joined")) {
            for (String seller : card.text("joined").split(", ", -1)) {
                joined.add(
                        id,
                        world.seller(seller).id(),
                        since,
                        world.seller(seller).name());
            }
        }
    }
}
