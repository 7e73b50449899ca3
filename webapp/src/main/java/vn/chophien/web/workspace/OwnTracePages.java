package vn.chophien.web.workspace;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import vn.chophien.account.Role;
import vn.chophien.account.SellerRight;
import vn.chophien.web.account.ForRole;
import vn.chophien.web.desk.Choices;
import vn.chophien.web.trace.TraceDesk;
import vn.chophien.web.trace.TracePages;

/** Sellers follow their own lots, both ways, and one step into those of others. */
@Path("nha-ban/truy-vet")
@RequestScoped
@ForRole(Role.SELLER)
@DeskRight(see = SellerRight.LOOK, act = SellerRight.LOOK)
public class OwnTracePages {

    private static final String HOME = "/nha-ban/truy-vet";

    @Inject
    Workspace workspace;

    @Inject
    TraceDesk traces;

    @GET
    @Produces(MediaType.TEXT_HTML)
    public Response find(@QueryParam("lo") @DefaultValue("") String typed) {
        return traces.find(workspace.desk(), HOME, typed, workspace.seller().id(), workspace.actor());
    }

    @GET
    @Path("{id}")
    @Produces(MediaType.TEXT_HTML)
    public Response show(
            @PathParam("id") String id,
            @QueryParam("truoc") @DefaultValue("") String before,
            @QueryParam("sau") @DefaultValue("") String after,
            @QueryParam("mua") @DefaultValue("") String buyers) {
        return traces.show(
                workspace.desk(),
                HOME,
                "/nha-ban/lo-hang",
                Choices.id(id),
                TracePages.of(before, after, buyers),
                workspace.seller().id(),
                workspace.actor());
    }

    @GET
    @Path("{id}/tep.{kind}")
    public Response file(@PathParam("id") String id, @PathParam("kind") String kind) {
        return traces.file(kind, Choices.id(id), workspace.seller().id(), workspace.actor());
    }
}
