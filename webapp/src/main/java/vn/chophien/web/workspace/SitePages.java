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
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.chophien.account.Role;
import vn.chophien.account.SellerRight;
import vn.chophien.forecast.ForecastService;
import vn.chophien.forecast.HarvestForecast;
import vn.chophien.oversight.FlagFilter;
import vn.chophien.oversight.FlagService;
import vn.chophien.shared.InvalidInput;
import vn.chophien.shared.NotFound;
import vn.chophien.shared.Paging;
import vn.chophien.shared.Times;
import vn.chophien.site.HarvestVerdict;
import vn.chophien.site.LineEvidenceService;
import vn.chophien.site.PlotKeeping;
import vn.chophien.site.SeasonView;
import vn.chophien.site.SiteKeeping;
import vn.chophien.site.SiteKind;
import vn.chophien.site.SitePaperService;
import vn.chophien.site.SitePaperView;
import vn.chophien.site.SiteService;
import vn.chophien.site.SiteView;
import vn.chophien.site.YieldService;
import vn.chophien.web.account.ForRole;
import vn.chophien.web.desk.Choices;
import vn.chophien.web.desk.Submitted;
import vn.chophien.web.shared.Flash;
import vn.chophien.web.shared.Form;
import vn.chophien.web.shared.Site;
import vn.chophien.web.template.StaticTemplates;

/** A seller's places of production: what they are, what codes they have, what was done there. */
@Path("nha-ban/vung-trong")
@Produces(MediaType.TEXT_HTML)
@RequestScoped
@ForRole(Role.SELLER)
@DeskRight(see = SellerRight.LOOK, act = SellerRight.DIARY)
public class SitePages {

    private static final Paging FIRST_FLAGS = new Paging(1, 10);

    @Inject
    Site site;

    @Inject
    Workspace workspace;

    @Inject
    SiteService sites;

    @Inject
    SiteKeeping keeping;

    @Inject
    PlotKeeping plots;

    @Inject
    YieldService yields;

    @Inject
    ForecastService forecasts;

    @Inject
    SitePaperService papers;

    @Inject
    LineEvidenceService evidence;

    @Inject
    FlagService flags;

    @GET
    public JteModel list() {
        long seller = workspace.seller().id();
        return new StaticTemplates()
                .workspaceSites(
                        site,
                        workspace.desk(),
                        sites.sitesOf(seller),
                        flags.open(
                                new FlagFilter(null, seller, FlagFilter.Part.FARMS), FIRST_FLAGS, workspace.actor()));
    }

    @GET
    @Path("{id}")
    public JteModel show(@PathParam("id") String id) {
        return page(sites.own(Choices.id(id), workspace.actor()), Form.blank());
    }

    /** Declares a code, or begins or ends a season: the small forms of the page. */
    @POST
    @Path("{id}")
    public Response change(@PathParam("id") String id, MultivaluedMap<String, String> values) {
        SiteView place = sites.own(Choices.id(id), workspace.actor());
        Form form = Form.of(values);
        return Submitted.answer(
                form,
                () -> {
                    carryOut(place, form);
                    return Flash.redirect("/nha-ban/vung-trong/" + place.id(), "da-luu");
                },
                again -> page(place, again));
    }

    private void carryOut(SiteView place, Form form) {
        switch (form.text("viec")) {
            case "ma-so" -> keeping.declare(SiteForm.code(place.id(), form), workspace.actor());
            case "gln" -> keeping.number(place.id(), form.text("gln"), workspace.actor());
            case "mo-vu" ->
                keeping.open(
                        place.id(),
                        form.text("seasonCrop"),
                        SiteForm.orNull(form.text("variety")),
                        SiteForm.day(form, "startedOn"),
                        workspace.actor());
            case "dong-vu" ->
                keeping.close(
                        form.number("vu").orElseThrow(() -> new NotFound("season", "")),
                        SiteForm.day(form, "endedOn"),
                        workspace.actor());
            case "giay" -> papers.add(SiteForm.paper(place.id(), form), workspace.actor());
            case "gia-han" ->
                papers.renew(
                        paper(place, form),
                        Choices.version(form.text("version")),
                        SiteForm.day(form, "newLastDay"),
                        workspace.actor());
            case "bo-giay" -> papers.drop(paper(place, form), workspace.actor());
            default -> throw InvalidInput.of("viec", "Hãy chọn việc cần làm.");
        }
    }

    private long paper(SiteView place, Form form) {
        long id = Choices.id(form.text("giay"));
        return papers.of(place.id(), workspace.actor()).stream()
                .map(SitePaperView::id)
                .filter(paper -> paper == id)
                .findFirst()
                .orElseThrow(() -> new NotFound(SitePaperService.OBJECT, id));
    }

    /** Nobody counts a flock by the hectare: what is missing is said of planted land only. */
    private Map<Long, HarvestForecast> forecasts(SiteView place, List<SeasonView> seasons) {
        return seasons.stream()
                .filter(season -> season.endedOn() == null)
                .map(forecasts::of)
                .filter(forecast -> forecast.isKnown() || place.kind() == SiteKind.PLANTING_AREA)
                .collect(Collectors.toMap(HarvestForecast::seasonId, forecast -> forecast));
    }

    private JteModel page(SiteView place, Form form) {
        List<SeasonView> seasons = sites.seasonsOn(place.id()).stream()
                .sorted(Comparator.comparing(SeasonView::startedOn).reversed())
                .toList();
        LocalDate today = Times.dayOf(workspace.now());
        Map<Long, HarvestVerdict> verdicts = seasons.stream()
                .filter(season -> season.endedOn() == null)
                .collect(Collectors.toMap(SeasonView::id, season -> sites.harvestVerdict(season.id(), today)));
        return new StaticTemplates()
                .workspaceSite(
                        site,
                        workspace.desk(),
                        place,
                        plots.plot(place.id(), workspace.actor()),
                        seasons,
                        verdicts,
                        yields.excesses(seasons),
                        sites.scores(seasons),
                        forecasts(place, seasons),
                        sites.number(place.id()),
                        papers.of(place.id(), workspace.actor()),
                        today,
                        form,
                        evidence.of(seasons, workspace.actor()));
    }
}
