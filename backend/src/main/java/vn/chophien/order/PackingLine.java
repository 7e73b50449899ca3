package vn.chophien.order;

import java.util.List;
import java.util.Optional;
import vn.chophien.lot.SellableLot;

/**
 * A line to pack.
 *
 * @param lots what it can be packed from now, first to expire first; a reserved lot that was held or has expired since
 *     is not among them
 */
public record PackingLine(OrderLineView line, List<SellableLot> lots) {

    public Optional<SellableLot> fit(PackedLot reserved) {
        return lots.stream().filter(lot -> lot.lotId() == reserved.lotId()).findFirst();
    }

    public List<SellableLot> others() {
        return lots.stream()
                .filter(lot -> line.lots().stream().noneMatch(reserved -> reserved.lotId() == lot.lotId()))
                .toList();
    }
}
