package vn.chophien.web.console;

import gg.jte.models.runtime.JteModel;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import vn.chophien.account.Role;
import vn.chophien.web.account.ForRole;
import vn.chophien.web.shared.Site;
import vn.chophien.web.template.StaticTemplates;

/** Where the rules that are data are kept, one page a kind. */
@Path("quan-ly/quy-tac")
@Produces(MediaType.TEXT_HTML)
@RequestScoped
@ForRole(Role.STAFF)
public class RuleDeskPages {

    @Inject
    Site site;

    @Inject
    Console console;

    @GET
    public JteModel show() {
        return new StaticTemplates().rulesShow(site, console.desk());
    }
}
