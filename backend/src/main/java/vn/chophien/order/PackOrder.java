package vn.chophien.order;

import java.util.List;
import vn.chophien.lot.LotShare;

/**
 * What goes into the parcel: for every line, of which lots how much.
 *
 * @param version of the order that was looked at
 */
public record PackOrder(String number, int version, List<Line> lines) {

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
