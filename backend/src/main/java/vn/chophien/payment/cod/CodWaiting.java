package vn.chophien.payment.cod;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.chophien.shared.Money;

/** Cash of one order that whoever brought the parcel still holds. */
public record CodWaiting(
        String orderNumber,
        @Nullable String carrier,
        @Nullable String trackingNumber,
        Money total,
        Money held,
        Instant since) {

    public boolean isPart() {
        return !held.equals(total);
    }
}
