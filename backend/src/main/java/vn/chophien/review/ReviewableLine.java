package vn.chophien.review;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chophien.catalogue.HiddenFor;

/**
 * A line of a delivered order, with what its buyer wrote of it.
 *
 * @param written none while the buyer has not written
 */
public record ReviewableLine(
        long lineId,
        long productId,
        String productSlug,
        String name,
        @Nullable Written written) {

    /** @param changeableUntil after that it stays as it is */
    public record Written(
            long id,
            String author,
            int stars,
            String body,
            Instant at,
            Instant changeableUntil,
            @Nullable String answer,
            @Nullable HiddenFor hiddenFor,
            List<String> photos) {

        public boolean isChangeable(Instant now) {
            return hiddenFor == null && now.isBefore(changeableUntil);
        }
    }
}
