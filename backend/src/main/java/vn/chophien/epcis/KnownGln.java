package vn.chophien.epcis;

import org.jspecify.annotations.Nullable;
import vn.chophien.shared.Row;
import vn.chophien.trace.key.Gln;

/**
 * Location numbers as events may use them. The id of an event is the hash of what it says, and events are made anew at
 * each reading: a number that came into events already told would change their ids. So a number counts only for what was
 * written down a day after it was given or later, which no event can have told of without it.
 */
final class KnownGln {

    private KnownGln() {}

    /** A column with the number that a site had long enough at a moment; both are SQL. */
    static String ofSite(String site, String writtenAt) {
        return "(SELECT n.gln FROM site_gln n WHERE n.site_id = " + site + " AND " + longBefore(writtenAt) + ")";
    }

    /** The same for a seller as a party. A later number does not change what was said with an earlier one. */
    static String ofParty(String seller, String writtenAt) {
        return "(SELECT n.gln FROM gs1_party_gln n WHERE n.seller_id = " + seller + " AND " + longBefore(writtenAt)
                + " ORDER BY n.id DESC LIMIT 1)";
    }

    static @Nullable Gln read(Row row, int column) {
        return row.isNull(column) ? null : new Gln(row.text(column));
    }

    private static String longBefore(String writtenAt) {
        return "n.added_at < " + writtenAt + " - INTERVAL 1 DAY";
    }
}
