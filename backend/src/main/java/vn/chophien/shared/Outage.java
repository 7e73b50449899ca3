package vn.chophien.shared;

import jakarta.resource.ResourceException;
import java.sql.SQLException;
import java.util.Set;
import javax.transaction.xa.XAException;
import org.jspecify.annotations.Nullable;

/**
 * Tells a database that is away, going, or coming from a fault of ours: then the very same may be tried again. Whether a
 * commit that broke off was done nobody knows, which is why everything that comes from outside carries a key.
 */
public final class Outage {

    /** How long to ask people and programs to wait. */
    public static final int RETRY_AFTER_SECONDS = 5;

    /** Of SQL states: the connection could not be made, or broke. */
    private static final String CONNECTION = "08";

    /** Too many connections; shutting down; killed while waiting; connection killed. */
    private static final Set<Integer> GOING = Set.of(1040, 1053, 1317, 1927);

    private Outage() {}

    public static boolean isBehind(@Nullable Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof ResourceException
                    || cause instanceof XAException
                    || (cause instanceof SQLException sql && isOf(sql))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOf(SQLException sql) {
        String state = sql.getSQLState();
        return GOING.contains(sql.getErrorCode()) || (state != null && state.startsWith(CONNECTION));
    }
}
