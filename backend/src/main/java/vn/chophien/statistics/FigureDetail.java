package vn.chophien.statistics;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A figure with everything that it is made of.
 *
 * @param parts by its split; empty where it has none
 * @param communes by commune code, the largest first; what belongs to none has an empty code
 * @param series oldest first
 * @param keptSince first day of which something was noted; null when nothing was
 */
public record FigureDetail(
        FigureTile tile,
        List<Part> parts,
        List<Part> communes,
        List<Point> series,
        @Nullable LocalDate keptSince) {

    public FigureDetail {
        parts = List.copyOf(parts);
        communes = List.copyOf(communes);
        series = List.copyOf(series);
    }

    public record Part(String code, long amount) {}

    /**
     * A day or a month.
     *
     * @param from its first day
     * @param value as it is read; null where it is not known
     */
    public record Point(LocalDate from, FigureValue value) {}
}
