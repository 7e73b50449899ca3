package vn.chophien.web.workspace;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import vn.chophien.account.Role;
import vn.chophien.account.SellerRight;
import vn.chophien.site.LineEvidenceService;
import vn.chophien.web.account.ForRole;
import vn.chophien.web.desk.Choices;

/** What was spoken with a diary line, for the seller's people and nobody else. */
@Path("nha-ban/vu/{season}/ghi-am")
@RequestScoped
@ForRole(Role.SELLER)
@DeskRight(see = SellerRight.LOOK, act = SellerRight.DIARY)
public class VoicePages {

    @Inject
    Workspace workspace;

    @Inject
    LineEvidenceService evidence;

    @GET
    @Path("{entry}")
    public Response hear(@PathParam("season") String season, @PathParam("entry") String entry) {
        LineEvidenceService.Spoken spoken = evidence.voice(Choices.id(season), Choices.id(entry), workspace.actor());
        return Response.ok(spoken.bytes(), spoken.type())
                .header("Cache-Control", "private, no-store")
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }
}
