package vn.chophien.web.pocket;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import vn.chophien.account.Role;
import vn.chophien.site.PocketDiaryService;
import vn.chophien.site.SiteService;
import vn.chophien.web.account.ForRole;
import vn.chophien.web.account.SignedIn;

/** The diary's application as members open it, and what it takes along of theirs. */
@Path("nhat-ky")
@RequestScoped
@ForRole(Role.SELLER)
public class PocketDiaryPages {

    @Inject
    PocketShell shell;

    @Inject
    PocketDiaryService pocket;

    @Inject
    SiteService sites;

    @Inject
    SignedIn signedIn;

    @GET
    @Produces(MediaType.TEXT_HTML)
    public Response show() {
        return shell.answer();
    }

    @GET
    @Path("du-lieu")
    @Produces(MediaType.APPLICATION_JSON)
    public String own() {
        return PocketJson.of(pocket.of(signedIn.required()), signedIn.required(), sites::products);
    }
}
