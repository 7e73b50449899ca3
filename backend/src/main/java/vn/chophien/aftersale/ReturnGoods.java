package vn.chophien.aftersale;

import org.jspecify.annotations.Nullable;
import vn.chophien.shared.Quantity;

/**
 * Goods of a return that nobody has said anything about yet, of one line and one lot.
 *
 * @param packed how much of the lot was in the parcel
 * @param returned how much of the whole line came back and is not sorted yet, of whatever lot
 * @param most how much of it may be among what came back and is not sorted yet
 * @param stop why none of it may go back into the lot, as the end of a sentence about the lot; null when it may
 */
public record ReturnGoods(
        long lineId,
        String lineName,
        long lotId,
        String lotNumber,
        Quantity packed,
        Quantity returned,
        Quantity most,
        @Nullable String stop) {

    public String stockField() {
        return field("kho", lineId, lotId);
    }

    public String discardField() {
        return field("bo", lineId, lotId);
    }

    public String reasonField() {
        return field("ly-do", lineId, lotId);
    }

    static String field(String kind, long lineId, long lotId) {
        return kind + "-" + lineId + "-" + lotId;
    }
}
