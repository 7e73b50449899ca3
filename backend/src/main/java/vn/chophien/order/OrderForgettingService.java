package vn.chophien.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.chophien.calendar.CalendarService;
import vn.chophien.calendar.RetentionRule;
import vn.chophien.shared.Retried;
import vn.chophien.shared.Times;

/**
 * Takes the person out of orders whose time of keeping is over. What was sold, for how much, from which lots and to which
 * commune stays, so that sums and the ways of lots are as they were.
 */
@ApplicationScoped
@Retried
@Transactional
public class OrderForgettingService {

    private static final String RULE = "ORDER";
    private static final int AT_ONCE = 100;

    @Inject
    OrderForgettingRepository orders;

    @Inject
    CalendarService calendar;

    @Inject
    Event<OrdersForgotten> forgotten;

    @Inject
    Clock clock;

    /** Until when an order of that moment is kept with its buyer; empty while no rule says so. */
    public Optional<LocalDate> keptUntil(Instant placedAt) {
        return rule().map(rule -> rule.keptUntil(Times.dayOf(placedAt)));
    }

    /** @return whether there may be more */
    boolean forgetSome() {
        Instant now = clock.instant();
        List<OrderForgettingRepository.Due> due =
                rule().map(rule -> orders.due(lastMoment(rule, now), AT_ONCE)).orElse(List.of());
        if (!due.isEmpty()) {
            orders.forget(
                    due.stream().map(OrderForgettingRepository.Due::orderId).toList(), now);
            forgotten.fire(new OrdersForgotten(due.stream()
                    .map(OrderForgettingRepository.Due::checkoutId)
                    .distinct()
                    .toList()));
        }
        return due.size() == AT_ONCE;
    }

    /** Orders from before it were kept long enough. */
    private static Instant lastMoment(RetentionRule rule, Instant now) {
        return Times.dayOf(now)
                .minusYears(rule.years())
                .atStartOfDay(Times.ZONE)
                .toInstant();
    }

    private Optional<RetentionRule> rule() {
        return calendar.retention(RULE, Times.dayOf(clock.instant()));
    }
}
