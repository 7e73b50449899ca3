package vn.chophien.api.lot;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.function.Function;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import vn.chophien.api.Asked;
import vn.chophien.api.SameForAll;
import vn.chophien.lot.LotPageView;
import vn.chophien.lot.LotService;
import vn.chophien.shared.NotFound;
import vn.chophien.trace.key.Gtin;
import vn.chophien.trace.key.InvalidKey;
import vn.chophien.trace.key.LotNumber;
import vn.chophien.trace.key.LotToken;

@Path("v1/lots")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
@SameForAll
public class LotsResource {

    @Inject
    LotService lots;

    @Inject
    @ConfigProperty(name = "chophien.base-url", defaultValue = "http://localhost:8080")
    String baseUrl;

    @Context
    UriInfo uri;

    @GET
    public LotJson find() {
        Asked asked = new Asked(uri.getQueryParameters());
        Gtin gtin = key(asked, "gtin", Gtin::new, "GTIN này sai: hãy xem lại từng chữ số.");
        LotNumber number = key(asked, "lot", LotNumber::new, "Số lô có từ 1 đến 20 chữ cái, chữ số, dấu gạch.");
        asked.done();
        if (gtin == null || number == null) {
            throw new IllegalStateException("A key that was not read must have been refused");
        }
        return lots.page(gtin, number).map(this::json).orElseThrow(() -> new NotFound("lot", gtin + " " + number));
    }

    @GET
    @Path("{token}")
    public LotJson show(@PathParam("token") String token) {
        return json(page(token));
    }

    @GET
    @Path("{token}/history")
    public HistoryJson history(@PathParam("token") String token) {
        return HistoryJson.of(page(token));
    }

    private LotPageView page(String token) {
        try {
            return lots.page(LotToken.parse(token)).orElseThrow(() -> new NotFound("lot", token));
        } catch (InvalidKey slip) {
            throw new NotFound("lot", token);
        }
    }

    private LotJson json(LotPageView page) {
        return LotJson.of(page, baseUrl);
    }

    private static <T> @Nullable T key(Asked asked, String name, Function<String, T> reading, String slip) {
        String text = asked.required(name);
        try {
            return text.isEmpty() ? null : reading.apply(text);
        } catch (InvalidKey invalid) {
            asked.refuse(name, slip);
            return null;
        }
    }
}
