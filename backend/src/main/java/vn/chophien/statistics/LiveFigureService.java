package vn.chophien.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.chophien.shared.Surveys;

/** Figures of days that were not counted beforehand, out of the rows themselves, at most as old as a survey may be. */
@ApplicationScoped
class LiveFigureService {

    @Inject
    FigureRepository figures;

    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "chophien.survey.kept", defaultValue = "PT1M")
    Duration mostAge;

    private final Surveys<Asked, List<FigureCell>> surveys = new Surveys<>();

    private record Asked(Figure figure, LocalDate from, LocalDate to) {}

    List<FigureCell> cells(Figure figure, LocalDate from, LocalDate to) {
        return surveys.of(
                        new Asked(figure, from, to),
                        clock.instant(),
                        mostAge,
                        asked -> figures.liveCells(asked.figure, asked.from, asked.to))
                .value();
    }

    long sum(Figure figure, LocalDate from, LocalDate to) {
        return sum(figure, from, to, "", "");
    }

    /**
     * @param part empty for all of them
     * @param commune empty for all of them
     */
    long sum(Figure figure, LocalDate from, LocalDate to, String part, String commune) {
        return cells(figure, from, to).stream()
                .filter(cell -> part.isEmpty() || cell.part().equals(part))
                .filter(cell -> commune.isEmpty() || cell.commune().equals(commune))
                .mapToLong(FigureCell::amount)
                .sum();
    }
}
