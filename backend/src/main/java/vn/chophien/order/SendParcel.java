package vn.chophien.order;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of a packed order is handed over.
 *
 * @param key names this one parcel, so that it is sent once however often the form comes
 */
public record SendParcel(
        String number,
        int version,
        String key,
        String carrier,
        @Nullable String trackingNumber,
        List<Part> parts) {

    public SendParcel {
        parts = List.copyOf(parts);
    }

    /** So much of a line's lot. */
    public record Part(long lineId, long lotId, long steps) {}
}
