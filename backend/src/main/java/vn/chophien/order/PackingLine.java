package vn.chophien.order;

import java.util.List;
import vn.chophien.lot.SellableLot;

/** A line to pack: what is reserved for it, and what else it could be packed from. */
public record PackingLine(OrderLineView line, List<SellableLot> otherLots) {}
