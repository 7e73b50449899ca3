package vn.chophien.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.jspecify.annotations.Nullable;
import vn.chophien.delivery.PickupService;
import vn.chophien.shared.Sql;

/** Places that orders hold at pick-up points: taken with the order, given back once. */
@ApplicationScoped
class OrderPickupRepository {

    @PersistenceContext
    EntityManager em;

    @Inject
    PickupService pickups;

    /** @param choice null when the buyer comes to the seller's own place, or not at all */
    void book(Order order, @Nullable PickupChoice choice) {
        if (choice == null) {
            return;
        }
        String words = pickups.take(order.sellerId(), choice.slotId(), choice.day());
        Sql.update(
                em,
                "INSERT INTO order_pickup (order_id, slot_id, day, words) VALUES (?1, ?2, ?3, ?4)",
                order.id(),
                choice.slotId(),
                choice.day(),
                words);
    }

    void giveBack(Order order) {
        int given = Sql.update(
                em, "UPDATE order_pickup SET given_back = TRUE WHERE order_id = ?1 AND given_back = FALSE", order.id());
        if (given == 1) {
            Sql.first(
                            em,
                            "SELECT slot_id, day FROM order_pickup WHERE order_id = ?1",
                            row -> new PickupChoice(row.number(0), row.day(1)),
                            order.id())
                    .ifPresent(choice -> pickups.giveBack(choice.slotId(), choice.day()));
        }
    }
}
