package vn.chophien.ledger;

import org.jspecify.annotations.Nullable;

/**
 * What a leaf is about.
 *
 * @param kind {@code lot}, {@code season}, {@code draw}, {@code receipt} or {@code audit}
 * @param id of the row
 * @param key how it is known outside, such as a lot's token; null to draw a random one when it is first sealed
 */
public record Subject(String kind, long id, @Nullable String key) {

    public static Subject lot(long id, String token) {
        return new Subject("lot", id, token);
    }

    /** A season has no name outside, and its id must not become one. */
    public static Subject season(long id) {
        return new Subject("season", id, null);
    }

    public static Subject draw(long id, String token) {
        return new Subject("draw", id, token);
    }

    /** The log is public: it must not tell which order a receipt belongs to. */
    public static Subject receipt(long orderId) {
        return new Subject("receipt", orderId, null);
    }

    /** One history for all blocks of the audit trail, so that each names the one before. */
    static Subject audit() {
        return new Subject("audit", 1, null);
    }

    /** The name of a lot in the log. */
    public static String nameOfLot(String token) {
        return "lot/" + token;
    }
}
