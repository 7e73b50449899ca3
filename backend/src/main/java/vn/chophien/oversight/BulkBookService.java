package vn.chophien.oversight;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.chophien.account.Actor;
import vn.chophien.account.Permission;
import vn.chophien.shared.Retried;

/** Writes down approvals that were given together; each call is a transaction, as each approval is one of its own. */
@ApplicationScoped
@Retried
@Transactional
class BulkBookService {

    @Inject
    BulkApprovalRepository bulks;

    @Inject
    Clock clock;

    long begin(Actor staff) {
        staff.require(Permission.LISTINGS);
        return bulks.begin(staff, clock.instant());
    }

    boolean isUnflagged(long productId) {
        return bulks.isUnflagged(productId);
    }

    void line(long bulkId, long productId, @Nullable String refusal) {
        bulks.line(bulkId, productId, refusal);
    }

    Optional<BulkApproval> find(long bulkId) {
        return bulks.find(bulkId);
    }

    boolean undo(long bulkId) {
        Instant now = clock.instant();
        return bulks.undo(bulkId, now, now.minus(BulkApproval.UNDO_WITHIN));
    }
}
