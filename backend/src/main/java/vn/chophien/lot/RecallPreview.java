package vn.chophien.lot;

import java.util.List;
import java.util.Set;

/**
 * What a recall would take back, if it were opened now.
 *
 * @param lotIds all of the lots
 * @param shown the first of them
 */
public record RecallPreview(Set<Long> lotIds, List<RecalledLot> shown) {}
