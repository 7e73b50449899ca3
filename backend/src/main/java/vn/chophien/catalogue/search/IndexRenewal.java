package vn.chophien.catalogue.search;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/**
 * Looks on every node whether the index is due.
 *
 * <p>A timer, and not a task that a reader hands to the server's executor: such a task shares its reader's entity manager,
 * and whichever of the two ended first closed it under the other.
 */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class IndexRenewal {

    @Inject
    LiveIndex index;

    @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
    public void look() {
        index.renewWhenDue();
    }
}
