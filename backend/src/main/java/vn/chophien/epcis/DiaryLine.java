package vn.chophien.epcis;

import org.jspecify.annotations.Nullable;
import vn.chophien.site.DiaryEntryView;

/** A line of a farm diary, with what an event of it needs to know of its season. */
record DiaryLine(
        DiaryEntryView entry,
        long siteId,
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
