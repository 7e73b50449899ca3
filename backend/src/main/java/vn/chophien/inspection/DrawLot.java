package vn.chophien.inspection;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chophien.lot.LotAddress;

/**
 * A lot of a draw.
 *
 * @param place 1 for what was drawn first; 0 for what was not drawn, or not yet
 * @param reasons empty outside of the department
 * @param inspector null while nobody is assigned
 * @param sampleId the visit; null before it
 */
public record DrawLot(
        long id,
        LotAddress address,
        String name,
        String sellerName,
        int weight,
        int place,
        List<RiskReason> reasons,
        @Nullable String inspector,
        @Nullable Long sampleId) {

    public boolean isDrawn() {
        return place > 0;
    }
}
