package vn.chophien.payment;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;

/** Looks for messages that were stored and not concluded from. Every node looks; the row lock decides who does it. */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class WaitingMessages {

    private static final System.Logger LOG = System.getLogger(WaitingMessages.class.getName());

    @Inject
    PaymentEvents events;

    @Schedule(hour = "*", minute = "*", second = "15/30", persistent = false)
    public void catchUp() {
        try {
            events.catchUp();
        } catch (RuntimeException failure) { // a timer that fails twice is never called again
            LOG.log(Level.WARNING, "Payment messages wait for the next round", failure);
        }
    }
}
