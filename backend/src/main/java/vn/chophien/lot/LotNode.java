package vn.chophien.lot;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.chophien.site.CodeStatus;

/**
 * A lot as a knot in the net of lots: enough to name it, to link it and to judge it.
 *
 * @param maker who made it, by trade name
 * @param codeStatus the planting-area code's status on the day of harvest, never rewritten
 */
public record LotNode(
        long id,
        LotAddress address,
        String name,
        String maker,
        LotStatus status,
        @Nullable String statusReason,
        @Nullable Long siteId,
        @Nullable Long seasonId,
        @Nullable Long siteCodeId,
        @Nullable CodeStatus codeStatus,
        @Nullable LocalDate harvestedOn,
        LocalDate madeOn,
        @Nullable LocalDate expiresOn,
        @Nullable Long massGrams,
        @Nullable RecallView recall) {}
