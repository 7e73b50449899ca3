package vn.chophien.api.statistics;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import vn.chophien.api.Asked;
import vn.chophien.statistics.FigureService;
import vn.chophien.statistics.Period;

/** The market's figures, each with its definition. */
@Path("v1/statistics")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class StatisticsResource {

    private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);

    @Inject
    BoardCaller caller;

    @Inject
    FigureService figures;

    @Inject
    Clock clock;

    @Context
    UriInfo uri;

    @GET
    public StatisticsJson show() {
        caller.require();
        Asked asked = new Asked(uri.getQueryParameters());
        Period.Kind kind = asked.choice(
                "period",
                Map.of(
                        "week", Period.Kind.WEEK,
                        "month", Period.Kind.MONTH,
                        "quarter", Period.Kind.QUARTER,
                        "year", Period.Kind.YEAR),
                Period.Kind.MONTH);
        LocalDate today = figures.today();
        LocalDate day = day(asked, today);
        asked.done();
        Period period = Period.around(kind, day);
        return StatisticsJson.of(period, figures.values(period), clock.instant());
    }

    private static LocalDate day(Asked asked, LocalDate today) {
        String typed = asked.text("day", 10);
        if (typed.isEmpty()) {
            return today;
        }
        try {
            LocalDate day = LocalDate.parse(typed);
            if (day.isBefore(FIRST) || day.isAfter(today)) {
                asked.refuse("day", "Hãy gửi một ngày từ năm 2020 đến hôm nay.");
                return today;
            }
            return day;
        } catch (DateTimeParseException wrong) {
            asked.refuse("day", "Hãy gửi một ngày, ví dụ 2026-11-01.");
            return today;
        }
    }
}
