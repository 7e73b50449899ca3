package vn.chophien.web.complaint;

import gg.jte.models.runtime.JteModel;
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
import java.util.Map;
import vn.chophien.lot.LotHead;
import vn.chophien.lot.LotService;
import vn.chophien.shared.NotFound;
import vn.chophien.trace.key.InvalidKey;
import vn.chophien.trace.key.LotToken;
import vn.chophien.web.shared.Form;
import vn.chophien.web.shared.TakesPictures;

/** Something is wrong with goods of this lot, or with one pack of it. */
@Path("l/{token}/bao-van-de")
@Produces(MediaType.TEXT_HTML)
@RequestScoped
public class LotReportPages {

    @Inject
    LotService lots;

    @Inject
    ReportDesk desk;

    @GET
    public JteModel form(
            @PathParam("token") String token,
            @QueryParam("goi") @DefaultValue("") String unit,
            @QueryParam("don") @DefaultValue("") String order) {
        return desk.blank(lot(token), Map.of("goi", unit, "order", order));
    }

    @POST
    @TakesPictures
    public Response send(@PathParam("token") String token, MultivaluedMap<String, String> values) {
        return desk.take(lot(token), Form.of(values));
    }

    private LotHead lot(String token) {
        try {
            return lots.head(LotToken.parse(token)).orElseThrow(() -> new NotFound("lot", token));
        } catch (InvalidKey misspelt) {
            throw new NotFound("lot", token);
        }
    }
}
