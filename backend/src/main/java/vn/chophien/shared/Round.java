package vn.chophien.shared;

import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.Collection;
import java.util.function.Consumer;
import java.util.function.Function;

/** Work that every node does again and again as long as it lives. It ends its transactions itself. */
public interface Round {

    Duration pause();

    void run();

    /** Once more, before the market goes down. */
    default void last() {}

    /**
     * One after another; one that fails waits for the next round and keeps back none of the others.
     *
     * @param name of one, as the log's sentence begins
     */
    static <T> void each(Collection<T> due, Consumer<? super T> step, Function<? super T, String> name) {
        for (T one : due) {
            try {
                step.accept(one);
            } catch (RuntimeException failure) {
                System.getLogger(Round.class.getName())
                        .log(Level.WARNING, name.apply(one) + " waits for the next round", failure);
            }
        }
    }
}
