package vn.chophien.payment.reconciliation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.chophien.account.Actor;
import vn.chophien.account.Permission;
import vn.chophien.audit.AuditLog;
import vn.chophien.payment.money.MoneyBook;
import vn.chophien.payment.money.MoneyCause;
import vn.chophien.payment.reconciliation.TransferComparison.Movement;
import vn.chophien.shared.InvalidInput;
import vn.chophien.shared.Money;
import vn.chophien.shared.NotFound;
import vn.chophien.shared.Paging;
import vn.chophien.shared.Retried;
import vn.chophien.shared.RuleViolation;
import vn.chophien.shared.Slice;
import vn.chophien.shared.Times;

/**
 * Compares and keeps what differs; one run is one transaction. A difference that is still there at the next run stays one
 * row, one that is not has gone by itself.
 */
@ApplicationScoped
@Retried
@Transactional
public class ReconciliationService {

    /** Statements come late; what is older than this was compared often enough. */
    private static final int DAYS = 35;

    private static final int DAYS_SHOWN = 14;
    private static final int ORDERS_AT_ONCE = 200;
    private static final int LONGEST_NOTE = 300;

    @Inject
    ReconciliationRepository differences;

    @Inject
    TransferFactsRepository transfers;

    @Inject
    OrderFactsRepository orders;

    @Inject
    MoneyBook money;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    /** When it was done last, and how the last whole days look. */
    public Reconciled last(Actor actor) {
        actor.requireStaff();
        LocalDate yesterday = Times.dayOf(clock.instant()).minusDays(1);
        return differences.last(transfers.days(yesterday.minusDays(DAYS_SHOWN - 1), yesterday));
    }

    public Slice<MoneyDifference> list(DifferenceFilter filter, Paging paging, Actor actor) {
        actor.requireStaff();
        return differences.list(filter, paging);
    }

    public MoneyDifference difference(long id, Actor actor) {
        actor.requireStaff();
        return differences.find(id).orElseThrow(() -> new NotFound("difference", id));
    }

    /** Somebody looked at it, and says what it was. */
    public void look(long id, String note, Actor actor) {
        actor.require(Permission.MONEY);
        MoneyDifference difference = differences.find(id).orElseThrow(() -> new NotFound("difference", id));
        InvalidInput.Collector wrong = new InvalidInput.Collector();
        wrong.requireText(note, "note", "Hãy ghi bạn đã thấy gì.", LONGEST_NOTE);
        wrong.throwIfAny();
        if (!differences.look(id, note, actor.name(), clock.instant())) {
            throw new RuleViolation("difference.looked-at", "Khoản lệch này đã có người xem.");
        }
        audit.record(
                actor,
                "difference.look",
                "difference",
                id,
                null,
                difference.kind().label(),
                note);
    }

    /** Compares now, for somebody who does not wait for the night. */
    public void runNow(Actor actor) {
        actor.require(Permission.MONEY);
        run(actor.name());
    }

    /** Once a night, at whichever node comes first. */
    void runFor(LocalDate night) {
        if (differences.claim(night)) {
            run(MoneyCause.SYSTEM);
        }
    }

    private void run(String by) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        differences.ran(now, by);
        LocalDate today = Times.dayOf(now);
        LocalDate from = today.minusDays(DAYS);
        Instant since = from.atStartOfDay(Times.ZONE).toInstant();
        List<Found> all = new ArrayList<>(ofTransfers(from, today.minusDays(1)));
        all.addAll(orders.states(since));
        all.addAll(orders.totals(since));
        all.addAll(orders.received(since));
        all.addAll(ofBook(since));
        all.addAll(orders.corrected(since));
        all.addAll(orders.unknownPayments(since, now));
        all.addAll(orders.unknownRefunds(since, now));
        all.addAll(orders.stuckMessages(since, now));
        all.forEach(found -> differences.found(found, now));
        differences.gone(from, now);
    }

    /** Of whole days only: a statement of today is never whole. */
    private List<Found> ofTransfers(LocalDate from, LocalDate to) {
        List<Found> found = new ArrayList<>(transfers.unreadable(from, to));
        for (TransferFactsRepository.AccountDay one : transfers.uncovered(from, to)) {
            found.add(ofAccount(
                    DifferenceKind.NO_STATEMENT,
                    one.day(),
                    one.account(),
                    one.dong(),
                    one.account(),
                    null,
                    null,
                    "Bên báo có " + one.movements() + " khoản, " + Money.ofDong(one.dong()) + "."));
        }
        TransferComparison comparison =
                new TransferComparison(TransferComparison.once(transfers.told(from, to)), transfers.stated(from, to));
        for (Movement one : comparison.onlyTold()) {
            found.add(ofAccount(
                    DifferenceKind.NOT_IN_STATEMENT,
                    one.day(),
                    "E" + one.id(),
                    -one.dong(),
                    one.account(),
                    one.orderNumber(),
                    one.id(),
                    "Bên báo có, sao kê của ngày này không có."));
        }
        Set<String> listened = new HashSet<>(transfers.accountsTold(from, to));
        for (Movement one : comparison.onlyStated()) {
            if (listened.contains(one.account())) {
                found.add(ofAccount(
                        DifferenceKind.NOT_TOLD,
                        one.day(),
                        "L" + one.id(),
                        one.dong(),
                        one.account(),
                        one.orderNumber(),
                        null,
                        "Sao kê có, không bên nào báo."));
            }
        }
        return found;
    }

    private static Found ofAccount(
            DifferenceKind kind,
            LocalDate day,
            String subject,
            long dong,
            String account,
            @Nullable String order,
            @Nullable Long event,
            String detail) {
        return new Found(kind, day, subject, dong, account, order, event, null, detail);
    }

    private List<Found> ofBook(Instant since) {
        Map<String, LocalDate> days =
                orders.since(since).stream().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        List<String> numbers = List.copyOf(days.keySet());
        List<Found> found = new ArrayList<>();
        for (int first = 0; first < numbers.size(); first += ORDERS_AT_ONCE) {
            List<String> some = numbers.subList(first, Math.min(numbers.size(), first + ORDERS_AT_ONCE));
            money.differing(some)
                    .forEach((number, most) -> found.add(Found.ofOrder(
                            DifferenceKind.BOOK,
                            days.getOrDefault(number, Times.dayOf(since)),
                            number,
                            most.dong(),
                            "Sổ chưa ghi hết việc của đơn này.")));
        }
        return found;
    }
}
