package vn.chophien.web.workspace;

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
import java.util.List;
import java.util.Optional;
import vn.chophien.account.RateLimit;
import vn.chophien.account.Role;
import vn.chophien.account.SellerRight;
import vn.chophien.order.OrderScanService;
import vn.chophien.order.ScanPack;
import vn.chophien.order.ScanVerdict;
import vn.chophien.shared.InvalidInput;
import vn.chophien.shared.RuleViolation;
import vn.chophien.trace.label.QrPhoto;
import vn.chophien.web.account.ForRole;
import vn.chophien.web.desk.Choices;
import vn.chophien.web.shared.Flash;
import vn.chophien.web.shared.Form;
import vn.chophien.web.shared.TakesPictures;
import vn.chophien.web.shared.Uploads;

/** Packs scanned one after the other: by a camera that the page opens, by a photo of the code, or typed. */
@Path("nha-ban/don-hang/{number}/dong-goi/quet")
@Produces(MediaType.TEXT_HTML)
@RequestScoped
@ForRole(Role.SELLER)
@DeskRight(see = SellerRight.ORDERS, act = SellerRight.ORDERS)
public class PackScanPages {

    private static final int FRAMES = 4_000;
    private static final Duration WINDOW = Duration.ofHours(1);

    @Inject
    Workspace workspace;

    @Inject
    PackingDesk desk;

    @Inject
    OrderScanService scans;

    @Inject
    RateLimit limit;

    @Inject
    HttpServletRequest request;

    /** Where a reloaded page of a refused scan leads back to. */
    @GET
    public Response show(@PathParam("number") String number) {
        return Flash.redirect(packing(number));
    }

    @POST
    @TakesPictures
    public Response act(@PathParam("number") String number, MultivaluedMap<String, String> values) {
        Form form = Form.of(values);
        try {
            return carriedOut(number, form);
        } catch (InvalidInput invalid) {
            return desk.again(400, number, form.with(invalid.sentences()));
        } catch (RuleViolation violation) {
            return desk.again(409, number, form.withRefusal(violation.sentence()));
        }
    }

    private Response carriedOut(String number, Form form) {
        switch (form.text("viec")) {
            case "du" ->
                scans.fill(
                        number,
                        Choices.id(form.text("line")),
                        Choices.id(form.text("lot")),
                        form.text("key"),
                        workspace.actor());
            case "bot" -> scans.undo(number, workspace.actor());
            case "lai" -> scans.startOver(number, workspace.actor());
            case "xong" -> {
                scans.finish(number, Choices.version(form.text("version")), workspace.actor());
                return Flash.redirect("/nha-ban/don-hang/" + number, "da-dong-goi");
            }
            default -> {
                return scanned(number, form);
            }
        }
        return Flash.redirect(packing(number));
    }

    private Response scanned(String number, Form form) {
        String code = form.text("code");
        List<byte[]> photos = Uploads.of(request).files();
        if (code.isEmpty() && !photos.isEmpty()) {
            code = read(photos.get(0))
                    .orElseThrow(() -> InvalidInput.of(
                            "code", "Không đọc được mã trong ảnh. Hãy chụp gần hơn, đủ sáng, hoặc gõ số lô."));
            form.values().putSingle("code", code);
        }
        boolean swap = form.text("viec").equals("doi");
        ScanVerdict verdict = scans.scan(new ScanPack(number, code, form.text("key"), swap), workspace.actor());
        return verdict.kind() == ScanVerdict.Kind.COUNTS
                ? Flash.redirect(packing(number))
                : desk.refused(number, form, verdict);
    }

    /** What a frame of the camera says, for browsers that cannot read codes themselves; 204 for nothing. */
    @POST
    @Path("anh")
    @TakesPictures
    @Produces(MediaType.TEXT_PLAIN)
    public Response read(@PathParam("number") String number, MultivaluedMap<String, String> values) {
        return Uploads.of(request).files().stream()
                .findFirst()
                .flatMap(this::read)
                .map(code -> Response.ok(code).build())
                .orElseGet(() -> Response.noContent().build());
    }

    private Optional<String> read(byte[] photo) {
        limit.take("pack-photo:" + workspace.actor().accountId(), FRAMES, WINDOW);
        return QrPhoto.read(photo);
    }

    private static String packing(String number) {
        return "/nha-ban/don-hang/" + number + "/dong-goi";
    }
}
