package vn.chophien.web.console;

import gg.jte.models.runtime.JteModel;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import vn.chophien.account.Role;
import vn.chophien.audit.AuditLog;
import vn.chophien.web.account.ForRole;
import vn.chophien.web.desk.ListAddress;
import vn.chophien.web.shared.Site;
import vn.chophien.web.template.StaticTemplates;

/** Who did what to whose data, whole or of one thing. */
@Path("quan-ly/nhat-ky")
@Produces(MediaType.TEXT_HTML)
@RequestScoped
@ForRole(Role.STAFF)
public class LogPages {

    @Inject
    Site site;

    @Inject
    Console console;

    @Inject
    AuditLog audit;

    @GET
    public JteModel list(
            @QueryParam("loai") @DefaultValue("") String type,
            @QueryParam("ma") @DefaultValue("") String key,
            @QueryParam("trang") @DefaultValue("") String page) {
        ListAddress address =
                ListAddress.of("/quan-ly/nhat-ky").with("loai", type.strip()).with("ma", key.strip());
        return new StaticTemplates()
                .consoleLog(
                        site,
                        console.desk(),
                        audit.page(console.staff(), type.strip(), key.strip(), ListAddress.paging(page)),
                        address);
    }
}
