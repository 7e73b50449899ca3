package vn.chophien.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import vn.chophien.account.Actor;
import vn.chophien.account.Permission;
import vn.chophien.audit.AuditLog;
import vn.chophien.shared.Money;
import vn.chophien.shared.Retried;
import vn.chophien.shared.RuleViolation;
import vn.chophien.shared.Times;

/** What delivery costs and allows, in the hands of staff: the old row ends on a day, the new one begins on the next. */
@ApplicationScoped
@Retried
@Transactional
public class TariffService {

    public static final String OBJECT = "delivery_tariff";

    @Inject
    TariffRepository tariffs;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    /** What counts first, then what is to come, then what is over. */
    public List<TariffRow> all(Actor actor) {
        actor.requireStaff();
        LocalDate today = today();
        return tariffs.all().stream()
                .sorted(Comparator.comparing(TariffRow::kind)
                        .thenComparing(row -> row.days().covers(today) ? 0 : 1))
                .toList();
    }

    public void change(WriteTariff change, Actor actor) {
        actor.require(Permission.RULES);
        change.check(today());
        LocalDate since = Objects.requireNonNull(change.since());
        TariffRepository.Line line = TariffRepository.Line.of(change);
        if (!tariffs.from(line, since).isEmpty()) {
            throw new RuleViolation(
                    "tariff.followed-already",
                    "Đã có mức mới từ " + Times.day(since) + " hoặc sau đó. Hãy chọn một ngày muộn hơn.");
        }
        tariffs.endBefore(line, since);
        boolean onlyEnds = change.kind() == WriteTariff.Kind.STEP && Money.ZERO.equals(change.money());
        if (!onlyEnds) {
            tariffs.add(change);
        }
        audit.record(actor, "tariff.change", OBJECT, change.kind().name(), null, change.inWords(), change.reason());
    }

    private LocalDate today() {
        return Times.dayOf(clock.instant());
    }
}
