package vn.chophien.order;

import java.util.List;
import vn.chophien.cooperative.SellerView;
import vn.chophien.shared.Money;

/** The part of a cart that one seller will get as one order. */
public record CartGroup(SellerView seller, List<CartLine> lines) {

    public Money goods() {
        return lines.stream().map(CartLine::amount).reduce(Money.ZERO, Money::plus);
    }
}
