package vn.chophien.web.statistics;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import vn.chophien.shared.Times;
import vn.chophien.statistics.Figure;
import vn.chophien.statistics.FigureDetail;

/**
 * A figure's way through time as bars of a drawing {@link #WIDTH} wide; what is not known leaves a gap.
 *
 * @param most the highest value, in words
 * @param label what somebody hears who does not see it
 */
public record FigureChart(List<Bar> bars, String most, String first, String last, String label) {

    public static final int WIDTH = 340;
    public static final int HEIGHT = 120;

    /**
     * @param known whether there is a value
     * @param when day or month
     */
    public record Bar(String when, String value, double x, int y, double width, int height, boolean known) {
        public String text() {
            return when + ": " + value;
        }
    }

    public static FigureChart of(FigureDetail detail, boolean byDay) {
        List<FigureDetail.Point> points = detail.series();
        Figure figure = detail.tile().figure();
        BigDecimal most = points.stream()
                .map(point -> point.value().value())
                .filter(Objects::nonNull)
                .reduce(BigDecimal.ZERO, BigDecimal::max);
        double step = (double) WIDTH / Math.max(1, points.size());
        List<Bar> bars = new ArrayList<>();
        for (int i = 0; i < points.size(); i++) {
            FigureDetail.Point point = points.get(i);
            BigDecimal value = point.value().value();
            int height = value == null || most.signum() == 0 || value.signum() == 0
                    ? 0
                    : Math.max(
                            2,
                            value.multiply(BigDecimal.valueOf(HEIGHT))
                                    .divideToIntegralValue(most)
                                    .intValue());
            bars.add(new Bar(
                    when(point, byDay),
                    point.value().text(),
                    round(i * step + step * 0.1),
                    HEIGHT - height,
                    round(step * 0.8),
                    height,
                    value != null));
        }
        String highest = figure.unit().text(most);
        return new FigureChart(
                List.copyOf(bars),
                highest,
                bars.isEmpty() ? "" : bars.get(0).when(),
                bars.isEmpty() ? "" : bars.get(bars.size() - 1).when(),
                figure.title() + (byDay ? " theo ngày" : " theo tháng") + ", cao nhất " + highest
                        + "; số ở bảng bên dưới");
    }

    private static String when(FigureDetail.Point point, boolean byDay) {
        return byDay
                ? Times.day(point.from())
                : "Tháng " + point.from().getMonthValue() + "/" + point.from().getYear();
    }

    private static double round(double number) {
        return Math.round(number * 10) / 10.0;
    }

    public boolean isEmpty() {
        return bars.stream().noneMatch(Bar::known);
    }
}
