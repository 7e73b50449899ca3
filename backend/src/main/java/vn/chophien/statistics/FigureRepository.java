package vn.chophien.statistics;

import static java.time.temporal.ChronoUnit.DAYS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.chophien.shared.Paging;
import vn.chophien.shared.Row;
import vn.chophien.shared.Slice;
import vn.chophien.shared.Sql;
import vn.chophien.shared.Times;

/** Sums over rows, and what was kept of them. */
@ApplicationScoped
class FigureRepository {

    @PersistenceContext
    EntityManager em;

    /** The last day of each figure that was counted; figures without one were not. */
    Map<String, LocalDate> kept() {
        Map<String, LocalDate> kept = new HashMap<>();
        Sql.list(
                        em,
                        "SELECT figure, MAX(day) FROM figure_kept GROUP BY figure",
                        row -> Map.entry(row.text(0), row.day(1)))
                .forEach(one -> kept.put(one.getKey(), one.getValue()));
        return kept;
    }

    /** The first day of which something is known from before. */
    Optional<LocalDate> keptSince(Figure figure) {
        return Sql.first(
                        em,
                        "SELECT COALESCE((SELECT MIN(day) FROM figure_day WHERE figure = ?1),"
                                + " (SELECT MIN(day) FROM figure_kept WHERE figure = ?1))",
                        row -> Optional.ofNullable(row.dayOrNull(0)),
                        figure.code())
                .flatMap(day -> day);
    }

    /** Sums of all that was kept between two days, by figure. */
    Map<String, Long> sums(LocalDate from, LocalDate to) {
        Map<String, Long> sums = new HashMap<>();
        Sql.list(
                        em,
                        "SELECT figure, SUM(amount) FROM figure_day WHERE day BETWEEN ?1 AND ?2 GROUP BY figure",
                        row -> Map.entry(row.text(0), row.number(1)),
                        from,
                        to)
                .forEach(one -> sums.put(one.getKey(), one.getValue()));
        return sums;
    }

    /** The days between two on which a state was noted. */
    List<LocalDate> noted(Figure figure, LocalDate from, LocalDate to) {
        return Sql.list(
                em,
                "SELECT day FROM figure_kept WHERE figure = ?1 AND day BETWEEN ?2 AND ?3 ORDER BY day",
                row -> row.day(0),
                figure.code(),
                from,
                to);
    }

    List<FigureCell> keptCells(Figure figure, LocalDate from, LocalDate to) {
        return Sql.list(
                em,
                "SELECT day, part, commune, amount FROM figure_day WHERE figure = ?1 AND day BETWEEN ?2 AND ?3",
                row -> new FigureCell(row.day(0), row.text(1), row.text(2), row.number(3)),
                figure.code(),
                from,
                to);
    }

    /** Of a state the cells of today, all on the day {@code to}. */
    List<FigureCell> liveCells(Figure figure, LocalDate from, LocalDate to) {
        return Sql.list(
                em,
                figure.isState()
                        ? "SELECT NULL, r.part, r.commune, SUM(r.amount) FROM (" + FigureRows.sql(figure)
                                + ") r GROUP BY r.part, r.commune"
                        : "SELECT r.day, r.part, r.commune, SUM(r.amount) FROM (" + FigureRows.sql(figure)
                                + ") r GROUP BY r.day, r.part, r.commune",
                row -> new FigureCell(row.isNull(0) ? to : row.day(0), row.text(1), row.text(2), row.number(3)),
                days(figure, from, to));
    }

    Slice<FigureRow> rows(
            Figure figure, LocalDate from, LocalDate to, String part, String commune, long total, Paging paging) {
        LocalDate since = since(figure, from, to, part, commune, Math.min(total, paging.offset() + paging.size()));
        int next = figure.isState() ? 4 : 5;
        return new Slice<>(
                Sql.list(
                        em,
                        "SELECT r.name, r.link, r.day, r.commune, r.part, r.amount FROM " + which(figure)
                                + " ORDER BY r.day DESC, r.id DESC LIMIT ?" + next + " OFFSET ?" + (next + 1),
                        FigureRepository::row,
                        asked(figure, since, to, part, commune, paging.size(), paging.offset())),
                total,
                paging);
    }

