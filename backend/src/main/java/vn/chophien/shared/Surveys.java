package vn.chophien.shared;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * What takes all of the market to be read, kept on this node for a short while: whoever looks at the same board again, or with
 * others, does not have it read once more. One is made at a time.
 *
 * @param <K> what was asked; few at a time
 */
public final class Surveys<K, V> {

    private static final int MOST = 200;

    /** @param at when it was true */
    public record Survey<V>(V value, Instant at) {}

    private final Map<K, Survey<V>> made = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<K, Survey<V>> eldest) {
            return size() > MOST;
        }
    };

    /** @param kept how old it may be; nothing for one that is made now */
    public synchronized Survey<V> of(K asked, Instant now, Duration kept, Function<K, V> make) {
        Survey<V> last = made.get(asked);
        if (last != null && now.isBefore(last.at().plus(kept))) {
            return last;
        }
        Survey<V> fresh = new Survey<>(make.apply(asked), now);
        made.remove(asked); // the eldest goes first
        made.put(asked, fresh);
        return fresh;
    }
}
