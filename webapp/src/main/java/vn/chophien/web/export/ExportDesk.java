package vn.chophien.web.export;

import gg.jte.models.runtime.JteModel;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chophien.account.Actor;
import vn.chophien.document.Document;
import vn.chophien.document.DocumentPdf;
import vn.chophien.lot.export.LotExportService;
import vn.chophien.lot.export.TracePortal;
import vn.chophien.shared.InvalidInput;
import vn.chophien.shared.NotFound;
import vn.chophien.shared.Times;
import vn.chophien.site.PlotKeeping;
import vn.chophien.web.desk.Desk;
import vn.chophien.web.lot.LotPassports;
import vn.chophien.web.shared.Downloads;
import vn.chophien.web.shared.Form;
import vn.chophien.web.shared.Site;
import vn.chophien.web.template.StaticTemplates;

/** What both desks do alike: ask for a period, and hand over the file. */
@RequestScoped
public class ExportDesk {

    private static final String SHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @Inject
    Site site;

    @Inject
    LotExportService exports;

    @Inject
    LotPassports passports;

    @Inject
    PlotKeeping plots;

    @Inject
    Clock clock;

    /** @param asked fields of the form; without any it is shown with this year */
    public Response answer(
            Desk desk, String home, MultivaluedMap<String, String> asked, @Nullable Long seller, Actor actor) {
        Form form = Form.of(asked);
        if (form.text("dang").isEmpty()) {
            asked.putSingle("tu", Times.dayOf(clock.instant()).withDayOfYear(1).toString());
            asked.putSingle("den", Times.dayOf(clock.instant()).toString());
            return Response.ok(page(desk, home, Form.of(asked))).build();
        }
        if (form.text("dang").equals("geojson")) {
            byte[] outlines = plots.geoJson(seller, actor).getBytes(StandardCharsets.UTF_8);
            return Downloads.of(outlines, "application/geo+json", "ranh-gioi.geojson");
        }
        try {
            LotExportService.Period period = new LotExportService.Period(seller, day(form, "tu"), day(form, "den"));
            if (exports.count(period, actor) == 0) {
                throw InvalidInput.of("tu", "Không có lô nào làm ra trong khoảng ngày này.");
            }
            return file(form.text("dang"), period, actor);
        } catch (InvalidInput wrong) {
            return Response.status(400)
                    .entity(page(desk, home, form.with(wrong.sentences())))
                    .build();
        }
    }

    private Response file(String kind, LotExportService.Period period, Actor actor) {
        String name = "lo-" + period.from() + "-" + period.to();
        return switch (kind) {
            case "kde-csv" ->
                Downloads.of(
                        KdeFile.csv(exports.keyDataElements(period, actor)),
                        "text/csv;charset=UTF-8",
                        name + "-kde.csv");
            case "kde-xlsx" ->
                Downloads.of(KdeFile.xlsx(exports.keyDataElements(period, actor)), SHEET, name + "-kde.xlsx");
            case "ho-chieu" -> {
                List<Document> all = exports.passports(period, actor, passports.now());
                String title = "Hộ chiếu lô, " + Times.day(period.from()) + " đến " + Times.day(period.to());
                yield Downloads.of(DocumentPdf.of(title, all), "application/pdf", name + "-ho-chieu.pdf");
            }
            default -> {
                TracePortal portal = exports.portal(kind).orElseThrow(() -> new NotFound("export", kind));
                yield Downloads.of(
                        portal.file(exports.records(period, actor)),
                        "application/json",
                        name + "-" + portal.code() + ".json");
            }
        };
    }

    private JteModel page(Desk desk, String home, Form form) {
        return new StaticTemplates().exportShow(site, desk, home, exports.portals(), form);
    }

    private static LocalDate day(Form form, String field) {
        try {
            return LocalDate.parse(form.text(field));
        } catch (DateTimeParseException wrong) {
            throw InvalidInput.of(field, "Hãy chọn một ngày.");
        }
    }
}