    /** A day late enough that not all rows of a year are sorted for its newest, early enough that the page is within. */
    private LocalDate since(Figure figure, LocalDate from, LocalDate to, String part, String commune, long wanted) {
        if (figure.isState()) {
            return from;
        }
        for (LocalDate since = to; since.isAfter(from); since = since.minusDays(4 * (1 + since.until(to, DAYS)))) {
            if (count(figure, since, to, part, commune) >= wanted) {
                return since;
            }
        }
        return from;
    }

    long count(Figure figure, LocalDate from, LocalDate to, String part, String commune) {
        return Sql.first(
                        em,
                        "SELECT COUNT(*) FROM " + which(figure),
                        row -> row.number(0),
                        asked(figure, from, to, part, commune))
                .orElse(0L);
    }

    private static String which(Figure figure) {
        String rows = "(" + FigureRows.sql(figure) + ") r WHERE ";
        return figure.isState()
                ? rows + "(?2 = '' OR r.part = ?2) AND (?3 = '' OR r.commune = ?3)"
                : rows + "(?3 = '' OR r.part = ?3) AND (?4 = '' OR r.commune = ?4)";
    }

    /** A piece of all rows, in an order that stays the same between pieces. */
    List<FigureRow> piece(Figure figure, LocalDate from, LocalDate to, int size, int offset) {
        int next = days(figure, from, to).length + 1;
        return Sql.list(
                em,
                "SELECT r.name, r.link, r.day, r.commune, r.part, r.amount FROM (" + FigureRows.sql(figure)
                        + ") r ORDER BY r.day DESC, r.id DESC LIMIT ?" + next + " OFFSET ?" + (next + 1),
                FigureRepository::row,
                asked(figure, from, to, size, offset));
    }

    private static FigureRow row(Row row) {
        return new FigureRow(row.text(0), row.text(1), row.dayOrNull(2), row.text(3), row.text(4), row.number(5));
    }

    /** What a figure's rows take: a day, or the first moment and the one after the last. */
    private static @Nullable Object[] days(Figure figure, LocalDate from, LocalDate to) {
        if (figure.isState()) {
            return new @Nullable Object[] {to};
        }
        LocalDate after = to.plusDays(1);
        return FigureRows.byDay(figure)
                ? new @Nullable Object[] {from, after}
                : new @Nullable Object[] {
                    from.atStartOfDay(Times.ZONE).toInstant(),
                    after.atStartOfDay(Times.ZONE).toInstant()
                };
    }

    private static @Nullable Object[] asked(Figure figure, LocalDate from, LocalDate to, @Nullable Object... rest) {
        @Nullable Object[] days = days(figure, from, to);
        @Nullable Object[] asked = Arrays.copyOf(days, days.length + rest.length);
        System.arraycopy(rest, 0, asked, days.length, rest.length);
        return asked;
    }

    /** @return false when somebody has counted this day already */
    boolean claim(Figure figure, LocalDate day) {
        return Sql.update(em, "INSERT IGNORE INTO figure_kept (figure, day) VALUES (?1, ?2)", figure.code(), day) == 1;
    }

    /** Counts these days anew; a state is noted on the last of them. */
    void keep(Figure figure, LocalDate from, LocalDate to, LocalDate stateOf) {
        Sql.update(
                em,
                "DELETE FROM figure_day WHERE figure = ?1 AND day BETWEEN ?2 AND ?3",
                figure.code(),
                figure.isState() ? to : from,
                to);
        if (figure.isState()) {
            Sql.update(
                    em,
                    "INSERT INTO figure_day (figure, day, part, commune, amount) SELECT ?2, ?3, r.part, r.commune,"
                            + " SUM(r.amount) FROM (" + FigureRows.sql(figure) + ") r GROUP BY r.part, r.commune",
                    stateOf,
                    figure.code(),
                    to);
        } else {
            @Nullable Object[] days = days(figure, from, to);
            Sql.update(
                    em,
                    "INSERT INTO figure_day (figure, day, part, commune, amount) SELECT ?3, r.day, r.part, r.commune,"
                            + " SUM(r.amount) FROM (" + FigureRows.sql(figure)
                            + ") r GROUP BY r.day, r.part, r.commune",
                    days[0],
                    days[1],
                    figure.code());
        }
    }
}
