package vn.chophien.order;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.chophien.catalogue.CatalogueService;
import vn.chophien.catalogue.TradeItemView;
import vn.chophien.shared.InvalidInput;

/** So much of one trade item, as a program asks for it: in whole units and their fractions. */
public record WantedItem(long tradeItemId, BigDecimal amount) {

    /** Steps by trade item; complaints name the line, counted from 0. */
    static Map<Long, Long> steps(List<WantedItem> wanted, CatalogueService catalogue) {
        InvalidInput.Collector wrong = new InvalidInput.Collector();
        wrong.require(!wanted.isEmpty(), "lines", "Hãy gửi ít nhất một món.");
        wrong.require(
                wanted.size() <= CartService.MOST_LINES,
                "lines",
                "Một lần đặt có nhiều nhất " + CartService.MOST_LINES + " món.");
        wrong.throwIfAny();
        Map<Long, TradeItemView> items =
                catalogue
                        .tradeItems(wanted.stream().map(WantedItem::tradeItemId).toList())
                        .stream()
                        .collect(Collectors.toMap(TradeItemView::id, Function.identity()));
        Map<Long, Long> steps = new HashMap<>();
        for (int line = 0; line < wanted.size(); line++) {
            WantedItem want = wanted.get(line);
            TradeItemView item = items.get(want.tradeItemId());
            String field = "lines[" + line + "].";
            wrong.require(item != null, field + "tradeItemId", "Không có gói hàng này.");
            wrong.require(!steps.containsKey(want.tradeItemId()), field + "tradeItemId", "Gói này đã có ở món trước.");
            if (item != null) {
                steps.put(item.id(), want.steps(item, wrong, field + "quantity"));
            }
        }
        wrong.throwIfAny();
        return steps;
    }

    private long steps(TradeItemView item, InvalidInput.Collector wrong, String field) {
        try {
            return CartService.steps(item, amount);
        } catch (InvalidInput refused) {
            wrong.require(false, field, String.join(" ", refused.sentences().values()));
            return 0;
        }
    }
}
