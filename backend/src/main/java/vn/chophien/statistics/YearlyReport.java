package vn.chophien.statistics;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the market has to say of a year.
 *
 * @param due last day on which it is in time; null when no rule says so
 * @param source where that stands
 * @param sent null until somebody wrote down that it went out
 * @param values every figure of the year
 * @param months value of each month by figure, for what happens on days
 * @param splits parts by figure
 */
public record YearlyReport(
        int year,
        @Nullable LocalDate due,
        String source,
        @Nullable Sent sent,
        List<Form> forms,
        Map<Figure, FigureValue> values,
        Map<Figure, List<Long>> months,
        Map<Figure, List<FigureDetail.Part>> splits) {

    public YearlyReport {
        forms = List.copyOf(forms);
        values = Map.copyOf(values);
        months = Map.copyOf(months);
        splits = Map.copyOf(splits);
    }

    /** As the department's register has it. */
    public record Sent(String number, LocalDate day, String by) {}

    /** One of its forms; number and title are a sample that staff may change. */
    public record Form(Section section, String number, String title) {}

    /** What a form is about, and by which figures. */
    public enum Section {
        SELLERS(Figure.SELLERS, Figure.NEW_SELLERS, Figure.STOPS),
        TRADE(Figure.ORDERS, Figure.ORDER_VALUE, Figure.DELIVERED, Figure.DELIVERED_VALUE, Figure.CANCELLED),
        COMPLAINTS(Figure.COMPLAINTS, Figure.COMPLAINTS_PER_1000),
        VIOLATIONS(Figure.TAKEDOWNS, Figure.STOPS, Figure.RECALLS);

        /** Handed out unmodifiable. */
        @SuppressWarnings("ImmutableEnumChecker")
        private final List<Figure> figures;

        Section(Figure... figures) {
            this.figures = List.of(figures);
        }

        public List<Figure> figures() {
            return figures;
        }
    }

    public FigureValue value(Figure figure) {
        FigureValue found = values.get(figure);
        return found == null ? FigureValue.plain(figure, null) : found;
    }

    public List<FigureDetail.Part> parts(Figure figure) {
        return splits.getOrDefault(figure, List.of());
    }

    public List<Long> months(Figure figure) {
        return months.getOrDefault(figure, List.of());
    }

    public boolean isLate(LocalDate today) {
        return sent == null && due != null && today.isAfter(due);
    }
}
