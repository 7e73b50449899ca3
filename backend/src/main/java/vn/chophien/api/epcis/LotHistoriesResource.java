package vn.chophien.api.epcis;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import vn.chophien.epcis.LotHistoryService;
import vn.chophien.shared.NotFound;
import vn.chophien.trace.key.InvalidKey;
import vn.chophien.trace.key.LotToken;

/** The history of a lot as a file, for everybody who holds the lot: as open as its page. */
@Path("lots")
@Produces({MediaType.APPLICATION_JSON, "application/ld+json"})
@RequestScoped
public class LotHistoriesResource {

    @Inject
    LotHistoryService histories;

    @GET
    @Path("{token}")
    public Response file(@PathParam("token") String token) {
        LotHistoryService.HistoryFile file = histories.file(token(token)).orElseThrow(() -> new NotFound("lot", token));
        String name = file.name().replaceAll("[^A-Za-z0-9._-]", "_") + ".epcis.json";
        return Response.ok(file.text())
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                .header("Access-Control-Allow-Origin", "*")
                .build();
    }

    private static LotToken token(String typed) {
        try {
            return LotToken.parse(typed);
        } catch (InvalidKey slip) {
            throw new NotFound("lot", typed);
        }
    }
}
