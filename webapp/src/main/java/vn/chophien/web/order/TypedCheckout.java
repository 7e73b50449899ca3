package vn.chophien.web.order;

import org.jspecify.annotations.Nullable;
import vn.chophien.order.CheckoutForm;
import vn.chophien.order.WishesForm;
import vn.chophien.web.shared.Form;

/** Reads who wants goods, and where, from the forms that ask for it. */
final class TypedCheckout {

    private TypedCheckout() {}

    /** @param total that the form showed; null where it showed none */
    static CheckoutForm of(Form form, String payment, @Nullable Long total, WishesForm wishes) {
        return new CheckoutForm(
                form.text("key"),
                form.text("name"),
                form.text("phone"),
                form.text("email"),
                form.text("delivery"),
                form.text("commune"),
                form.text("address"),
                form.text("note"),
                payment,
                form.isTicked("age"),
                total,
                wishes);
    }
}
