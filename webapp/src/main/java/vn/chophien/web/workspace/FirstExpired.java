package vn.chophien.web.workspace;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.chophien.lot.LotSummary;

/** Suggests what to take when so much of some goods is needed: from the lots that expire first. */
public final class FirstExpired {

    private FirstExpired() {}

    /**
     * @param lots in the order in which they should leave
     * @param steps how much is needed, in the unit of these goods
     * @return what to write into each lot's field; less in all where there is not enough
     */
    static Map<String, String> suggest(List<LotSummary> lots, String goods, long steps) {
        Map<String, String> amounts = new HashMap<>();
        long missing = steps;
        for (LotSummary lot : lots) {
            if (missing > 0 && goods(lot).equals(goods)) {
                long taken = Math.min(missing, lot.remaining().steps());
                amounts.put(LotForm.amountField(lot.id()), typed(taken, lot));
                missing -= taken;
            }
        }
        return amounts;
    }

    /** Goods that may stand for each other: the same name, counted alike. */
    public static String goods(LotSummary lot) {
        return lot.name() + " (" + lot.remaining().unit() + ")";
    }

    private static String typed(long steps, LotSummary lot) {
        return new vn.chophien.shared.Quantity(steps, lot.remaining().scale(), "")
                .number()
                .replace(".", "");
    }
}
