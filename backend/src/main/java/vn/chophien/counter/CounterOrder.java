package vn.chophien.counter;

import java.math.BigDecimal;
import java.util.Map;

/**
 * What somebody buys at the stall, as typed.
 *
 * @param key of the form; the same form sent twice is one sale
 * @param amounts in whole units and their fractions, by trade item
 * @param phone where the buyer can be told of a recall; may be empty
 * @param isCash else by transfer
 * @param isOldEnough said by the seller, who sees the buyer
 */
public record CounterOrder(
        String key, Map<Long, BigDecimal> amounts, String phone, boolean isCash, boolean isOldEnough) {

    public CounterOrder {
        amounts = Map.copyOf(amounts);
    }
}
