package vn.chophien.order;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.chophien.catalogue.CatalogueService;
import vn.chophien.catalogue.TradeItemView;
import vn.chophien.cooperative.SellerService;
import vn.chophien.cooperative.SellerView;
import vn.chophien.lot.ItemStock;
import vn.chophien.lot.LotStock;

/** Turns the bare lines of a cart into what they cost today, and from whom. */
@Dependent
class CartPricing {

    @Inject
    CatalogueService catalogue;

    @Inject
    SellerService sellers;

    @Inject
    LotStock stock;

    /** @param lines steps by trade item */
    CartView priced(Map<Long, Long> lines) {
        if (lines.isEmpty()) {
            return new CartView(List.of());
        }
        Map<Long, TradeItemView> items = catalogue.tradeItems(lines.keySet()).stream()
                .collect(Collectors.toMap(TradeItemView::id, Function.identity()));
        Map<Long, ItemStock> inStock = stock.stock(lines.keySet());
        Map<Long, List<CartLine>> bySeller = new LinkedHashMap<>();
        lines.forEach((id, steps) -> {
            TradeItemView item = items.get(id);
            if (item != null) {
                bySeller.computeIfAbsent(item.sellerId(), seller -> new ArrayList<>())
                        .add(new CartLine(item, steps, inStock.getOrDefault(id, ItemStock.NONE)));
            }
        });
        Map<Long, SellerView> selling = sellers.sellers(bySeller.keySet());
        return new CartView(bySeller.entrySet().stream()
                .map(group -> new CartGroup(Objects.requireNonNull(selling.get(group.getKey())), group.getValue()))
                .toList());
    }
}
