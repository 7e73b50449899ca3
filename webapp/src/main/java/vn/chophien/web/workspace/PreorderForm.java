package vn.chophien.web.workspace;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import vn.chophien.catalogue.TradeItemView;
import vn.chophien.forecast.DayRange;
import vn.chophien.forecast.GrowingSeason;
import vn.chophien.preorder.OpenPreorder;
import vn.chophien.shared.MoneyReader;
import vn.chophien.web.desk.Choices;
import vn.chophien.web.shared.Form;

/** Between what is typed about a pre-order and what is asked for. */
final class PreorderForm {

    private PreorderForm() {}

    static Form blank(TradeItemView item, int usualShare) {
        return Form.filled(filled(item, usualShare));
    }

    /**
     * With what the season's diary lets expect; the seller may promise less.
     *
     * @param most of the goods, in steps
     */
    static Form ofSeason(TradeItemView item, int usualShare, GrowingSeason season, long most, LocalDate today) {
        Map<String, String> fields = filled(item, usualShare);
        fields.put("vu", String.valueOf(season.season().id()));
        fields.put("madePercent", "100");
        fields.put("forecast", item.quantity(most).number());
        DayRange days = season.forecast().days();
        if (days != null) {
            LocalDate before = days.from().minusDays(1);
            fields.put("lastDay", (before.isBefore(today) ? today : before).toString());
            fields.put("expectedFrom", days.from().toString());
            fields.put("expectedTo", days.to().toString());
        }
        return Form.filled(fields);
    }

    private static Map<String, String> filled(TradeItemView item, int usualShare) {
        return new HashMap<>(Map.of(
                "mon", String.valueOf(item.id()),
                "sharePercent", String.valueOf(usualShare),
                "price", String.valueOf(item.price().dong())));
    }

    static OpenPreorder read(Form form, TradeItemView item) {
        return new OpenPreorder(
                item.id(),
                steps(form, "forecast", item),
                percent(form, "sharePercent"),
                steps(form, "mostEach", item),
                MoneyReader.read(form.text("price")).orElse(null),
                Choices.day(form.text("lastDay")),
                Choices.day(form.text("expectedFrom")),
                Choices.day(form.text("expectedTo")),
                form.text("vu").isEmpty()
                        ? null
                        : new OpenPreorder.OfSeason(
                                Choices.id(form.text("vu")), percent(form, "madePercent"), form.text("overReason")));
    }

    private static @Nullable Long steps(Form form, String field, TradeItemView item) {
        OptionalLong steps = QuantityReader.steps(form.text(field), item.unitScale());
        return steps.isPresent() ? Long.valueOf(steps.getAsLong()) : null;
    }

    private static @Nullable Integer percent(Form form, String field) {
        OptionalLong number = form.number(field);
        return number.isPresent() && number.getAsLong() >= 1 && number.getAsLong() <= 100
                ? Integer.valueOf((int) number.getAsLong())
                : null;
    }
}
