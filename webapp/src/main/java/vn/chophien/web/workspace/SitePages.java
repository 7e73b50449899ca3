package vn.chophien.web.workspace;

import gg.jte.models.runtime.JteModel;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.chophien.account.Role;
import vn.chophien.shared.Times;
import vn.chophien.site.HarvestVerdict;
import vn.chophien.site.SeasonView;
import vn.chophien.site.SiteService;
import vn.chophien.site.SiteView;
import vn.chophien.web.account.ForRole;
import vn.chophien.web.desk.Choices;
import vn.chophien.web.shared.Site;
import vn.chophien.web.template.StaticTemplates;

/** A seller's places of production: what they are, what codes they have, what was done there. */
@Path("nha-ban/vung-trong")
@Produces(MediaType.TEXT_HTML)
@RequestScoped
@ForRole(Role.SELLER)
public class SitePages {

    @Inject
    Site site;

    @Inject
    Workspace workspace;

    @Inject
    SiteService sites;

    @GET
    public JteModel list() {
        return new StaticTemplates()
                .workspaceSites(
                        site, workspace.desk(), sites.sitesOf(workspace.seller().id()));
    }

    @GET
    @Path("{id}")
    public JteModel show(@PathParam("id") String id) {
        SiteView place = sites.own(Choices.id(id), workspace.actor());
        List<SeasonView> seasons = sites.seasonsOn(place.id()).stream()
                .sorted(Comparator.comparing(SeasonView::startedOn).reversed())
                .toList();
        LocalDate today = Times.dayOf(workspace.now());
        Map<Long, HarvestVerdict> verdicts = seasons.stream()
                .filter(season -> season.endedOn() == null)
                .collect(Collectors.toMap(SeasonView::id, season -> sites.harvestVerdict(season.id(), today)));
        return new StaticTemplates().workspaceSite(site, workspace.desk(), place, seasons, verdicts);
    }
}
