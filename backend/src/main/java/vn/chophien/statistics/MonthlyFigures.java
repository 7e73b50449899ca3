package vn.chophien.statistics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.chophien.statistics.OpenDataRepository.MonthCell;

/**
 * Figures by month for everybody: of the whole market, and by commune where nobody can be told by it. A commune with fewer
 * than {@link #LEAST} orders or complaints in a month is veiled; where it would be the only one, the next smallest is too,
 * since the total would give it away.
 */
final class MonthlyFigures {

    static final int LEAST = 5;

    /** What is told, and by which figure it is seen how many people stand behind it. */
    private static final Map<Figure, Figure> COUNTED_BY = Map.of(
            Figure.ORDERS, Figure.ORDERS,
            Figure.ORDER_VALUE, Figure.ORDERS,
            Figure.DELIVERED, Figure.DELIVERED,
            Figure.DELIVERED_VALUE, Figure.DELIVERED,
            Figure.CANCELLED, Figure.CANCELLED,
            Figure.COMPLAINTS, Figure.COMPLAINTS,
            Figure.NEW_SELLERS, Figure.NEW_SELLERS,
            Figure.SCANS, Figure.SCANS);

    private static final List<Figure> TOLD =
            COUNTED_BY.keySet().stream().sorted().toList();

    private MonthlyFigures() {}

    static List<List<String>> of(List<MonthCell> cells) {
        Map<String, Map<String, Map<String, Long>>> byMonth = new TreeMap<>();
        cells.forEach(cell -> byMonth.computeIfAbsent(cell.month(), month -> new TreeMap<>())
                .computeIfAbsent(cell.figure(), figure -> new TreeMap<>())
                .merge(cell.commune(), cell.amount(), Long::sum));
        List<List<String>> rows = new ArrayList<>();
        byMonth.forEach((month, figures) -> TOLD.forEach(figure -> {
            Map<String, Long> communes = figures.getOrDefault(figure.code(), Map.of());
            Figure counter = COUNTED_BY.getOrDefault(figure, figure);
            Set<String> veiled = veiled(figures.getOrDefault(counter.code(), Map.of()));
            long total = communes.values().stream().mapToLong(Long::longValue).sum();
            rows.add(row(month, figure, "", Long.toString(total), false));
            communes.forEach((commune, amount) -> {
                if (!commune.isEmpty()) {
                    boolean isVeiled = veiled.contains(commune);
                    rows.add(row(month, figure, commune, isVeiled ? "" : amount.toString(), isVeiled));
                }
            });
        }));
        return rows;
    }

    static Set<String> veiled(Map<String, Long> counts) {
        Set<String> veiled = counts.entrySet().stream()
                .filter(one -> one.getValue() < LEAST)
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(HashSet::new));
        if (veiled.size() == 1) {
            counts.entrySet().stream()
                    .filter(one -> !veiled.contains(one.getKey()))
                    .min(Comparator.comparing((Map.Entry<String, Long> one) -> one.getValue())
                            .thenComparing(Map.Entry::getKey))
                    .map(Map.Entry::getKey)
                    .ifPresent(veiled::add);
        }
        return veiled;
    }

    private static List<String> row(String month, Figure figure, String commune, String value, boolean veiled) {
        return List.of(
                month,
                figure.code(),
                figure.title(),
                figure.unit().vietnamese(),
                commune,
                value,
                veiled ? "yes" : "no");
    }
}
