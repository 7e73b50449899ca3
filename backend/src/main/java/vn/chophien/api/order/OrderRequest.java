package vn.chophien.api.order;

import java.util.List;
import vn.chophien.api.JsonBody;
import vn.chophien.order.CheckoutForm;
import vn.chophien.order.WantedItem;
import vn.chophien.order.WishesForm;
import vn.chophien.shared.InvalidInput;

/**
 * What a program sends to buy, as the checkout takes it. Field names in the JSON are those of the checkout's form, so
 * that its complaints fit here too.
 */
record OrderRequest(CheckoutForm form, List<WantedItem> wanted, List<String> vouchers) {

    static OrderRequest read(String key, byte[] body) {
        InvalidInput.Collector wrong = new InvalidInput.Collector();
        JsonBody json = JsonBody.read(body, wrong);
        CheckoutForm form = new CheckoutForm(
                key,
                json.text("name"),
                json.text("phone"),
                json.text("email"),
                json.text("delivery"),
                json.text("commune"),
                json.text("address"),
                json.text("note"),
                json.text("payment"),
                json.flag("age"),
                json.whole("total", false).orElse(null),
                WishesForm.ofPlace(json.text("formerCommune")));
        List<WantedItem> wanted = json.list("lines").stream()
                .map(line -> new WantedItem(line.whole("tradeItemId", true).orElse(0L), line.decimal("quantity")))
                .toList();
        List<String> vouchers = json.words("vouchers");
        wrong.throwIfAny();
        return new OrderRequest(form, wanted, vouchers);
    }
}
