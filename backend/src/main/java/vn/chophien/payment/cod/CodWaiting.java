package vn.chophien.payment.cod;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.chophien.shared.Money;

/**
 * Cash of one parcel that whoever brought it still holds.
 *
 * @param position of the parcel among those of its order; 0 where that went out whole
 */
public record CodWaiting(
        String orderNumber,
        int position,
        @Nullable String carrier,
        @Nullable String trackingNumber,
        Money total,
        Money held,
        Instant since) {

    public boolean isPart() {
        return !held.equals(total);
    }
}
