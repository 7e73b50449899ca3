package vn.chophien.web.order;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.List;
import vn.chophien.account.RateLimit;
import vn.chophien.account.RemoteAddress;
import vn.chophien.order.CartKey;
import vn.chophien.order.CartVoucherService;
import vn.chophien.order.UnknownVoucher;
import vn.chophien.web.shared.Form;

/** What forms do to the voucher codes of a cart. Only codes that do not exist are counted: they are how one guesses. */
@RequestScoped
class CartCodes {

    static final String REMOVE = "remove-voucher";
    static final String USE = "use-voucher";
    private static final int GUESSES = 30;
    private static final Duration WINDOW = Duration.ofMinutes(10);

    @Inject
    CartVoucherService codes;

    @Inject
    RateLimit limit;

    @Inject
    HttpServletRequest request;

    List<String> of(CartKey key) {
        return codes.codes(key);
    }

    /** @return whether the form was about a code, whichever button sent it: a code that was typed is never overlooked */
    boolean change(Form form, CartKey key) {
        if (form.isTicked(REMOVE)) {
            codes.remove(key, form.text(REMOVE));
            return true;
        }
        String field = form.isTicked(USE) ? USE : CartVoucherService.FIELD;
        if (!form.isTicked(field)) {
            return false;
        }
        try {
            codes.add(key, form.text(field));
        } catch (UnknownVoucher guess) {
            limit.take("voucher:" + RemoteAddress.of(request), GUESSES, WINDOW);
            throw guess;
        }
        return true;
    }
}
