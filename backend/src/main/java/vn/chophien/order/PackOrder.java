package vn.chophien.order;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chophien.lot.LotShare;

/**
 * What goes into the parcel: for every line, of which lots how much.
 *
 * @param version of the order that was looked at
 * @param unscanned why nothing was scanned; null where nobody said, which is refused
 */
public record PackOrder(
        String number,
        int version,
        List<Line> lines,
        @Nullable UnscannedReason unscanned) {

    public PackOrder {
        lines = List.copyOf(lines);
    }

    public record Line(long lineId, List<LotShare> lots) {

        public Line {
            lots = List.copyOf(lots);
        }

        long steps() {
            return lots.stream().mapToLong(LotShare::steps).sum();
        }
    }
}
