package vn.chophien.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.chophien.account.Actor;
import vn.chophien.account.Permission;
import vn.chophien.audit.AuditLog;
import vn.chophien.calendar.CalendarService;
import vn.chophien.calendar.Deadline;
import vn.chophien.shared.InvalidInput;
import vn.chophien.shared.NotFound;
import vn.chophien.shared.Retried;
import vn.chophien.shared.RuleViolation;
import vn.chophien.shared.Times;

/** The report that the market owes each February: sellers, transactions, complaints, violations of the year before. */
@ApplicationScoped
@Retried
@Transactional
public class YearlyReportService {

    static final String RULE = "YEARLY_REPORT";
    public static final int FIRST_YEAR = 2020;
    private static final String OBJECT = "yearly-report";

    @Inject
    YearlyReportRepository reports;

    @Inject
    FigureService figures;

    @Inject
    CalendarService calendar;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    /** What is owed and not sent, with its last day: from January on that of the year before. */
    public record Owed(int year, LocalDate due) {}

    public Optional<Owed> owed(Actor staff) {
        staff.requireStaff();
        int year = today().getYear() - 1;
        if (reports.sent(year).isPresent() || !reports.hadSellers(LocalDate.of(year + 1, 1, 1))) {
            return Optional.empty();
        }
        return due(year).map(deadline -> new Owed(year, deadline.due().day()));
    }

    private Optional<Deadline> due(int year) {
        return calendar.deadlines().after(LocalDate.of(year + 1, 1, 1), RULE);
    }

    public YearlyReport report(int year, Actor staff) {
        staff.requireStaff();
        requireYear(year);
        Period period = Period.year(year);
        Map<Figure, List<Long>> months = new EnumMap<>(Figure.class);
        Map<Figure, List<FigureDetail.Part>> splits = new EnumMap<>(Figure.class);
        for (YearlyReport.Section section : YearlyReport.Section.values()) {
            for (Figure figure : section.figures()) {
                FigureDetail detail = figures.detail(figure, period, staff);
                splits.put(figure, detail.parts());
                if (!figure.isState() && !figure.isShare()) {
                    months.put(figure, months(detail));
                }
            }
        }
        Deadline due = due(year).orElse(null);
        return new YearlyReport(
                year,
                due == null ? null : due.due().day(),
                due == null ? "" : due.source(),
                reports.sent(year).orElse(null),
                reports.forms(),
                figures.values(period),
                months,
                splits);
    }

    private static List<Long> months(FigureDetail detail) {
        List<Long> months = new ArrayList<>();
        detail.series().forEach(point -> {
            Long amount = point.value().amount();
            months.add(amount == null ? 0L : amount);
        });
        while (months.size() < 12) {
            months.add(0L);
        }
        return months;
    }

    /** Titles and numbers of the forms, as the authority wants them. */
    public void write(List<YearlyReport.Form> forms, Actor staff) {
        staff.require(Permission.RULES);
        InvalidInput.Collector wrong = new InvalidInput.Collector();
        for (YearlyReport.Form form : forms) {
            wrong.requireText(form.number(), "number-" + form.section(), "Hãy ghi số mẫu.", 20);
            wrong.requireText(form.title(), "title-" + form.section(), "Hãy ghi tên mẫu.", 160);
        }
        wrong.throwIfAny();
        forms.forEach(reports::write);
        audit.record(staff, "yearly-report.forms", OBJECT, "forms", null, names(forms), null);
    }

    private static String names(List<YearlyReport.Form> forms) {
        return String.join(
                "; ",
                forms.stream().map(form -> form.number() + " " + form.title()).toList());
    }

    /** Writes down that it went out, which ends its clock. */
    public void sent(int year, String number, @Nullable LocalDate day, Actor staff) {
        staff.require(Permission.SELLERS);
        requireYear(year);
        InvalidInput.Collector wrong = new InvalidInput.Collector();
        wrong.requireText(number, "number", "Hãy ghi số văn bản đã gửi.", 60);
        wrong.require(day != null, "sent", "Hãy chọn ngày gửi.");
        wrong.require(day == null || !day.isAfter(today()), "sent", "Ngày gửi không thể ở sau hôm nay.");
        wrong.require(day == null || day.getYear() >= year, "sent", "Ngày gửi không thể trước năm báo cáo.");
        wrong.throwIfAny();
        if (day == null) {
            throw new IllegalStateException("Checked without its day");
        }
        if (reports.send(year, number, day, staff.name(), clock.instant())) {
            audit.record(staff, "yearly-report.sent", OBJECT, year, null, number + ", " + Times.day(day), null);
        } else if (reports.sent(year).filter(one -> one.number().equals(number)).isEmpty()) {
            throw new RuleViolation("yearly-report.sent", "Báo cáo năm " + year + " đã được ghi là gửi rồi.");
        }
    }

    private void requireYear(int year) {
        if (year < FIRST_YEAR || year > today().getYear()) {
            throw new NotFound("yearly report", year);
        }
    }

    private LocalDate today() {
        return Times.dayOf(clock.instant());
    }
}
