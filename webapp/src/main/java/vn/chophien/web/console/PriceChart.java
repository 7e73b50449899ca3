package vn.chophien.web.console;

import java.util.ArrayList;
import java.util.List;
import vn.chophien.oversight.price.PriceRange;
import vn.chophien.oversight.price.PriceRow;
import vn.chophien.shared.Money;

/**
 * The price board as a drawing: for each shelf and unit a line from the lowest price to the highest, a box over the middle
 * half, a mark at the middle. Tea costs three hundred times what bananas cost, so every step to the right is a factor.
 *
 * @param height of the whole drawing
 */
public record PriceChart(List<Bar> bars, List<Tick> ticks, int height) {

    public static final int WIDTH = 320;

    private static final int ROW = 36;
    private static final int TOP = 18;

    /** @param y of the name; the box lies below */
    public record Bar(PriceRow row, PriceRange range, int y, int from, int lower, int middle, int upper, int to) {}

    public record Tick(int x, String label) {}

    public static PriceChart of(List<PriceRow> rows) {
        double least = rows.stream()
                .mapToDouble(row -> (double) row.best().lowest().dong())
                .min()
                .orElse(1_000);
        double most = rows.stream()
                .mapToDouble(row -> (double) row.best().highest().dong())
                .max()
                .orElse(1_000_000);
        double from = Math.pow(10, Math.floor(Math.log10(Math.max(1, least))));
        double to = Math.max(from * 10, Math.pow(10, Math.ceil(Math.log10(Math.max(1, most)))));
        List<Bar> bars = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            PriceRange range = rows.get(i).best();
            bars.add(new Bar(
                    rows.get(i),
                    range,
                    TOP + i * ROW,
                    x(range.lowest(), from, to),
                    x(range.lower(), from, to),
                    x(range.middle(), from, to),
                    x(range.upper(), from, to),
                    x(range.highest(), from, to)));
        }
        List<Tick> ticks = new ArrayList<>();
        for (double at = from; at <= to; at *= 10) {
            ticks.add(new Tick(x(Money.ofDong((long) at), from, to), shortly((long) at)));
        }
        return new PriceChart(List.copyOf(bars), List.copyOf(ticks), TOP + rows.size() * ROW);
    }

    private static int x(Money price, double from, double to) {
        double share = (Math.log10((double) Math.max(1, price.dong())) - Math.log10(from))
                / (Math.log10(to) - Math.log10(from));
        return (int) Math.round(Math.min(1, Math.max(0, share)) * WIDTH);
    }

    private static String shortly(long dong) {
        return dong >= 1_000_000 ? dong / 1_000_000 + " tr" : dong >= 1_000 ? dong / 1_000 + "k" : dong + "";
    }
}
