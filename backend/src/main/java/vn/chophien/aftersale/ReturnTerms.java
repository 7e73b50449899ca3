package vn.chophien.aftersale;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import vn.chophien.calendar.CalendarService;
import vn.chophien.calendar.Deadline;
import vn.chophien.calendar.Deadlines;
import vn.chophien.shared.Times;

/** Until when goods may be sent back, for which reason, and how long the seller has for what. */
@ApplicationScoped
class ReturnTerms {

    @Inject
    CalendarService calendar;

    @Inject
    @ConfigProperty(name = "chophien.return.damaged-days", defaultValue = "30")
    int damagedDays;

    /** None unless the market's sellers agreed to it: most of what is sold here is food. */
    @Inject
    @ConfigProperty(name = "chophien.return.changed-mind-days", defaultValue = "0")
    int changedMindDays;

    /** The reasons that still count today for goods that came then. */
    List<ReturnTerm> open(Instant deliveredAt, LocalDate today) {
        Deadlines deadlines = calendar.deadlines();
        LocalDate day = Times.dayOf(deliveredAt);
        return Arrays.stream(ReturnReason.values())
                .flatMap(reason -> term(deadlines, day, reason).stream())
                .filter(term -> !today.isAfter(term.until()))
                .toList();
    }

    private Optional<ReturnTerm> term(Deadlines deadlines, LocalDate day, ReturnReason reason) {
        return switch (reason) {
            case MISDESCRIBED ->
                deadlines
                        .after(day, "RETURN_MISDESCRIBED")
                        .map(until -> new ReturnTerm(reason, until.due().day(), until.source()));
            case DAMAGED, WRONG_GOODS -> Optional.of(new ReturnTerm(reason, day.plusDays(damagedDays), null));
            case CHANGED_MIND ->
                changedMindDays == 0
                        ? Optional.empty()
                        : Optional.of(new ReturnTerm(reason, day.plusDays(changedMindDays), null));
        };
    }

    ReturnView dated(ReturnView view) {
        Deadlines deadlines = calendar.deadlines();
        LocalDate asked = Times.dayOf(view.askedAt());
        return view.due(day(deadlines.after(asked, "RETURN_ANSWER")), day(deadlines.after(asked, "RETURN_REFUND")));
    }

    private static @Nullable LocalDate day(Optional<Deadline> deadline) {
        return deadline.map(found -> found.due().day()).orElse(null);
    }
}
