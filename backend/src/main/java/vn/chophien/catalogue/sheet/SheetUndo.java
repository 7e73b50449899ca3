package vn.chophien.catalogue.sheet;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Taking an import back, in products: what it would come to, how far it is, or what came of it.
 *
 * @param back are, or would be, as they were before
 * @param kept are, or would be, left alone, since somebody went on with them
 * @param waiting are still to be looked at
 * @param keptNames some of those that are kept
 * @param newer a later sheet that changed some of them; null where there is none
 */
public record SheetUndo(
        int back,
        int kept,
        int waiting,
        List<String> keptNames,
        @Nullable Long newer) {

    /** In hundredths, for a bar. */
    public int progress() {
        int all = back + kept + waiting;
        return all == 0 ? 100 : (back + kept) * 100 / all;
    }
}
