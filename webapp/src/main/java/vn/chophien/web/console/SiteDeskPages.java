package vn.chophien.web.console;

import gg.jte.models.runtime.JteModel;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import vn.chophien.account.Role;
import vn.chophien.audit.AuditLog;
import vn.chophien.shared.InvalidInput;
import vn.chophien.shared.NotFound;
import vn.chophien.shared.Times;
import vn.chophien.site.CodeRegister;
import vn.chophien.site.CodeStatus;
import vn.chophien.site.CodeStatusChange;
import vn.chophien.site.LineEvidenceService;
import vn.chophien.site.PlotKeeping;
import vn.chophien.site.SeasonView;
import vn.chophien.site.SiteOwned;
import vn.chophien.site.SiteService;
import vn.chophien.site.YieldService;
import vn.chophien.web.account.ForRole;
import vn.chophien.web.desk.Choices;
import vn.chophien.web.desk.ListAddress;
import vn.chophien.web.desk.Submitted;
import vn.chophien.web.shared.Flash;
import vn.chophien.web.shared.Form;
import vn.chophien.web.shared.Site;
import vn.chophien.web.template.StaticTemplates;

/** Places of production as staff see them: to compare codes with the authority's register and to read the diaries. */
@Path("quan-ly/vung-trong")
@Produces(MediaType.TEXT_HTML)
@RequestScoped
@ForRole(Role.STAFF)
public class SiteDeskPages {

    @Inject
    Site site;

    @Inject
    Console console;

    @Inject
    SiteService sites;

    @Inject
    CodeRegister register;

    @Inject
    PlotKeeping plots;

    @Inject
    YieldService yields;

    @Inject
    LineEvidenceService evidence;

    @Inject
    AuditLog audit;

    @GET
    public JteModel list(
            @QueryParam("tim") @DefaultValue("") String text,
            @QueryParam("nguoi-ban") @DefaultValue("") String seller,
            @QueryParam("trang") @DefaultValue("") String page) {
        ListAddress address =
                ListAddress.of("/quan-ly/vung-trong").with("tim", text.strip()).with("nguoi-ban", seller);
        return new StaticTemplates()
                .consoleSites(
                        site,
                        console.desk(),
                        sites.register(
                                text.strip(), Choices.idOrNull(seller), ListAddress.paging(page), console.staff()),
                        address);
    }

    @GET
    @Path("{id}")
    public JteModel show(@PathParam("id") String id) {
        return page(Choices.id(id), Form.blank());
    }

    @POST
    @Path("{id}")
    public Response change(@PathParam("id") String id, MultivaluedMap<String, String> values) {
        Form form = Form.of(values);
        long siteId = Choices.id(id);
        return Submitted.answer(
                form,
                () -> {
                    carryOut(siteId, form);
                    return Flash.redirect("/quan-ly/vung-trong/" + siteId, "da-luu");
                },
                again -> page(siteId, again));
    }

    private void carryOut(long siteId, Form form) {
        long codeId = form.number("ma").orElseThrow(() -> new NotFound("code", ""));
        switch (form.text("viec")) {
            case "trang-thai" -> {
                CodeStatus status = Choices.read(CodeStatus.class, form.text("status"));
                if (status == null) {
                    throw InvalidInput.of("status", "Hãy chọn trạng thái.");
                }
                String document = form.text("documentNo");
                register.change(
                        siteId,
                        codeId,
                        new CodeStatusChange(
                                status,
                                day(form, "since"),
                                form.text("reason"),
                                document.isEmpty() ? null : document,
                                form.isTicked("sparesOlder")),
                        console.staff());
            }
            case "kiem-tra" ->
                register.checked(siteId, codeId, day(form, "checkedOn"), form.text("source"), console.staff());
            default -> throw InvalidInput.of("viec", "Hãy chọn việc cần làm.");
        }
    }

    private static LocalDate day(Form form, String field) {
        try {
            return LocalDate.parse(form.text(field));
        } catch (DateTimeParseException e) {
            throw InvalidInput.of(field, "Hãy chọn ngày.");
        }
    }

    private JteModel page(long siteId, Form form) {
        SiteOwned owned = sites.registered(siteId, console.staff());
        List<SeasonView> seasons = sites.seasonsOn(siteId);
        return new StaticTemplates()
                .consoleSite(
                        site,
                        console.desk(),
                        owned,
                        plots.plot(siteId, console.staff()),
                        seasons,
                        audit.entries("site", siteId),
                        yields.excesses(seasons),
                        form,
                        Times.dayOf(console.now()),
                        evidence.of(seasons, console.staff()));
    }
}
