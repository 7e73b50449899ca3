package vn.chophien.order;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.chophien.shared.Quantity;

/**
 * What to fetch from the store for several orders at once, lot by lot.
 *
 * @param orders that wait to be packed, the oldest first, with those that were chosen
 * @param picks for the chosen orders, in the order of the shelves: product, then what expires first
 */
public record PickList(List<Waiting> orders, List<Pick> picks) {

    static PickList of(List<Row> rows, Set<String> chosen) {
        Map<String, Waiting> orders = new LinkedHashMap<>();
        rows.stream()
                .sorted(java.util.Comparator.comparing(Row::placedAt))
                .forEach(row -> orders.putIfAbsent(
                        row.number(),
                        new Waiting(
                                row.number(),
                                row.buyerName(),
                                row.placedAt(),
                                chosen.isEmpty() || chosen.contains(row.number()))));
        Map<String, Pick> picks = new LinkedHashMap<>();
        for (Row row : rows) {
            Waiting order = orders.get(row.number());
            if (order != null && order.isChosen()) {
                picks.merge(row.lotId() + "/" + row.itemName(), Pick.first(row), Pick::with);
            }
        }
        return new PickList(List.copyOf(orders.values()), List.copyOf(picks.values()));
    }

    public long chosen() {
        return orders.stream().filter(Waiting::isChosen).count();
    }

    /** An order that waits to be packed. */
    public record Waiting(String number, String buyerName, Instant placedAt, boolean isChosen) {}

    /**
     * So much of one lot.
     *
     * @param isStopped it must not be packed; the orders need another lot
     */
    public record Pick(
            String productName,
            String itemName,
            String lotNumber,
            @Nullable LocalDate expiresOn,
            boolean isStopped,
            Quantity quantity,
            List<Share> shares) {

        static Pick first(Row row) {
            return new Pick(
                    row.productName(),
                    row.itemName(),
                    row.lotNumber(),
                    row.expiresOn(),
                    row.isStopped(),
                    row.quantity(),
                    List.of(new Share(row.number(), row.quantity())));
        }

        Pick with(Pick more) {
            List<Share> all = new ArrayList<>(shares);
            all.addAll(more.shares);
            long steps = quantity.steps() + more.quantity.steps();
            return new Pick(
                    productName,
                    itemName,
                    lotNumber,
                    expiresOn,
                    isStopped,
                    new Quantity(steps, quantity.scale(), quantity.unit()),
                    all);
        }
    }

    /** What one order gets of it. */
    public record Share(String number, Quantity quantity) {}

    /** One lot of one line, as it was read. */
    record Row(
            String number,
            String buyerName,
            Instant placedAt,
            String productName,
            String itemName,
            long lotId,
            String lotNumber,
            @Nullable LocalDate expiresOn,
            boolean isStopped,
            Quantity quantity) {}
}
