package vn.chophien.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.chophien.account.Actor;
import vn.chophien.account.SellerRight;
import vn.chophien.audit.AuditLog;
import vn.chophien.place.PlaceService;
import vn.chophien.shared.NotFound;
import vn.chophien.shared.RuleViolation;
import vn.chophien.shared.Times;

/** Where and when buyers come for goods. A place on a day is held with the order and given back with it. */
@ApplicationScoped
@Transactional
public class PickupService {

    /** A seller has to know in time who comes. */
    private static final int EARLIEST_DAYS = 1;

    private static final int LATEST_DAYS = 21;
    private static final int MOST_DAYS = 12;

    @Inject
    PickupRepository pickups;

    @Inject
    PlaceService places;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    /** The next days of these sellers, the soonest first; sellers without points are not in it. */
    public Map<Long, List<PickupDay>> offers(Collection<Long> sellerIds) {
        if (sellerIds.isEmpty()) {
            return Map.of();
        }
        LocalDate from = today().plusDays(EARLIEST_DAYS);
        List<PickupPoint> points = pickups.ofSellers(sellerIds);
        Map<Long, List<PickupDay>> days = coming(points, from).stream()
                .collect(Collectors.groupingBy(day -> day.point().sellerId()));
        days.replaceAll((seller, all) -> all.stream().limit(MOST_DAYS).toList());
        return days;
    }

    private List<PickupDay> coming(List<PickupPoint> points, LocalDate from) {
        List<Long> slots = points.stream()
                .flatMap(point -> point.slots().stream())
                .map(PickupSlot::id)
                .toList();
        Map<Long, Map<LocalDate, PickupRepository.DayState>> known = pickups.days(slots, from);
        return points.stream()
                .flatMap(point -> point.slots().stream()
                        .flatMap(slot -> slot.days(from, today().plusDays(LATEST_DAYS)).stream()
                                .map(day -> day(point, slot, day, known.getOrDefault(slot.id(), Map.of())))))
                .sorted(Comparator.comparing(PickupDay::day)
                        .thenComparing(day -> day.slot().from()))
                .toList();
    }

    private static PickupDay day(
            PickupPoint point, PickupSlot slot, LocalDate day, Map<LocalDate, PickupRepository.DayState> known) {
        PickupRepository.DayState state =
                known.getOrDefault(day, new PickupRepository.DayState(0, slot.capacity(), false));
        return new PickupDay(point, slot, day, state.taken(), state.capacity(), state.closed());
    }

    /**
     * Holds one place on a day, in the transaction of the order that needs it.
     *
     * @return where and when, in words
     */
    public String take(long sellerId, long slotId, LocalDate day) {
        PickupPoint point = pickups.ofSlot(slotId)
                .filter(found -> found.sellerId() == sellerId)
                .orElseThrow(PickupService::gone);
        PickupSlot slot = slot(point, slotId);
        boolean inTime = !day.isBefore(today().plusDays(EARLIEST_DAYS)) && !day.isAfter(today().plusDays(LATEST_DAYS));
        if (!slot.isOn(day) || !inTime) {
            throw gone();
        }
        PickupDay agreed = new PickupDay(point, slot, day, 0, slot.capacity(), false);
        if (!pickups.take(slot, day)) {
            throw new RuleViolation(
                    "pickup.full",
                    agreed.when() + ", tại " + point.name() + " đã hết chỗ hoặc đóng. Hãy chọn ngày khác.");
        }
        return agreed.words();
    }

    private static RuleViolation gone() {
        return new RuleViolation("pickup.gone", "Điểm nhận hoặc ngày nhận này không còn. Hãy chọn lại.");
    }

    private static PickupSlot slot(PickupPoint point, long slotId) {
        return point.slots().stream()
                .filter(slot -> slot.id() == slotId)
                .findFirst()
                .orElseThrow(PickupService::gone);
    }

    /** For an order that is called off; whoever calls makes sure that it does so once. */
    public void giveBack(long slotId, LocalDate day) {
        pickups.giveBack(slotId, day);
    }

    public List<PickupPoint> points(long sellerId, Actor actor) {
        actor.requireMemberOf(sellerId, SellerRight.ORDERS);
        return pickups.ofSellers(List.of(sellerId));
    }

    /** The next days of a seller, with who comes and what is closed. */
    public List<PickupDay> days(long sellerId, Actor actor) {
        return coming(points(sellerId, actor), today());
    }

    public void addPoint(long sellerId, WritePickupPoint point, Actor actor) {
        actor.requireMemberOf(sellerId, SellerRight.ORDERS);
        point.check(places);
        audit.recordHelp(actor, "pickup.change", "seller", sellerId, null);
        pickups.add(sellerId, point, point.hours().isBlank() ? null : point.hours());
    }

    public void addSlot(long pointId, WritePickupSlot slot, Actor actor) {
        own(pickups.find(pointId).orElseThrow(() -> new NotFound("pickup point", pointId)), actor);
        pickups.add(slot.check(pointId, today()));
    }

    /** Nobody can choose it any more; what was agreed stays agreed. */
    public void endPoint(long pointId, Actor actor) {
        own(pickups.find(pointId).orElseThrow(() -> new NotFound("pickup point", pointId)), actor);
        pickups.endPoint(pointId);
    }

    public void endSlot(long slotId, Actor actor) {
        own(slotId, actor);
        pickups.endSlot(slotId);
    }

    /** Closes one day or opens it again; who said to come is not told, so the seller calls them. */
    public void setClosed(long slotId, LocalDate day, boolean closed, Actor actor) {
        PickupPoint point = own(slotId, actor);
        PickupSlot slot = slot(point, slotId);
        if (!slot.isOn(day)) {
            throw gone();
        }
        pickups.setClosed(slot, day, closed);
    }

    private PickupPoint own(long slotId, Actor actor) {
        return own(pickups.ofSlot(slotId).orElseThrow(() -> new NotFound("pickup slot", slotId)), actor);
    }

    private PickupPoint own(PickupPoint point, Actor actor) {
        actor.requireMemberOf(point.sellerId(), SellerRight.ORDERS);
        audit.recordHelp(actor, "pickup.change", "seller", point.sellerId(), null);
        return point;
    }

    private LocalDate today() {
        return Times.dayOf(clock.instant());
    }
}
