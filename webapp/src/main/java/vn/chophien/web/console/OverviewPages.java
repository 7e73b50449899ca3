package vn.chophien.web.console;

import gg.jte.models.runtime.JteModel;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import vn.chophien.account.Role;
import vn.chophien.lot.RecallDuties;
import vn.chophien.oversight.OversightService;
import vn.chophien.web.account.ForRole;
import vn.chophien.web.shared.Site;
import vn.chophien.web.template.StaticTemplates;

/** Where staff begin: what waits for them. */
@Path("quan-ly")
@Produces(MediaType.TEXT_HTML)
@RequestScoped
@ForRole(Role.STAFF)
public class OverviewPages {

    @Inject
    Site site;

    @Inject
    Console console;

    @Inject
    OversightService oversight;

    @Inject
    RecallDuties duties;

    @GET
    public JteModel show() {
        List<RecallDuties.Owed> owed = duties.owed(null, console.staff());
        return new StaticTemplates()
                .consoleOverview(
                        site,
                        console.desk(),
                        oversight.waiting(owed, console.staff()),
                        oversight.overview(console.staff()),
                        oversight.endingPapers(console.staff()),
                        oversight.openComplaints(console.staff()),
                        oversight.recentEdits(console.staff()),
                        owed,
                        console.now());
    }
}
