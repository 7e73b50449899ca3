package vn.chophien.shared;

import org.eclipse.persistence.sessions.DatabaseLogin;
import org.eclipse.persistence.sessions.Session;
import org.eclipse.persistence.sessions.SessionCustomizer;

/**
 * While the database is away, a reader is told so at once. By default each would wait for three tries of five seconds
 * and hold one of the few threads meanwhile; one try without waiting is enough to get past a connection that died with
 * the database before.
 */
public final class QuickRefusal implements SessionCustomizer {

    @Override
    public void customize(Session session) {
        if (session.getDatasourceLogin() instanceof DatabaseLogin login) {
            login.setQueryRetryAttemptCount(1);
            login.setDelayBetweenConnectionAttempts(0);
        }
    }
}
