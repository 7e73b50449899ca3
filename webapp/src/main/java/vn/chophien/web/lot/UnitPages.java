package vn.chophien.web.lot;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.chophien.account.TooManyTries;
import vn.chophien.lot.LotPageView;
import vn.chophien.lot.LotService;
import vn.chophien.lot.label.ScratchResult;
import vn.chophien.lot.label.UnitService;
import vn.chophien.lot.label.UnitState;
import vn.chophien.lot.label.UnitView;
import vn.chophien.lot.scan.ScanBoardService;
import vn.chophien.lot.scan.ScanResult;
import vn.chophien.place.PlaceService;
import vn.chophien.place.ProvinceView;
import vn.chophien.shared.NotFound;
import vn.chophien.trace.key.InvalidKey;
import vn.chophien.trace.key.LotToken;
import vn.chophien.trace.key.UnitSerial;
import vn.chophien.web.shared.Form;
import vn.chophien.web.shared.TokenFree;

/** A single pack: the page of its lot and what its own number tells. Never kept, as each opening counts. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
@RequestScoped
public class UnitPages {

    @Inject
    LotService lots;

    @Inject
    LotShowing showing;

    @Inject
    UnitService units;

    @Inject
    ScanBoardService board;

    @Inject
    PlaceService places;

    @Inject
    Scanning scanning;

    @GET
    @Path("l/{token}/{serial}")
    public Response open(@PathParam("token") String token, @PathParam("serial") String serial) {
        return open(lot(token), serial);
    }

    /** As labels say it: in capitals, which make a symbol smaller. */
    @GET
    @Path("L/{token}/{serial}")
    public Response openPrinted(@PathParam("token") String token, @PathParam("serial") String serial) {
        return open(lot(token), serial);
    }

    /** The code under the scratch layer. Anybody may ask; five times an hour for one pack. */
    @POST
    @TokenFree
    @Path("l/{token}/{serial}/ma-cao")
    public Response check(
            @PathParam("token") String token,
            @PathParam("serial") String serial,
            MultivaluedMap<String, String> values) {
        LotPageView page = lot(token);
        UnitSerial number = serial(serial).orElseThrow(() -> new NotFound("unit", serial));
        Form form = Form.of(values);
        try {
            ScratchResult result =
                    units.check(page.head().id(), number, form.text("ma-cao"), province(form.text("tinh")));
            return answer(result.right() ? 200 : 400, page, number.value(), result, form);
        } catch (TooManyTries tries) {
            return Response.fromResponse(answer(429, page, number.value(), null, form.withRefusal(tries.sentence())))
                    .header("Retry-After", tries.retryAfter().toSeconds())
                    .build();
        }
    }

    /** What a scan of this number opens, however the address was written. */
    Response open(LotPageView page, String serial) {
        Optional<UnitView> unit = unit(page, serial);
        scanning.unit(page.head().id(), unit.map(UnitView::id).orElse(null), result(unit));
        return answer(200, page, serial, null, Form.blank());
    }

    private Response answer(int status, LotPageView page, String serial, @Nullable ScratchResult result, Form form) {
        Optional<UnitView> unit = unit(page, serial);
        boolean strange = unit.filter(
                        known -> board.score(known.id(), known.lotId()).isWorthALook())
                .isPresent();
        UnitPanel panel = new UnitPanel(
                serial,
                unit,
                strange,
                page.head().address().tokenPath() + "/" + serial + "/ma-cao",
                Optional.ofNullable(result),
                form,
                places.provinces());
        return Response.status(status)
                .entity(showing.show(page, Optional.of(panel)))
                .build();
    }

    private Optional<UnitView> unit(LotPageView page, String serial) {
        return serial(serial).flatMap(number -> units.find(page.head().id(), number));
    }

    private static ScanResult result(Optional<UnitView> unit) {
        return unit.map(known -> known.state() == UnitState.VOID ? ScanResult.VOID : ScanResult.UNIT)
                .orElse(ScanResult.UNKNOWN);
    }

    private static Optional<UnitSerial> serial(String typed) {
        try {
            return Optional.of(UnitSerial.parse(typed));
        } catch (InvalidKey notOurs) {
            return Optional.empty();
        }
    }

    private LotPageView lot(String token) {
        try {
            return lots.page(LotToken.parse(token)).orElseThrow(() -> new NotFound("lot", token));
        } catch (InvalidKey misspelt) {
            throw new NotFound("lot", token);
        }
    }

    private @Nullable String province(String chosen) {
        return places.provinces().stream()
                .map(ProvinceView::code)
                .filter(chosen::equals)
                .findFirst()
                .orElse(null);
    }
}
