package vn.chophien.web.console;

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
import vn.chophien.web.account.ForRole;
import vn.chophien.web.desk.Choices;
import vn.chophien.web.trace.TraceDesk;
import vn.chophien.web.trace.TracePages;

/** Staff follow any lot, both ways. */
@Path("quan-ly/truy-vet")
@RequestScoped
@ForRole(Role.STAFF)
public class TraceDeskPages {

    private static final String HOME = "/quan-ly/truy-vet";

    @Inject
    Console console;

    @Inject
    TraceDesk traces;

    @GET
    @Produces(MediaType.TEXT_HTML)
    public Response find(@QueryParam("lo") @DefaultValue("") String typed) {
        return traces.find(console.desk(), HOME, typed, null, console.staff());
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
                console.desk(),
                HOME,
                "/quan-ly/lo-hang",
                Choices.id(id),
                TracePages.of(before, after, buyers),
                null,
                console.staff());
    }

    @GET
    @Path("{id}/tep.{kind}")
    public Response file(@PathParam("id") String id, @PathParam("kind") String kind) {
        return traces.file(kind, Choices.id(id), null, console.staff());
    }
}
