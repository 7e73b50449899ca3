package vn.chophien.order;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;
import vn.chophien.shared.InvalidInput;
import vn.chophien.voucher.VoucherCode;
import vn.chophien.voucher.VoucherService;
import vn.chophien.voucher.VoucherUses;

/** What placing and calling off have to do with vouchers. */
@Dependent
class OrderVouchers {

    @Inject
    CartRepository carts;

    @Inject
    CartVoucherRepository inCarts;

    @Inject
    VoucherService vouchers;

    @Inject
    VoucherUses uses;

    /** The codes of a program's order, each once. */
    static List<String> read(List<String> typed) {
        List<String> codes = typed.stream()
                .map(code -> VoucherCode.parse(code)
                        .orElseThrow(() -> InvalidInput.of("vouchers", UnknownVoucher.SENTENCE))
                        .text())
                .distinct()
                .toList();
        if (codes.size() > CartVoucherService.MOST_CODES) {
            throw InvalidInput.of("vouchers", "Nhiều nhất " + CartVoucherService.MOST_CODES + " mã một lần đặt.");
        }
        return codes;
    }

    /** Codes that come with the basket. Those of a cart are taken out, as its lines are; it is locked by then. */
    List<String> take(Basket basket) {
        if (basket instanceof WantedLines wanted) {
            return wanted.codes();
        }
        long cart = carts.lock((CartKey) basket).orElseThrow(OrderPlacement::nothingToPlace);
        List<String> codes = inCarts.codes(cart);
        if (!codes.isEmpty()) {
            inCarts.empty(cart);
        }
        return codes;
    }

    Quote applied(Quote quote, Basket basket, List<String> codes) {
        if (codes.isEmpty()) {
            return quote;
        }
        Quote applied = quote.with(vouchers.discounts(codes, quote.forVouchers()));
        if (basket instanceof WantedLines && applied.discounts().applied().size() < codes.size()) {
            throw InvalidInput.of("vouchers", UnknownVoucher.SENTENCE);
        }
        return applied;
    }

    void take(Quote quote, long checkoutId, Phone phone, List<Order> made) {
        uses.take(
                quote.discounts(),
                checkoutId,
                phone.e164(),
                made.stream().collect(Collectors.toMap(Order::sellerId, Order::number)));
    }

    void giveBack(Order order) {
        if (order.facts().discount().isGiven()) {
            uses.giveBack(order.number());
        }
    }
}
