package vn.chophien.web.console;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import vn.chophien.account.Role;
import vn.chophien.web.account.ForRole;
import vn.chophien.web.export.ExportDesk;

/** Everybody's lots as files, for other systems and for an authority that asks. */
@Path("quan-ly/xuat-du-lieu")
@RequestScoped
@ForRole(Role.STAFF)
public class ExportDeskPages {

    @Inject
    Console console;

    @Inject
    ExportDesk exports;

    @Context
    UriInfo uri;

    @GET
    @Produces(MediaType.TEXT_HTML)
    public Response show() {
        return exports.answer(
                console.desk(),
                "/quan-ly/xuat-du-lieu",
                new MultivaluedHashMap<>(uri.getQueryParameters()),
                null,
                console.staff());
    }
}
