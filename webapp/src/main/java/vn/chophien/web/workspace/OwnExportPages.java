package vn.chophien.web.workspace;

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
import vn.chophien.account.SellerRight;
import vn.chophien.cooperative.SellerService;
import vn.chophien.shared.Times;
import vn.chophien.web.account.ForRole;
import vn.chophien.web.export.ExportDesk;
import vn.chophien.web.export.WholeSeller;

/** A seller's own lots as files. */
@Path("nha-ban/xuat-du-lieu")
@RequestScoped
@ForRole(Role.SELLER)
@DeskRight(see = SellerRight.SHOP, act = SellerRight.SHOP)
public class OwnExportPages {

    @Inject
    Workspace workspace;

    @Inject
    ExportDesk exports;

    @Inject
    WholeSeller whole;

    @Inject
    SellerService sellers;

    @Context
    UriInfo uri;

    @GET
    @Produces(MediaType.TEXT_HTML)
    public Response show() {
        return exports.answer(
                workspace.desk(),
                "/nha-ban/xuat-du-lieu",
                new MultivaluedHashMap<>(uri.getQueryParameters()),
                workspace.seller().id(),
                workspace.actor());
    }

    /** Everything at once, to keep or to take elsewhere. */
    @GET
    @Path("tat-ca")
    public Response everything() {
        return whole.file(sellers.seller(workspace.seller().id()), Times.dayOf(workspace.now()), workspace.actor());
    }
}
