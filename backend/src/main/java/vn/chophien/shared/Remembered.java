package vn.chophien.shared;

import java.lang.System.Logger.Level;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Something of the database that this node keeps in memory, because every page or letter asks for it. It is read when it is
 * asked for first and after {@link #age}; a {@link Round} reads it anew for what changed at other nodes. While the database
 * is away, what was known last stays: the page that tells of its absence asks too.
 */
public final class Remembered<T> {

    private static final System.Logger LOG = System.getLogger(Remembered.class.getName());

    private final Supplier<T> read;
    private final Supplier<T> nothing;
    private final AtomicBoolean isOld = new AtomicBoolean(true);
    private volatile @Nullable T known;

    /** @param nothing what is known as long as nothing could be read */
    public Remembered(Supplier<T> read, Supplier<T> nothing) {
        this.read = read;
        this.nothing = nothing;
    }

    public T now() {
        if (isOld.compareAndSet(true, false)) {
            readOrKeep();
        }
        T last = known;
        return last == null ? nothing.get() : last;
    }

    public void read() {
        known = read.get();
    }

    /** It changed at this node: whoever asks next reads it anew. */
    public void age() {
        isOld.set(true);
    }

    private void readOrKeep() {
        try {
            read();
        } catch (RuntimeException away) {
            LOG.log(Level.WARNING, "Could not be read, what was known last stays", away);
        }
    }
}
