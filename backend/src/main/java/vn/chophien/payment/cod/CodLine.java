package vn.chophien.payment.cod;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.chophien.shared.Money;

/**
 * One line of a carrier's list, and what became or would become of it.
 *
 * @param named what the list calls the parcel by
 * @param parcelId of an order that went out in parts; null for a whole one, or for all parcels of one at once
 * @param position of that parcel; 0 without one
 * @param collected from the buyer, as the carrier says
 * @param fee that the carrier keeps of it
 * @param waiting what this order's carrier still held before; null where no order is known
 * @param applied what of it is for the order
 */
public record CodLine(
        int row,
        String named,
        @Nullable String orderNumber,
        @Nullable Long parcelId,
        int position,
        Money collected,
        Money fee,
        @Nullable LocalDate paidOn,
        @Nullable Money waiting,
        Money applied,
        CodVerdict verdict) {

    /** What is missing of the order's cash, or was too much; nothing when it is exact. */
    public Money difference() {
        return waiting == null ? Money.ZERO : collected.minus(waiting);
    }
}
