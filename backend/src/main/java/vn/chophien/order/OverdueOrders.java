package vn.chophien.order;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;

/**
 * Frees the stock of orders that nobody pays for. Every node looks; the row lock and the second look under it decide who
 * does it.
 */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class OverdueOrders {

    private static final System.Logger LOG = System.getLogger(OverdueOrders.class.getName());

    @Inject
    OrderCancellation cancellation;

    @Schedule(hour = "*", minute = "*", second = "*/30", persistent = false)
    public void lapse() {
        try {
            cancellation.overdue().forEach(this::lapse);
        } catch (RuntimeException failure) { // a timer that fails twice is never called again
            LOG.log(Level.WARNING, "Overdue orders wait for the next round", failure);
        }
    }

    /** One order that cannot be called off does not keep the stock of the others. */
    private void lapse(String number) {
        try {
            cancellation.lapse(number);
        } catch (RuntimeException failure) {
            LOG.log(Level.WARNING, "Overdue order " + number + " waits for the next round", failure);
        }
    }
}
