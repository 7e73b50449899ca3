package vn.chophien.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.chophien.account.Actor;
import vn.chophien.account.Permission;
import vn.chophien.audit.AuditLog;
import vn.chophien.shared.InvalidInput;
import vn.chophien.shared.Retried;
import vn.chophien.shared.RuleViolation;

/**
 * Takes a person's name out of the records of a seller. The leaves stay as they are: they hold a salted commitment, which
 * says nothing once salt and text are gone.
 */
@ApplicationScoped
@Retried
@Transactional
public class ErasureService {

    private static final int MOST_LOOK_ALIKES = 8;

    @Inject
    LogRepository log;

    @Inject
    AuditLog audit;

    @Inject
    Event<NameErased> erased;

    @Inject
    @Any
    Instance<Erasable> erasables;

    public List<NamedRecord> find(long sellerId, String name, Actor actor) {
        actor.requireSight(sellerId);
        InvalidInput.Collector wrong = new InvalidInput.Collector();
        EraseName.requireName(wrong, name);
        wrong.throwIfAny();
        return holding(sellerId, name, actor);
    }

    /** Other spellings to try when a name was not found. */
    public List<String> lookAlikes(long sellerId, String name, Actor actor) {
        actor.requireSight(sellerId);
        TreeSet<String> names = new TreeSet<>();
        openTo(actor).forEach(erasable -> names.addAll(erasable.lookAlikes(sellerId, name)));
        names.remove(Erasable.ERASED);
        return names.stream().limit(MOST_LOOK_ALIKES).toList();
    }

    /** How many records go on telling the name whatever is erased, because all of them is sealed openly. */
    public long openlyNaming(long sellerId, String name, Actor actor) {
        actor.requireSight(sellerId);
        return erasables.stream()
                .mapToLong(erasable -> erasable.openlyNaming(sellerId, name))
                .sum();
    }

    /**
     * Erases the name from all records that hold it, or from none.
     *
     * @return from how many; 0 when there are none any more, as after a second press
     */
    public int erase(EraseName command, Actor actor) {
        actor.requireActing(command.sellerId(), Permission.PERSONAL_DATA);
        command.check();
        // Sealing holds the head as well: otherwise it could read the name before and commit to it after.
        log.lockHead();
        List<NamedRecord> found = holding(command.sellerId(), command.name(), actor);
        if (found.isEmpty()) {
            return 0;
        }
        if (found.size() > command.seen()) {
            throw new RuleViolation(
                    "ledger.more-names", "Có thêm mục mang tên này. Hãy xem lại danh sách rồi bấm xóa lần nữa.");
        }
        Map<String, List<Long>> ids = found.stream()
                .collect(Collectors.groupingBy(
                        NamedRecord::kind, Collectors.mapping(NamedRecord::sourceId, Collectors.toList())));
        for (Erasable erasable : openTo(actor).toList()) {
            List<Long> own = ids.getOrDefault(erasable.kind(), List.of());
            if (!own.isEmpty()) {
                erasable.erase(own);
                log.removePrivate(erasable.kind(), own);
            }
        }
        audit.record(
                actor,
                "personal.erase",
                "seller",
                command.sellerId(),
                null,
                "Xóa tên một người ở " + found.size() + " mục",
                command.reason());
        erased.fire(new NameErased(command.sellerId()));
        return found.size();
    }

    private Stream<Erasable> openTo(Actor actor) {
        return erasables.stream().filter(erasable -> actor.isStaff() || !erasable.isOfAuthority());
    }

    private List<NamedRecord> holding(long sellerId, String name, Actor actor) {
        return openTo(actor)
                .flatMap(erasable -> erasable.holding(sellerId, name).stream())
                .sorted(Comparator.comparing(NamedRecord::day).thenComparing(NamedRecord::sourceId))
                .toList();
    }
}
