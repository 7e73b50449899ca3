package vn.chophien.catalogue;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody who bought the product wrote about it, and what the seller answered.
 *
 * @param body empty when staff hid it
 * @param lots that were sent to this buyer
 * @param photos by their hash
 * @param hiddenFor why staff hid its words and photos; its stars count all the same
 */
public record ReviewView(
        long id,
        String author,
        int stars,
        String body,
        Instant writtenAt,
        @Nullable Instant changedAt,
        @Nullable String answer,
        List<Lot> lots,
        List<String> photos,
        @Nullable HiddenFor hiddenFor) {

    public ReviewView {
        lots = List.copyOf(lots);
        photos = List.copyOf(photos);
    }

    /** @param token opens the lot's story */
    public record Lot(String number, String token) {}
}
