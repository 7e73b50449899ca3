package vn.chophien.epcis;

import org.jspecify.annotations.Nullable;
import vn.chophien.site.DiaryEntryView;
import vn.chophien.trace.key.Gln;

/** A line of a farm diary, with what an event of it needs to know of its season. */
record DiaryLine(
        DiaryEntryView entry,
        long siteId,
        @Nullable Gln siteGln,
        long sellerId,
        String crop,
        @Nullable String variety) {

    long id() {
        return entry.id();
    }

    long seasonId() {
        return entry.seasonId();
    }
}
