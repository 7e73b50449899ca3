package vn.chophien.oversight.listing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.chophien.account.Actor;
import vn.chophien.account.Permission;
import vn.chophien.audit.AuditLog;
import vn.chophien.shared.InvalidInput;
import vn.chophien.shared.Retried;

/** The limits of checks, in the hands of staff. Each change keeps the one before, with days, reason and name. */
@ApplicationScoped
@Retried
@Transactional
public class FlagLimitKeeping {

    public static final String OBJECT = "flag_limit";

    private static final int SHORTEST_REASON = 5;
    private static final int LONGEST_REASON = 500;

    @Inject
    FlagLimitRepository limits;

    @Inject
    AuditLog audit;

    @Inject
    Event<RulesChanged> changed;

    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "chophien.flag.late-days", defaultValue = "7")
    int lateDays;

    /** What counts now; what staff set wins over the configuration. */
    public FlagLimits now() {
        Map<FlagLimit, Integer> values = new EnumMap<>(FlagLimit.class);
        values.put(FlagLimit.LATE_DAYS, lateDays);
        values.putAll(limits.set());
        return new FlagLimits(values);
    }

    public List<FlagLimitChange> history(Actor actor) {
        actor.requireStaff();
        return limits.history();
    }

    /** Sent again, it changes nothing. */
    public void set(FlagLimit limit, int value, String reason, Actor actor) {
        actor.require(Permission.RULES);
        check(limit, value, reason);
        int before = now().of(limit);
        if (before == value) {
            return;
        }
        limits.set(limit, value, reason, actor.name(), clock.instant());
        audit.record(
                actor,
                "flag.limit",
                OBJECT,
                limit.name(),
                limit.vietnamese() + ": " + before + " " + limit.unit(),
                limit.vietnamese() + ": " + value + " " + limit.unit(),
                reason);
        changed.fire(new RulesChanged());
    }

    /** @throws InvalidInput under {@code value} and {@code reason} */
    static void check(FlagLimit limit, int value, String reason) {
        InvalidInput.Collector wrong = new InvalidInput.Collector();
        requireWithin(limit, value, wrong);
        wrong.require(
                reason.length() >= SHORTEST_REASON && reason.length() <= LONGEST_REASON,
                "reason",
                "Hãy ghi lý do, từ " + SHORTEST_REASON + " đến " + LONGEST_REASON + " ký tự.");
        wrong.throwIfAny();
    }

    public static void requireWithin(FlagLimit limit, int value, InvalidInput.Collector wrong) {
        wrong.require(
                value >= limit.least() && value <= limit.most(),
                "value",
                "Hãy ghi số từ " + limit.least() + " đến " + limit.most() + ".");
    }
}
