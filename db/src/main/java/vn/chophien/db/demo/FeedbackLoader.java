package vn.chophien.db.demo;

import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chophien.db.BatchInsert;

/** What buyers said of what they received: {@code reviews.txt} and {@code complaints.txt}. */
final class FeedbackLoader {
    private final World world;
    private final BatchInsert reviews;
    private final BatchInsert complaints;

    FeedbackLoader(World world) {
        this.world = world;
        this.reviews = world.into(
                "review",
                "order_line_id",
                "product_id",
                "author",
                "stars",
                "body",
                "written_at",
                "answer",
                "answered_at");
        this.complaints = world.into(
                "complaint",
                "order_id",
                "lot_id",
                "body",
                "status",
                "opened_at",
                "acknowledged_at",
                "closed_at",
                "outcome");
    }

    void load() throws SQLException {
        for (String line : Card.lines("reviews.txt")) {
            if (!line.startsWith("#")) {
                placeReview(Card.cells(line));
            }
        }
        reviews.send();
        for (Card card : Card.read("complaints.txt")) {
            complaints.add(
                    World.found(world.orders, card.text("order")).id(),
                    world.lot(card.text("lot")).id(),
                    card.text("body"),
                    card.text("status"),
                    ago(card.text("opened")),
                    ago(card.optional("acknowledged")),
                    ago(card.optional("closed")),
                    card.optional("outcome"));
        }
        complaints.send();
    }

    private void placeReview(List<String> cells) throws SQLException {
        World.Order order = World.found(world.orders, cells.get(0));
        World.Line line = order.lines().get(Integer.parseInt(cells.get(1)) - 1);
        LocalDateTime delivered = order.timeline().at("DELIVERED");
        if (delivered == null) {
            throw new IllegalStateException("Only goods that arrived are reviewed: " + cells);
        }
        LocalDateTime written = world.days.notAfterNow(delivered.plusDays(Integer.parseInt(cells.get(3))));
        String answer = cells.get(5);
        reviews.add(
                line.id(),
                line.item().product().id(),
                order.buyer(),
                Integer.valueOf(cells.get(2)),
                cells.get(4),
                written,
                answer.isEmpty() ? null : answer,
                answer.isEmpty() ? null : world.days.notAfterNow(written.plusHours(20)));
    }

    private @Nullable LocalDateTime ago(@Nullable String duration) {
        return duration == null ? null : world.days.ago(Days.duration(duration));
    }
}
