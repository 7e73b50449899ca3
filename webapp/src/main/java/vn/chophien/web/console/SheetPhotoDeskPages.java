package vn.chophien.web.console;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import vn.chophien.account.Role;
import vn.chophien.site.PaperSheetService;
import vn.chophien.web.account.ForRole;

/** The photo of a paper sheet, for staff who compare the diary with it. */
@Path("quan-ly/to-giay")
@RequestScoped
@ForRole(Role.STAFF)
public class SheetPhotoDeskPages {

    @Inject
    Console console;

    @Inject
    PaperSheetService sheets;

    @GET
    @Path("{code}/{hash: [0-9a-f]{64}}.jpg")
    @Produces("image/jpeg")
    public Response photo(@PathParam("code") String code, @PathParam("hash") String hash) {
        return Response.ok(sheets.photo(code, hash, console.staff()))
                .header("Cache-Control", "private, no-store")
                .build();
    }
}
