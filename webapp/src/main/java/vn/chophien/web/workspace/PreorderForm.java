package vn.chophien.web.workspace;

import java.util.Map;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import vn.chophien.catalogue.TradeItemView;
import vn.chophien.preorder.OpenPreorder;
import vn.chophien.shared.MoneyReader;
import vn.chophien.web.desk.Choices;
import vn.chophien.web.shared.Form;

/** Between what is typed about a pre-order and what is asked for. */
final class PreorderForm {

    private PreorderForm() {}

    static Form blank(TradeItemView item, int usualShare) {
        return Form.filled(Map.of(
                "sharePercent", String.valueOf(usualShare),
                "price", String.valueOf(item.price().dong())));
    }

    static OpenPreorder read(Form form, TradeItemView item) {
        return new OpenPreorder(
                item.id(),
                steps(form, "forecast", item),
                share(form),
                steps(form, "mostEach", item),
                MoneyReader.read(form.text("price")).orElse(null),
                Choices.day(form.text("lastDay")),
                Choices.day(form.text("expectedFrom")),
                Choices.day(form.text("expectedTo")));
    }

    private static @Nullable Long steps(Form form, String field, TradeItemView item) {
        OptionalLong steps = QuantityReader.steps(form.text(field), item.unitScale());
        return steps.isPresent() ? Long.valueOf(steps.getAsLong()) : null;
    }

    private static @Nullable Integer share(Form form) {
        OptionalLong number = form.number("sharePercent");
        return number.isPresent() && number.getAsLong() >= 1 && number.getAsLong() <= 100
                ? Integer.valueOf((int) number.getAsLong())
                : null;
    }
}
