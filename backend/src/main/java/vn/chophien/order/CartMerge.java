package vn.chophien.order;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What one cart becomes when another is put into it.
 *
 * @param lines steps by trade item, of those that change
 * @param less how many lines got less than the sum, because there is not more to buy
 * @param left how many lines did not fit into the cart
 */
public record CartMerge(Map<Long, Long> lines, int less, int left) {

    public static final CartMerge NOTHING = new CartMerge(Map.of(), 0, 0);

    public boolean isNothing() {
        return lines.isEmpty() && left == 0;
    }

    public boolean isWhole() {
        return less == 0 && left == 0;
    }

    /**
     * @param there what the cart has
     * @param brought what is put into it
     * @param priced the brought lines with what there is of each; what is no longer sold at all is missing
     */
    static CartMerge of(Map<Long, Long> there, Map<Long, Long> brought, List<CartLine> priced, int mostLines) {
        Map<Long, Long> lines = new LinkedHashMap<>();
        int room = mostLines - there.size();
        int less = 0;
        int left = brought.size() - priced.size();
        for (CartLine line : priced) {
            long id = line.item().id();
            long before = there.getOrDefault(id, 0L);
            if (before == 0 && room-- <= 0) {
                left++;
                continue;
            }
            long sum = before + line.steps();
            long most = buyable(line);
            // Where there is none at all the cart says so itself; nothing of what somebody chose is lost over it.
            long steps = most == 0 ? Math.max(before, line.steps()) : Math.max(before, Math.min(sum, most));
            less += steps < sum ? 1 : 0;
            lines.put(id, steps);
        }
        return new CartMerge(lines, less, left);
    }

    /** In whole packs. */
    private static long buyable(CartLine line) {
        long step = line.item().saleStep();
        return line.stock().available() / step * step;
    }
}
