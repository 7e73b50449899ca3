package vn.chophien.web.workspace;

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
import vn.chophien.account.Role;
import vn.chophien.account.SellerRight;
import vn.chophien.document.DocumentDocx;
import vn.chophien.web.account.ForRole;
import vn.chophien.web.recall.RecallDesk;
import vn.chophien.web.shared.Form;

/** Sellers take back their own lots, with everything that was made of them. */
@Path("nha-ban/thu-hoi")
@Produces(MediaType.TEXT_HTML)
@RequestScoped
@ForRole(Role.SELLER)
@DeskRight(see = SellerRight.LOOK, act = SellerRight.SHOP)
public class OwnRecallPages {

    @Inject
    Workspace workspace;

    @Inject
    RecallDesk recalls;

    @GET
    public Response list(@QueryParam("trang") @DefaultValue("") String page) {
        return recalls.list(seat(), page);
    }

    @GET
    @Path("moi")
    public Response begin(@QueryParam("lo") @DefaultValue("") String lot) {
        return recalls.begin(seat(), lot);
    }

    @POST
    @Path("moi")
    public Response next(MultivaluedMap<String, String> values) {
        return recalls.next(seat(), Form.of(values));
    }

    @GET
    @Path("{id}")
    public Response show(@PathParam("id") String id) {
        return recalls.show(seat(), id);
    }

    @GET
    @Path("{id}/bao-cao/{which}")
    public Response report(@PathParam("id") String id, @PathParam("which") String which) {
        return recalls.report(seat(), id, which);
    }

    @GET
    @Path("{id}/bao-cao/{which}.{kind}")
    @Produces({"application/pdf", DocumentDocx.TYPE})
    public Response report(
            @PathParam("id") String id, @PathParam("which") String which, @PathParam("kind") String kind) {
        return recalls.report(seat(), id, which, kind);
    }

    @POST
    @Path("{id}/da-lam")
    public Response done(@PathParam("id") String id, MultivaluedMap<String, String> values) {
        return recalls.done(seat(), id, Form.of(values));
    }

    @GET
    @Path("{id}/don-hang.csv")
    @Produces("text/csv")
    public Response file(@PathParam("id") String id) {
        return recalls.file(seat(), id);
    }

    private RecallDesk.Seat seat() {
        return new RecallDesk.Seat(
                workspace.desk(), "/nha-ban/thu-hoi", workspace.seller().id(), workspace.actor());
    }
}
