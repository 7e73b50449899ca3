package vn.chophien.api.preorder;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import vn.chophien.api.Asked;
import vn.chophien.api.PageLinks;
import vn.chophien.api.SameForAll;
import vn.chophien.preorder.PreorderService;
import vn.chophien.shared.NotFound;
import vn.chophien.shared.Paging;

@Path("v1/preorders")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
@SameForAll
public class PreordersResource {

    private static final int USUAL_SIZE = 20;
    private static final String ID = "\\d{1,18}";

    @Inject
    PreorderService preorders;

    @Context
    UriInfo uri;

    @GET
    public Response list() {
        Asked asked = new Asked(uri.getQueryParameters());
        int page = asked.whole("page", 1, Paging.LAST_PAGE, 1);
        int size = asked.whole("size", 1, Paging.LARGEST_SIZE, USUAL_SIZE);
        asked.done();
        PreorderPage found = PreorderPage.of(preorders.taking(new Paging(page, size)));
        return PageLinks.around(found, found.page(), found.pages(), uri);
    }

    @GET
    @Path("{id}")
    public PreorderJson show(@PathParam("id") String id) {
        if (!id.matches(ID)) {
            throw new NotFound(PreorderService.OBJECT, id);
        }
        return PreorderJson.of(preorders.show(Long.parseLong(id)));
    }
}
