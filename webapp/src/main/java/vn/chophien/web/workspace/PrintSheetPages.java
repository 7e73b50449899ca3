package vn.chophien.web.workspace;

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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.chophien.account.Role;
import vn.chophien.account.SellerRight;
import vn.chophien.shared.NotFound;
import vn.chophien.shared.Times;
import vn.chophien.site.PaperSheet;
import vn.chophien.site.PaperSheetService;
import vn.chophien.site.SeasonView;
import vn.chophien.site.SiteService;
import vn.chophien.trace.label.QrCode;
import vn.chophien.web.account.ForRole;
import vn.chophien.web.desk.Choices;
import vn.chophien.web.desk.Submitted;
import vn.chophien.web.shared.Flash;
import vn.chophien.web.shared.Form;
import vn.chophien.web.shared.Site;
import vn.chophien.web.template.StaticTemplates;

/** Printing numbered diary sheets for those who write with a pen. */
@Path("nha-ban/vu/{season}/to-giay")
@Produces(MediaType.TEXT_HTML)
@RequestScoped
@ForRole(Role.SELLER)
@DeskRight(see = SellerRight.LOOK, act = SellerRight.DIARY)
public class PrintSheetPages {

    @Inject
    Site site;

    @Inject
    Workspace workspace;

    @Inject
    SiteService sites;

    @Inject
    PaperSheetService sheets;

    @GET
    public JteModel form(@PathParam("season") String id) {
        return page(own(id), Form.filled(Map.of("printKey", UUID.randomUUID().toString(), "count", "1")));
    }

    @POST
    public Response print(@PathParam("season") String id, MultivaluedMap<String, String> values) {
        SeasonView season = own(id);
        Form form = Form.of(values);
        return Submitted.answer(
                form,
                () -> {
                    sheets.print(
                            season.id(),
                            form.text("printKey"),
                            (int) Math.min(99, form.number("count").orElse(0)),
                            workspace.actor());
                    return Flash.redirect("/nha-ban/vu/" + season.id() + "/to-giay/" + form.text("printKey"));
                },
                again -> page(season, again));
    }

    /** The sheets of one press of the button, made for paper. */
    @GET
    @Path("{key: [0-9a-f-]{36}}")
    public JteModel printed(@PathParam("season") String id, @PathParam("key") String key) {
        SeasonView season = own(id);
        List<PaperSheet> printed = sheets.printed(season.id(), key, workspace.actor());
        Map<String, String> codes = new LinkedHashMap<>();
        printed.forEach(sheet -> codes.put(
                sheet.code(),
                QrCode.of(site.baseUrl() + "/nha-ban/to-giay/" + sheet.code(), QrCode.Level.M)
                        .toSvg("Tờ " + sheet.code())));
        return new StaticTemplates()
                .workspaceSheetPrint(
                        site,
                        workspace.desk(),
                        workspace.seller().name(),
                        sites.own(season.siteId(), workspace.actor()),
                        season,
                        printed,
                        codes);
    }

    private JteModel page(SeasonView season, Form form) {
        return new StaticTemplates()
                .workspaceSheets(site, workspace.desk(), season, sheets.ofSeason(season.id(), workspace.actor()), form);
    }

    private SeasonView own(String id) {
        SeasonView season = sites.ownSeason(Choices.id(id), workspace.actor());
        if (season.startedOn().isAfter(Times.dayOf(workspace.now()))) {
            throw new NotFound("season", id);
        }
        return season;
    }
}
