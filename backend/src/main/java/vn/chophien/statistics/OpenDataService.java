package vn.chophien.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.chophien.shared.Times;

/** Tables for everybody. */
@ApplicationScoped
@Transactional
public class OpenDataService {

    @Inject
    OpenDataRepository data;

    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "chophien.base-url", defaultValue = "http://localhost:8080")
    String baseUrl;

    /** In the order of the dataset's columns. */
    public List<List<String>> rows(OpenDataset dataset) {
        LocalDate today = Times.dayOf(clock.instant());
        return dataset == OpenDataset.MONTHLY
                ? MonthlyFigures.of(data.months(today.withDayOfMonth(1)))
                : data.rows(dataset, today, baseUrl);
    }
}
