package vn.chophien.db.demo;

import java.sql.SQLException;
import java.time.LocalTime;
import java.util.List;
import vn.chophien.db.BatchInsert;

/** Recalls, from {@code recalls.txt}: every lot that is called back has its own open row, so each page can say why. */
final class RecallLoader {
    private final World world;
    private final BatchInsert recalls;

    RecallLoader(World world) {
        this.world = world;
        this.recalls = world.into(
                "recall", "lot_id", "danger_class", "reason", "instruction", "contact", "opened_at", "opened_by");
    }

    void load() throws SQLException {
        for (Card card : Card.read("recalls.txt")) {
            for (String lot : List.of(card.text("lots").split(", ", -1))) {
                recalls.add(
                        world.lot(lot).id(),
                        card.text("class"),
                        card.text("reason"),
                        card.text("instruction"),
                        card.text("contact"),
                        world.days.at(card.number("day"), LocalTime.of(10, 15)),
                        card.text("by"));
            }
        }
        recalls.send();
    }
}
