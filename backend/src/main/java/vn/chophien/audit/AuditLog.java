package vn.chophien.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chophien.account.Actor;
import vn.chophien.account.NotPermitted;
import vn.chophien.shared.Paging;
import vn.chophien.shared.Slice;

/** Writes down what people do to other people's data. Everything that staff do to a seller's data is in here. */
@ApplicationScoped
@Transactional
public class AuditLog {

    static final int TEXT_LENGTH = 2000;
    static final int REASON_LENGTH = 500;

    /** As many as a spreadsheet bears; whoever needs more asks by days. */
    public static final int MOST_EXPORTED = 20_000;

    @Inject
    AuditRepository entries;

    @Inject
    Clock clock;

    /**
     * Adds one entry to the caller's transaction, so that a deed and its entry stand or fall together. Texts longer
     * than the column are cut, because a long text must not undo the deed.
     *
     * @throws NotPermitted for staff who may only look: no service has to remember them, since every deed passes here
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void record(
            Actor actor,
            String action,
            String objectType,
            Object objectKey,
            @Nullable String before,
            @Nullable String after,
            @Nullable String reason) {
        actor.requireToChange();
        add(actor, action, objectType, objectKey, before, after, reason);
    }

    /** That somebody opened what is not for every eye. No deed, so those who only look are in here too. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void recordReading(Actor actor, String action, String objectType, Object objectKey, @Nullable String what) {
        add(actor, action, objectType, objectKey, null, what, null);
    }

    /** What people do to their own account, which everybody may. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void recordOwn(Actor actor, String action, @Nullable String what) {
        add(actor, action, "account", actor.accountId(), null, what, null);
    }

    private void add(
            Actor actor,
            String action,
            String objectType,
            Object objectKey,
            @Nullable String before,
            @Nullable String after,
            @Nullable String reason) {
        entries.add(
                actor.accountId(),
                actor.mandateId(),
                new AuditEntry(
                        clock.instant(),
                        actor.name(),
                        action,
                        objectType,
                        objectKey.toString(),
                        cut(before, TEXT_LENGTH),
                        cut(after, TEXT_LENGTH),
                        cut(reason, REASON_LENGTH)));
    }

    /** What was done to one thing, newest first. The caller says who may read it. */
    public List<AuditEntry> entries(String objectType, Object objectKey) {
        return entries.of(objectType, objectKey.toString());
    }

    /** What was done by these mandates, newest first. The caller says who may read it. */
    public Slice<AuditEntry> ofMandates(Collection<Long> mandateIds, Paging paging) {
        return mandateIds.isEmpty()
                ? new Slice<>(List.of(), 0, paging)
                : new Slice<>(entries.ofMandates(mandateIds, paging), entries.countOfMandates(mandateIds), paging);
    }

    /**
     * For what members do by the hundred and nobody writes down, such as a line of a diary: a helper's are noted, because
     * the household has to see what was done in its name.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void recordHelp(Actor actor, String action, String objectType, Object objectKey, @Nullable String what) {
        if (actor.mandateId() != null) {
            add(actor, action, objectType, objectKey, null, what, null);
        }
    }

    /** The log as it is asked for, newest first, for staff. */
    public Slice<AuditEntry> page(AuditFilter filter, Paging paging, Actor actor) {
        actor.requireStaff();
        return new Slice<>(entries.list(filter, paging.size(), paging.offset()), entries.count(filter), paging);
    }

    /** The same as a file, which is noted: it takes along who did what to whom. Newest first, so many at most. */
    public List<AuditEntry> export(AuditFilter filter, Actor actor) {
        actor.requireStaff();
        List<AuditEntry> found = entries.list(filter, MOST_EXPORTED, 0);
        recordReading(actor, "audit.export", "audit", "csv", found.size() + " dòng");
        return found;
    }

    static @Nullable String cut(@Nullable String text, int length) {
        return text == null || text.length() <= length ? text : text.substring(0, length - 1) + "…";
    }
}
