package vn.chophien.order;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What an order says itself that it wants.
 *
 * @param steps by trade item
 * @param codes of vouchers
 */
record WantedLines(SortedMap<Long, Long> steps, List<String> codes) implements Basket {

    WantedLines(Map<Long, Long> steps, List<String> codes) {
        this(Collections.unmodifiableSortedMap(new TreeMap<>(steps)), codes);
    }

    @Override
    public String fingerprint() {
        // Without codes the text is as it was before there were any.
        return codes.isEmpty() ? steps.toString() : steps + " " + codes;
    }
}
