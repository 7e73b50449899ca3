package vn.chophien.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.chophien.account.Actor;
import vn.chophien.audit.AuditLog;
import vn.chophien.shared.Paging;
import vn.chophien.shared.Slice;
import vn.chophien.shared.Times;

/**
 * Figures and their rows. What happened on days that were counted is read from there, the rest, at least today, from the
 * rows themselves; so a figure equals its rows whether or not anything was ever counted beforehand, but for what happened
 * since {@link LiveFigureService} read them.
 */
@ApplicationScoped
@Transactional
public class FigureService {

    private static final int PIECE = 2_000;

    @Inject
    FigureRepository figures;

    @Inject
    AuditLog audit;

    @Inject
    LiveFigureService live;

    @Inject
    Clock clock;

    /** All figures of a period, beside those of the one before. */
    public List<FigureTile> board(Period period, Actor staff) {
        staff.requireStaff();
        return tiles(EnumSet.allOf(Figure.class), period);
    }

    private List<FigureTile> tiles(Set<Figure> wanted, Period period) {
        Map<Figure, FigureValue> now = values(wanted, period);
        Map<Figure, FigureValue> before = values(wanted, period.compared(today()));
        return now.entrySet().stream()
                .map(one -> new FigureTile(one.getValue(), value(before, one.getKey())))
                .toList();
    }

    private static FigureValue value(Map<Figure, FigureValue> values, Figure figure) {
        FigureValue found = values.get(figure);
        return found == null ? FigureValue.plain(figure, null) : found;
    }

    /** Sums of the whole market say nothing of anybody, so everybody may ask. In the order of {@link Figure}. */
    public Map<Figure, FigureValue> values(Period period) {
        return values(EnumSet.allOf(Figure.class), period);
    }

    private Map<Figure, FigureValue> values(Set<Figure> wanted, Period period) {
        Set<Figure> plain = EnumSet.noneOf(Figure.class);
        wanted.forEach(figure -> plain.addAll(List.of(figure.part(), figure.whole())));
        Map<Figure, Long> sums = new EnumMap<>(Figure.class);
        Map<String, LocalDate> kept = figures.kept();
        Map<String, Long> days = figures.sums(period.from(), period.to());
        Map<String, Long> last = figures.sums(period.to(), period.to());
        for (Figure figure : plain) {
            Long sum = figure.isState()
                    ? state(figure, period, last)
                    : Long.valueOf(happened(figure, period, days, kept.get(figure.code())));
            if (sum != null) {
                sums.put(figure, sum);
            }
        }
        Map<Figure, FigureValue> values = new EnumMap<>(Figure.class);
        for (Figure figure : wanted) {
            values.put(figure, valueOf(figure, sums::get));
        }
        return values;
    }

    private static FigureValue valueOf(Figure figure, Function<Figure, @Nullable Long> sums) {
        return figure.isShare()
                ? new FigureValue(figure, sums.apply(figure.part()), sums.apply(figure.whole()))
                : FigureValue.plain(figure, sums.apply(figure));
    }

    /** Of a period that has begun and is not over, how it is today. */
    private @Nullable Long state(Figure figure, Period period, Map<String, Long> last) {
        LocalDate today = today();
        if (!period.to().isBefore(today)) {
            return period.from().isAfter(today) ? null : Long.valueOf(live.sum(figure, today, today));
        }
        return figures.noted(figure, period.to(), period.to()).isEmpty() ? null : last.getOrDefault(figure.code(), 0L);
    }

    private long happened(Figure figure, Period period, Map<String, Long> days, @Nullable LocalDate keptUntil) {
        long counted = days.getOrDefault(figure.code(), 0L);
        LocalDate from = firstLive(period, keptUntil);
        return from.isAfter(period.to()) ? counted : counted + live.sum(figure, from, period.to());
    }

    private static LocalDate firstLive(Period period, @Nullable LocalDate keptUntil) {
        return keptUntil == null || keptUntil.isBefore(period.from()) ? period.from() : keptUntil.plusDays(1);
    }

    /** One figure with its parts, communes and its way through time. */
    public FigureDetail detail(Figure figure, Period period, Actor staff) {
        staff.requireStaff();
        FigureTile tile = tiles(EnumSet.of(figure), period).get(0);
        List<FigureCell> cells = cells(figure.part(), period);
        List<FigureCell> end = figure.isState() ? on(lastDay(period), cells) : cells;
        return new FigureDetail(
                tile,
                figure.split() == Split.NONE ? List.of() : parts(end, figure.split()),
                communes(end),
                series(figure, period, cells),
                figures.keptSince(figure.part()).orElse(null));
    }

    private LocalDate lastDay(Period period) {
        return period.to().isAfter(today()) ? today() : period.to();
    }

    private static List<FigureCell> on(LocalDate day, List<FigureCell> cells) {
        return cells.stream().filter(cell -> cell.day().equals(day)).toList();
    }

    /** Everything of a period, kept or not; of a state a day each, today live. */
    private List<FigureCell> cells(Figure figure, Period period) {
        List<FigureCell> cells = new ArrayList<>(figures.keptCells(figure, period.from(), period.to()));
        LocalDate today = today();
        if (figure.isState()) {
            if (period.includes(today)) {
                cells.addAll(live.cells(figure, today, today));
            }
            return cells;
        }
        LocalDate from = firstLive(period, figures.kept().get(figure.code()));
        if (!from.isAfter(period.to())) {
            cells.addAll(live.cells(figure, from, period.to()));
        }
        return cells;
    }

