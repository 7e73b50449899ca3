package vn.chophien.lot;

import java.util.List;

/**
 * A lot is born from what was harvested of one crop on one day.
 *
 * @param seasonId the crop
 * @param harvest how many grams of which diary entries
 */
public record MakeLot(String key, long sellerId, long seasonId, List<HarvestShare> harvest, NewLot lot)
        implements LotCommand {

    /** So many grams of what one diary entry says was harvested. */
    public record HarvestShare(long entryId, long grams) {}
}
