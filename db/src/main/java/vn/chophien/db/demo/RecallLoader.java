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
}
