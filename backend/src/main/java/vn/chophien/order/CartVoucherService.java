package vn.chophien.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import vn.chophien.shared.InvalidInput;
import vn.chophien.shared.Retried;
import vn.chophien.shared.RuleViolation;
import vn.chophien.voucher.VoucherCode;
import vn.chophien.voucher.VoucherService;

/** Codes that a visitor puts into the cart. Whether they hold is looked at each time, and last when the order is placed. */
@ApplicationScoped
@Retried
@Transactional
public class CartVoucherService {

    /** The field of the forms that take a code. */
    public static final String FIELD = "voucher";

    static final int MOST_CODES = 5;

    @Inject
    CartRepository carts;

    @Inject
    CartVoucherRepository codes;

    @Inject
    VoucherService vouchers;

    @Inject
    Clock clock;

    public List<String> codes(CartKey key) {
        return carts.find(key).map(codes::codes).orElseGet(List::of);
    }

    /**
     * Puts a code into the cart; once more changes nothing.
     *
     * @throws UnknownVoucher when there is no such code; whoever guesses meets it often
     */
    public void add(CartKey key, String typed) {
        VoucherCode code = VoucherCode.parse(typed)
                .filter(read -> vouchers.find(read).isPresent())
                .orElseThrow(() -> new UnknownVoucher(FIELD));
        long cart = carts.lockOrCreate(key, clock.instant());
        List<String> before = codes.codes(cart);
        if (!before.contains(code.text()) && before.size() >= MOST_CODES) {
            throw new RuleViolation(
                    "cart.too-many-vouchers", "Giỏ đã có " + MOST_CODES + " mã. Hãy bỏ bớt một mã rồi thử lại.");
        }
        codes.add(cart, code, clock.instant());
    }

    public void remove(CartKey key, String typed) {
        VoucherCode code = VoucherCode.parse(typed).orElseThrow(() -> InvalidInput.of(FIELD, UnknownVoucher.SENTENCE));
        carts.find(key).ifPresent(cart -> codes.remove(cart, code));
    }
}
