package vn.chophien.web.console;

import gg.jte.models.runtime.JteModel;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.chophien.account.Role;
import vn.chophien.document.Document;
import vn.chophien.document.DocumentDocx;
import vn.chophien.document.DocumentPdf;
import vn.chophien.place.PlaceService;
import vn.chophien.place.ProvinceView;
import vn.chophien.shared.NotFound;
import vn.chophien.shared.Times;
import vn.chophien.statistics.YearlyReport;
import vn.chophien.statistics.YearlyReportService;
import vn.chophien.web.account.ForRole;
import vn.chophien.web.desk.Choices;
import vn.chophien.web.desk.Submitted;
import vn.chophien.web.shared.Downloads;
import vn.chophien.web.shared.Flash;
import vn.chophien.web.shared.Form;
import vn.chophien.web.shared.Site;
import vn.chophien.web.statistics.YearlyReportFile;
import vn.chophien.web.template.StaticTemplates;

/** The report of a year: read, taken along, and written down as sent. */
@Path("quan-ly/so-lieu/bao-cao-nam")
@Produces(MediaType.TEXT_HTML)
@RequestScoped
@ForRole(Role.STAFF)
public class YearlyReportDeskPages {

    private static final String HOME = FigureDeskPages.HOME + "/bao-cao-nam";

    @Inject
    Site site;

    @Inject
    Console console;

    @Inject
    YearlyReportService reports;

    @Inject
    PlaceService places;

    @Inject
    @ConfigProperty(name = "chophien.province", defaultValue = "19")
    String province;

    /** The year that is owed, else the one that runs. */
    @GET
    public Response open() {
        int year = reports.owed(console.staff())
                .map(YearlyReportService.Owed::year)
                .orElse(today().getYear());
        return Flash.redirect(HOME + "/" + year);
    }

    @GET
    @Path("{year: \\d{4}}")
    public JteModel show(@PathParam("year") int year) {
        return page(year, Form.blank());
    }

    @POST
    @Path("{year: \\d{4}}")
    public Response sent(@PathParam("year") int year, MultivaluedMap<String, String> values) {
        Form form = Form.of(values);
        return Submitted.answer(
                form,
                () -> {
                    reports.sent(year, form.text("number"), Choices.day(form.text("sent")), console.staff());
                    return Flash.redirect(HOME + "/" + year, "da-luu");
                },
                again -> page(year, again));
    }

    @POST
    @Path("{year: \\d{4}}/mau")
    public Response write(@PathParam("year") int year, MultivaluedMap<String, String> values) {
        Form form = Form.of(values);
        return Submitted.answer(
                form,
                () -> {
                    reports.write(forms(form), console.staff());
                    return Flash.redirect(HOME + "/" + year, "da-luu");
                },
                again -> page(year, again));
    }

    private static List<YearlyReport.Form> forms(Form form) {
        return Arrays.stream(YearlyReport.Section.values())
                .map(section ->
                        new YearlyReport.Form(section, form.text("number-" + section), form.text("title-" + section)))
                .toList();
    }

    @GET
    @Path("{year: \\d{4}}/bao-cao.{kind: pdf|docx|xlsx}")
    @Produces(MediaType.WILDCARD)
    public Response file(@PathParam("year") int year, @PathParam("kind") String kind) {
        YearlyReportFile file = new YearlyReportFile(reports.report(year, console.staff()), today());
        Document letter = letter(file);
        String name = "bao-cao-nam-" + year + "." + kind;
        return switch (kind) {
            case "pdf" -> Downloads.of(DocumentPdf.of(letter), "application/pdf", name);
            case "docx" -> Downloads.of(DocumentDocx.of(letter), DocumentDocx.TYPE, name);
            case "xlsx" -> file.sheet();
            default -> throw new NotFound("report", kind);
        };
    }

    private Document letter(YearlyReportFile file) {
        String place = places.provinces().stream()
                .filter(one -> one.code().equals(province))
                .map(ProvinceView::name)
                .findFirst()
                .orElse("");
        return file.letter(console.desk().place(), site.marketName(), place);
    }

    private JteModel page(int year, Form form) {
        YearlyReport report = reports.report(year, console.staff());
        YearlyReportFile file = new YearlyReportFile(report, today());
        return new StaticTemplates().statisticsYearlyReport(site, console.desk(), report, letter(file), form, today());
    }

    private LocalDate today() {
        return Times.dayOf(console.now());
    }
}
