package vn.chophien.web.console;

import gg.jte.models.runtime.JteModel;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import vn.chophien.account.Role;
import vn.chophien.audit.AuditEntry;
import vn.chophien.audit.AuditFilter;
import vn.chophien.audit.AuditLog;
import vn.chophien.ledger.AuditTrailService;
import vn.chophien.shared.Times;
import vn.chophien.web.account.ForRole;
import vn.chophien.web.desk.Choices;
import vn.chophien.web.desk.Deeds;
import vn.chophien.web.desk.ListAddress;
import vn.chophien.web.shared.Csv;
import vn.chophien.web.shared.Downloads;
import vn.chophien.web.shared.Site;
import vn.chophien.web.template.StaticTemplates;

/** Who did what to whose data: searched by who, what, with what and when, and taken along as a file. */
@Path("quan-ly/nhat-ky")
@Produces(MediaType.TEXT_HTML)
@RequestScoped
@ForRole(Role.STAFF)
public class LogPages {

    private static final String PATH = "/quan-ly/nhat-ky";
    private static final int DAYS_PROVEN = 6;

    @Inject
    Site site;

    @Inject
    Console console;

    @Inject
    AuditLog audit;

    @Inject
    AuditTrailService trail;

    @GET
    public JteModel list(@BeanParam Asked asked, @QueryParam("trang") @DefaultValue("") String page) {
        return new StaticTemplates()
                .consoleLog(
                        site,
                        console.desk(),
                        audit.page(asked.filter(), ListAddress.paging(page), console.staff()),
                        asked.address(PATH),
                        trail.state(console.staff()));
    }

    /** For the days that are chosen, or the last week. */
    @GET
    @Path("bang-chung.json")
    @Produces(MediaType.APPLICATION_JSON)
    public Response proof(@BeanParam Asked asked) {
        LocalDate today = Times.dayOf(console.now());
        AuditFilter filter = asked.filter();
        LocalDate to = Objects.requireNonNullElse(filter.to(), today);
        LocalDate from = Objects.requireNonNullElse(filter.from(), to.minusDays(DAYS_PROVEN));
        byte[] file = trail.proof(from, to, console.staff()).getBytes(StandardCharsets.UTF_8);
        return Downloads.of(file, MediaType.APPLICATION_JSON, "bang-chung-nhat-ky-" + to + ".json");
    }

    @GET
    @Path("nhat-ky.csv")
    @Produces("text/csv; charset=utf-8")
    public Response file(@BeanParam Asked asked) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("Lúc (giờ Việt Nam)", "Ai", "Việc", "Mã việc", "Đối tượng", "Mã", "Trước", "Sau", "Lý do"));
        audit.export(asked.filter(), console.staff()).forEach(entry -> rows.add(row(entry)));
        return Downloads.of(Csv.of(rows), "text/csv; charset=utf-8", "nhat-ky-" + Times.dayOf(console.now()) + ".csv");
    }

    private static List<String> row(AuditEntry entry) {
        return List.of(
                entry.at().atZone(Times.ZONE).toLocalDateTime().toString(),
                entry.actorName(),
                Deeds.action(entry),
                entry.action(),
                Deeds.type(entry),
                entry.objectKey(),
                Objects.requireNonNullElse(entry.before(), ""),
                Objects.requireNonNullElse(entry.after(), ""),
                Objects.requireNonNullElse(entry.reason(), ""));
    }

    /** What the form of the page asks for. */
    public static class Asked {

        @QueryParam("ai")
        @DefaultValue("")
        String who = "";

        @QueryParam("viec")
        @DefaultValue("")
        String action = "";

        @QueryParam("loai")
        @DefaultValue("")
        String type = "";

        @QueryParam("ma")
        @DefaultValue("")
        String key = "";

        @QueryParam("tu")
        @DefaultValue("")
        String from = "";

        @QueryParam("den")
        @DefaultValue("")
        String to = "";

        AuditFilter filter() {
            return new AuditFilter(
                    who.strip(), action.strip(), type.strip(), key.strip(), Choices.day(from), Choices.day(to));
        }

        ListAddress address(String path) {
            return ListAddress.of(path)
                    .with("ai", who.strip())
                    .with("viec", action.strip())
                    .with("loai", type.strip())
                    .with("ma", key.strip())
                    .with("tu", from)
                    .with("den", to);
        }
    }
}
