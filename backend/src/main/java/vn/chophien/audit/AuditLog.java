package vn.chophien.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chophien.account.Actor;
import vn.chophien.shared.Paging;
import vn.chophien.shared.Slice;

/** Writes down what people do to other people's data. Everything that staff do to a seller's data is in here. */
@ApplicationScoped
@Transactional
public class AuditLog {

    static final int TEXT_LENGTH = 2000;
    static final int REASON_LENGTH = 500;

    @Inject
    AuditRepository entries;

    @Inject
    Clock clock;

    /**
     * Adds one entry to the caller's transaction, so that a deed and its entry stand or fall together. Texts longer
     * than the column are cut, because a long text must not undo the deed.
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
        entries.add(
                actor.accountId(),
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

    /** The whole log, newest first, for staff; an empty type or key asks for all. */
    public Slice<AuditEntry> page(Actor actor, String objectType, String objectKey, Paging paging) {
        actor.requireStaff();
        return new Slice<>(entries.page(objectType, objectKey, paging), entries.count(objectType, objectKey), paging);
    }

    static @Nullable String cut(@Nullable String text, int length) {
        return text == null || text.length() <= length ? text : text.substring(0, length - 1) + "…";
    }
}
