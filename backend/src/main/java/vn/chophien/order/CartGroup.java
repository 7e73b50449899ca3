package vn.chophien.order;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chophien.cooperative.SellerView;
import vn.chophien.shared.Money;
import vn.chophien.voucher.VoucherPart;

/** The part of a cart that one seller will get as one order. */
public record CartGroup(SellerView seller, List<CartLine> lines) {

    public Money goods() {
        return lines.stream().map(CartLine::amount).reduce(Money.ZERO, Money::plus);
    }

    /** What vouchers look at, once it is delivered for this fee. */
    VoucherPart forVouchers(Money fee) {
        return new VoucherPart(seller.id(), lines.stream().map(CartLine::amount).toList(), fee);
    }

    /** The oldest age that any line asks for; null where none does. */
    public @Nullable Integer ageLimit() {
        return lines.stream()
                .map(line -> line.item().ageLimit())
                .filter(age -> age != null)
                .reduce(null, (a, b) -> a == null || b > a ? b : a);
    }
}
