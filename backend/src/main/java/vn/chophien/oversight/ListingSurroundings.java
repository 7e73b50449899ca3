package vn.chophien.oversight;

import java.util.Optional;
import vn.chophien.oversight.listing.FlagLimits;
import vn.chophien.oversight.listing.WordSearch;
import vn.chophien.oversight.price.PriceBoard;

/**
 * What a look at a listing needs to know beside the listing itself.
 *
 * @param codeTrouble what is wrong with the codes behind it, in one sentence
 */
record ListingSurroundings(
        PriceBoard prices,
        WordSearch words,
        FlagLimits limits,
        Lots lots,
        boolean canBePaid,
        Optional<String> codeTrouble) {

    /**
     * Lots of a product that are on sale.
     *
     * @param untraced that lead to no diary
     * @param firstUntraced the number of one of them; empty where there is none
     */
    record Lots(long all, long onSale, long untraced, String firstUntraced) {

        static final Lots NONE = new Lots(0, 0, 0, "");

        boolean hasDiary() {
            return onSale > untraced;
        }
    }
}
