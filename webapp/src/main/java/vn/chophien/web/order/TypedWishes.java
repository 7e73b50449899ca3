package vn.chophien.web.order;

import java.util.HashMap;
import java.util.Map;
import vn.chophien.order.GiftForm;
import vn.chophien.order.InvoiceForm;
import vn.chophien.order.WishesForm;
import vn.chophien.web.shared.Form;

/** Reads from the checkout's form what only some buyers say. */
final class TypedWishes {

    /** Before a seller's id, in the name of the field for where and when its goods are fetched. */
    static final String PICKUP = "pickup-";

    private TypedWishes() {}

    static WishesForm of(Form form) {
        return new WishesForm(
                form.text(PlaceQuestion.FORMER), gift(form), invoice(form), pickups(form), form.isTicked("leaveRest"));
    }

    private static GiftForm gift(Form form) {
        return new GiftForm(
                form.isTicked("gift"), form.text("giftName"), form.text("giftPhone"), form.text("giftMessage"));
    }

    private static InvoiceForm invoice(Form form) {
        return new InvoiceForm(
                form.text("invoice"),
                form.text("invoiceName"),
                form.text("invoiceTaxCode"),
                form.text("invoicePersonalNumber"),
                form.text("invoiceAddress"),
                form.text("invoiceEmail"),
                form.isTicked("invoiceSure"));
    }

    private static Map<Long, String> pickups(Form form) {
        Map<Long, String> pickups = new HashMap<>();
        for (String field : form.values().keySet()) {
            if (field.matches(PICKUP + "\\d{1,15}")) {
                pickups.put(Long.parseLong(field.substring(PICKUP.length())), form.text(field));
            }
        }
        return pickups;
    }
}
