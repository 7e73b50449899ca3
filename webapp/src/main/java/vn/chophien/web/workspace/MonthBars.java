package vn.chophien.web.workspace;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.chophien.shared.Money;
import vn.chophien.tax.TaxMonth;

/**
 * What was taken by month as bars of a drawing that is {@link #WIDTH} wide and {@link #HEIGHT} high.
 *
 * @param most of the best month, the height of the drawing
 */
public record MonthBars(List<Bar> bars, Money most) {

    public static final int WIDTH = 300;
    public static final int HEIGHT = 90;
    private static final int MONTHS = 12;

    public record Bar(int month, Money base, int x, int y, int width, int height) {}

    public static MonthBars of(List<TaxMonth> months) {
        Map<Integer, Money> taken = new HashMap<>();
        months.forEach(
                month -> taken.put(month.month().getMonthValue(), month.tax().base()));
        long most =
                Math.max(1, taken.values().stream().mapToLong(Money::dong).max().orElse(1));
        int step = WIDTH / MONTHS;
        List<Bar> bars = new ArrayList<>();
        for (int month = 1; month <= MONTHS; month++) {
            Money base = taken.getOrDefault(month, Money.ZERO);
            // A month with little still shows; one in which more went back than came does not.
            int height = base.isPositive() ? Math.max(1, (int) (HEIGHT * base.dong() / most)) : 0;
            bars.add(new Bar(month, base, (month - 1) * step + 2, HEIGHT - height, step - 4, height));
        }
        return new MonthBars(List.copyOf(bars), Money.ofDong(most));
    }
}
