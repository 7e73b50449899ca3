package vn.chophien.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.chophien.place.PlaceService;
import vn.chophien.shared.Row;
import vn.chophien.shared.Sql;

/** Points, slots and days. How many come on a day changes by one conditional update, never by reading first. */
@ApplicationScoped
class PickupRepository {

    private static final String POINT =
            "SELECT id, seller_id, name, commune_code, address_line, hours FROM pickup_point WHERE NOT ended AND ";

    private static final String SLOT =
            "SELECT id, point_id, first_day, every_days, from_time, to_time, capacity FROM pickup_slot"
                    + " WHERE NOT ended AND ";

    @PersistenceContext
    EntityManager em;

    @Inject
    PlaceService places;

    List<PickupPoint> ofSellers(Collection<Long> sellerIds) {
        return points("seller_id IN (" + Sql.ids(sellerIds) + ") ORDER BY name, id");
    }

    Optional<PickupPoint> find(long pointId) {
        return points("id = " + pointId).stream().findFirst();
    }

    /** The point of a slot, with its slots. */
    Optional<PickupPoint> ofSlot(long slotId) {
        return points("id = (SELECT point_id FROM pickup_slot WHERE id = " + slotId + ")").stream()
                .findFirst();
    }

    private List<PickupPoint> points(String which) {
        List<PickupPoint> bare = Sql.list(em, POINT + which, row -> point(row, List.of()));
        if (bare.isEmpty()) {
            return bare;
        }
        String ids = Sql.ids(bare.stream().map(PickupPoint::id).toList());
        Map<Long, List<PickupSlot>> slots = Sql.list(
                        em,
                        SLOT + "point_id IN (" + ids + ") ORDER BY first_day, from_time, id",
                        PickupRepository::slot)
                .stream()
                .collect(Collectors.groupingBy(PickupSlot::pointId));
        return bare.stream()
                .map(point -> new PickupPoint(
                        point.id(),
                        point.sellerId(),
                        point.name(),
                        point.commune(),
                        point.addressLine(),
                        point.hours(),
                        slots.getOrDefault(point.id(), List.of())))
                .toList();
    }

    private PickupPoint point(Row row, List<PickupSlot> slots) {
        return new PickupPoint(
                row.number(0),
                row.number(1),
                row.text(2),
                places.commune(row.text(3)),
                row.text(4),
                row.textOrNull(5),
                slots);
    }

    private static PickupSlot slot(Row row) {
        Long every = row.numberOrNull(3);
        return new PickupSlot(
                row.number(0),
                row.number(1),
                row.day(2),
                every == null ? null : every.intValue(),
                row.text(4),
                row.text(5),
                row.small(6));
    }

    /** What is known of the days of these slots; a day without a row is as its slot says. */
    Map<Long, Map<LocalDate, DayState>> days(Collection<Long> slotIds, LocalDate from) {
        return slotIds.isEmpty()
                ? Map.of()
                : Sql.list(
                                em,
                                "SELECT slot_id, day, taken, capacity, closed FROM pickup_day WHERE slot_id IN ("
                                        + Sql.ids(slotIds) + ") AND day >= ?1",
                                row -> Map.entry(
                                        row.number(0),
                                        Map.entry(row.day(1), new DayState(row.small(2), row.small(3), row.flag(4)))),
                                from)
                        .stream()
                        .collect(Collectors.groupingBy(
                                Map.Entry::getKey,
                                Collectors.mapping(
                                        Map.Entry::getValue,
                                        Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue))));
    }

    record DayState(int taken, int capacity, boolean closed) {}

    /** @return false when the day is full or closed */
    boolean take(PickupSlot slot, LocalDate day) {
        open(slot, day);
        return Sql.update(
                        em,
                        "UPDATE pickup_day SET taken = taken + 1 WHERE slot_id = ?1 AND day = ?2 AND NOT closed"
                                + " AND taken < capacity",
                        slot.id(),
                        day)
                == 1;
    }

    void giveBack(long slotId, LocalDate day) {
        Sql.update(
                em,
                "UPDATE pickup_day SET taken = taken - 1 WHERE slot_id = ?1 AND day = ?2 AND taken > 0",
                slotId,
                day);
    }

    void setClosed(PickupSlot slot, LocalDate day, boolean closed) {
        open(slot, day);
        Sql.update(em, "UPDATE pickup_day SET closed = ?3 WHERE slot_id = ?1 AND day = ?2", slot.id(), day, closed);
    }

    private void open(PickupSlot slot, LocalDate day) {
        Sql.update(
                em,
                "INSERT IGNORE INTO pickup_day (slot_id, day, capacity) VALUES (?1, ?2, ?3)",
                slot.id(),
                day,
                slot.capacity());
    }

    void add(long sellerId, WritePickupPoint point, @Nullable String hours) {
        Sql.update(
                em,
                "INSERT INTO pickup_point (seller_id, name, commune_code, address_line, hours)"
                        + " VALUES (?1, ?2, ?3, ?4, ?5)",
                sellerId,
                point.name(),
                point.commune(),
                point.address(),
                hours);
    }

    void add(PickupSlot slot) {
        Sql.update(
                em,
                "INSERT INTO pickup_slot (point_id, first_day, every_days, from_time, to_time, capacity)"
                        + " VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
                slot.pointId(),
                slot.firstDay(),
                slot.everyDays(),
                slot.from(),
                slot.to(),
                slot.capacity());
    }

    void endPoint(long pointId) {
        Sql.update(em, "UPDATE pickup_point SET ended = TRUE WHERE id = ?1", pointId);
    }

    void endSlot(long slotId) {
        Sql.update(em, "UPDATE pickup_slot SET ended = TRUE WHERE id = ?1", slotId);
    }
}
