package vn.chophien.db.demo;

import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.chophien.db.BatchInsert;

/** Recalls, from {@code recalls.txt}: a lot and everything that was made of it, so that each page can say why. */
final class RecallLoader {
    private final World world;
    private final BatchInsert recalls;

    RecallLoader(World world) {
        this.world = world;
        this.recalls = world.into(
                "recall",
                "lot_id",
                "danger_class",
                "description",
                "reason",
                "danger",
                "instruction",
                "arrangement",
                "contact",
                "opened_at",
                "opened_by");
    }

    void load() throws SQLException {
        for (Card card : Card.read("recalls.txt")) {
            List<Long> lots = Stream.of(card.text("lots").split(", ", -1))
                    .map(lot -> world.lot(lot).id())
                    .toList();
            recalls.add(
                    lots.get(0),
                    card.text("class"),
                    card.text("description"),
                    card.text("reason"),
                    card.text("danger"),
                    card.text("instruction"),
                    card.text("arrangement"),
                    card.text("contact"),
                    world.days.at(card.number("day"), LocalTime.of(10, 15)),
                    card.text("by"));
            recalls.send();
            cover(lots);
        }
    }

    private void cover(List<Long> lots) throws SQLException {
        String ids = lots.stream().map(String::valueOf).collect(Collectors.joining(","));
        try (Statement statement = world.connection.createStatement()) {
            statement.executeUpdate(
                    "INSERT INTO recall_lot (recall_id, lot_id, status_before) SELECT r.id, l.id, 'NORMAL'"
                            + " FROM recall r JOIN lot l ON l.id IN (" + ids + ") WHERE r.open_lot_id = "
                            + lots.get(0));
            statement.executeUpdate("UPDATE lot l JOIN recall_lot r ON r.lot_id = l.id SET l.recall_id = r.recall_id"
                    + " WHERE l.id IN (" + ids + ")");
        }
    }

    /** Buyers of affected lots were told at once and have read it; every other one brings the goods back. */
    void tellBuyers() throws SQLException {
        try (Statement statement = world.connection.createStatement()) {
            statement.executeUpdate("""
                    INSERT IGNORE INTO recall_notice (recall_id, order_id, created_at, read_at, answer, answered_at)
                    SELECT r.id, o.id, r.opened_at, r.opened_at + INTERVAL 2 HOUR,
                           CASE WHEN o.id % 2 = 0 THEN 'RETURNING' END,
                           CASE WHEN o.id % 2 = 0 THEN r.opened_at + INTERVAL 2 HOUR END
                    FROM recall_lot c JOIN recall r ON r.id = c.recall_id
                    JOIN order_line_lot a ON a.lot_id = c.lot_id JOIN order_line l ON l.id = a.order_line_id
                    JOIN market_order o ON o.id = l.order_id WHERE o.status <> 'CANCELLED'
                    """);
        }
    }
}