    private static List<FigureDetail.Part> parts(Collection<FigureCell> cells, Split split) {
        Map<String, Long> sums = sums(cells, FigureCell::part);
        List<String> order = split.order();
        return sums.entrySet().stream()
                .map(one -> new FigureDetail.Part(one.getKey(), one.getValue()))
                .sorted(Comparator.comparingInt(
                                (FigureDetail.Part one) -> order.contains(one.code()) ? order.indexOf(one.code()) : 99)
                        .thenComparing(FigureDetail.Part::amount, Comparator.reverseOrder())
                        .thenComparing(FigureDetail.Part::code))
                .toList();
    }

    private static List<FigureDetail.Part> communes(Collection<FigureCell> cells) {
        return sums(cells, FigureCell::commune).entrySet().stream()
                .map(one -> new FigureDetail.Part(one.getKey(), one.getValue()))
                .sorted(Comparator.comparing(FigureDetail.Part::amount, Comparator.reverseOrder())
                        .thenComparing(FigureDetail.Part::code))
                .toList();
    }

    private static Map<String, Long> sums(Collection<FigureCell> cells, Function<FigureCell, String> key) {
        Map<String, Long> sums = new HashMap<>();
        cells.forEach(cell -> sums.merge(key.apply(cell), cell.amount(), Long::sum));
        return sums;
    }

    /** A share has a point where both of its sides are known. */
    private List<FigureDetail.Point> series(Figure figure, Period period, List<FigureCell> partCells) {
        Map<LocalDate, Long> parts = byTime(figure.part(), period, partCells);
        Map<LocalDate, Long> wholes =
                figure.isShare() ? byTime(figure.whole(), period, cells(figure.whole(), period)) : parts;
        List<FigureDetail.Point> points = new ArrayList<>();
        for (LocalDate from : marks(period)) {
            points.add(new FigureDetail.Point(
                    from,
                    valueOf(
                            figure,
                            one -> one == figure.whole() && figure.isShare() ? wholes.get(from) : parts.get(from))));
        }
        return points;
    }

    private List<LocalDate> marks(Period period) {
        LocalDate end = lastDay(period);
        List<LocalDate> marks = new ArrayList<>();
        LocalDate mark = period.isByDay() ? period.from() : period.from().withDayOfMonth(1);
        while (!mark.isAfter(end)) {
            marks.add(mark);
            mark = period.isByDay() ? mark.plusDays(1) : mark.plusMonths(1);
        }
        return marks;
    }

    /** What happened adds up in a month; of a state the month has that of its last day that was noted. */
    private Map<LocalDate, Long> byTime(Figure figure, Period period, List<FigureCell> cells) {
        TreeMap<LocalDate, Long> byDay = new TreeMap<>();
        if (figure.isState()) {
            figures.noted(figure, period.from(), period.to()).forEach(day -> byDay.put(day, 0L));
            if (period.includes(today())) {
                byDay.put(today(), 0L);
            }
        } else {
            marks(period).forEach(mark -> byDay.put(mark, 0L));
        }
        cells.forEach(cell -> byDay.merge(cell.day(), cell.amount(), Long::sum));
        if (period.isByDay()) {
            return byDay;
        }
        TreeMap<LocalDate, Long> byMonth = new TreeMap<>();
        byDay.forEach((day, sum) ->
                byMonth.merge(day.withDayOfMonth(1), sum, figure.isState() ? (older, newer) -> newer : Long::sum));
        return byMonth;
    }

    /** What a figure counts, newest first; of a state, where each row is one, those of today: nobody notes rows. */
    public Slice<FigureRow> rows(
            Figure figure, Period period, String part, String commune, Paging paging, Actor staff) {
        staff.requireStaff();
        LocalDate from = from(figure, period);
        LocalDate to = to(figure, period);
        long total = figure.isState()
                ? live.sum(figure.part(), from, to, part, commune)
                : figures.count(figure.part(), from, to, part, commune);
        return figures.rows(figure.part(), from, to, part, commune, total, paging);
    }

    /** All of them, piece by piece, so that many do not fill the memory. That they were taken along is noted. */
    public void each(Figure figure, Period period, Actor staff, Consumer<FigureRow> reader) {
        staff.requireStaff();
        long read = 0;
        List<FigureRow> piece;
        do {
            piece = figures.piece(
                    figure.part(), from(figure, period), to(figure, period), PIECE, Math.toIntExact(read));
            piece.forEach(reader);
            read += piece.size();
        } while (piece.size() == PIECE);
        audit.recordReading(staff, "statistics.export", "statistics", figure.code(), read + " dòng");
    }

    private LocalDate from(Figure figure, Period period) {
        return figure.isState() ? today() : period.from();
    }

    private LocalDate to(Figure figure, Period period) {
        return figure.isState() ? today() : period.to();
    }

    /** Whether the rows of a figure are those of its value: of a state in the past, only the sum was noted. */
    public boolean hasRows(Figure figure, Period period) {
        return !figure.isState() || !period.to().isBefore(today());
    }

    public LocalDate today() {
        return Times.dayOf(clock.instant());
    }
}
