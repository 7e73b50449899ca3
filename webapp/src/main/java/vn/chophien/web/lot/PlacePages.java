package vn.chophien.web.lot;

import gg.jte.models.runtime.JteModel;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import vn.chophien.lot.LotPageView;
import vn.chophien.lot.LotService;
import vn.chophien.place.PlaceService;
import vn.chophien.shared.InvalidInput;
import vn.chophien.shared.NotFound;
import vn.chophien.trace.key.InvalidKey;
import vn.chophien.trace.key.LotToken;
import vn.chophien.web.shared.Cookies;
import vn.chophien.web.shared.Flash;
import vn.chophien.web.shared.Form;
import vn.chophien.web.shared.Site;
import vn.chophien.web.shared.TokenFree;
import vn.chophien.web.template.StaticTemplates;

/** Where a reader is: the province, if they want to tell it, for as long as they let it stand. */
@Path("l/{token}/noi-quet")
@Produces(MediaType.TEXT_HTML)
@RequestScoped
public class PlacePages {

    @Inject
    Site site;

    @Inject
    LotService lots;

    @Inject
    PlaceService places;

    @Inject
    Scanning scanning;

    @Inject
    Cookies cookies;

    @Inject
    HttpServletRequest request;

    @GET
    public JteModel show(@PathParam("token") String token) {
        return page(lot(token), Form.blank());
    }

    @POST
    @TokenFree
    public Response tell(@PathParam("token") String token, MultivaluedMap<String, String> values) {
        LotPageView lot = lot(token);
        Form form = Form.of(values);
        String code = form.text("tinh");
        boolean silent = form.text("viec").equals("thoi");
        if (!silent
                && places.provinces().stream()
                        .noneMatch(province -> province.code().equals(code))) {
            InvalidInput wrong = InvalidInput.of("tinh", "Hãy chọn một tỉnh, thành trong danh sách.");
            return Response.status(400)
                    .entity(page(lot, form.with(wrong.sentences())))
                    .build();
        }
        if (!silent) {
            scanning.placed(lot.head().id(), code);
        }
        return Response.fromResponse(Flash.redirect(lot.head().address().path(), silent ? "thoi-noi" : "da-cho-noi"))
                .cookie(cookies.hidden(
                        Scanning.PLACE, silent ? "" : code, silent ? Duration.ZERO : Scanning.PLACE_KEPT))
                .build();
    }

    private JteModel page(LotPageView lot, Form form) {
        return new StaticTemplates()
                .lotPlace(
                        site,
                        lot,
                        places.provinces(),
                        cookies.read(request, Scanning.PLACE).orElse(""),
                        scanning.guessesPlaces(),
                        form);
    }

    private LotPageView lot(String token) {
        try {
            return lots.page(LotToken.parse(token)).orElseThrow(() -> new NotFound("lot", token));
        } catch (InvalidKey misspelt) {
            throw new NotFound("lot", token);
        }
    }
}
