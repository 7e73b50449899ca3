package vn.chophien.order;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What an order says itself that it wants.
 *
 * @param steps by trade item
 */
record WantedLines(SortedMap<Long, Long> steps) implements Basket {

    WantedLines(Map<Long, Long> steps) {
        this(Collections.unmodifiableSortedMap(new TreeMap<>(steps)));
    }

    @Override
    public String fingerprint() {
        return steps.toString();
    }
}
