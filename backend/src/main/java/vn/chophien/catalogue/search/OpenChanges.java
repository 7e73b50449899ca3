package vn.chophien.catalogue.search;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;

/**
 * Products that changed and that the index does not show yet. Each note has a number of its own, so that a product which
 * changes once more while it is read stays open.
 */
final class OpenChanges {

    private final AtomicLong lastNote = new AtomicLong();
    private final Map<Long, Long> notes = new ConcurrentHashMap<>();

    void note(long productId) {
        notes.put(productId, lastNote.incrementAndGet());
    }

    int count() {
        return notes.size();
    }

    /** At most so many of them, each with its note. */
    Map<Long, Long> some(int most) {
        return notes.entrySet().stream().limit(most).collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** These are shown now. */
    void close(Map<Long, Long> shown) {
        shown.forEach(notes::remove);
    }

    /** A reading that begins now knows of all that is noted up to here. */
    long mark() {
        return lastNote.get();
    }

    void closeUpTo(long mark) {
        notes.values().removeIf(note -> note <= mark);
    }
}
