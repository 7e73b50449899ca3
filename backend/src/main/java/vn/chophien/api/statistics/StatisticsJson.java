package vn.chophien.api.statistics;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.chophien.statistics.Figure;
import vn.chophien.statistics.FigureValue;
import vn.chophien.statistics.Period;

/** All figures of a period. */
public record StatisticsJson(PeriodJson period, String readAt, List<FigureJson> figures) {

    public record PeriodJson(String from, String to) {}

    /**
     * @param value missing where nobody noted it
     * @param numerator of a share
     */
    public record FigureJson(
            String code,
            String title,
            String definition,
            String unit,
            String kind,
            @Nullable BigDecimal value,
            @Nullable Long numerator,
            @Nullable Long denominator) {

        static FigureJson of(FigureValue value) {
            Figure figure = value.figure();
            return new FigureJson(
                    figure.code(),
                    figure.title(),
                    figure.definition(),
                    figure.unit().vietnamese(),
                    figure.isState() ? "STATE" : "FLOW",
                    value.value(),
                    figure.isShare() ? value.amount() : null,
                    value.of());
        }
    }

    static StatisticsJson of(Period period, Map<Figure, FigureValue> values, Instant now) {
        return new StatisticsJson(
                new PeriodJson(period.from().toString(), period.to().toString()),
                now.toString(),
                values.values().stream().map(FigureJson::of).toList());
    }
}
