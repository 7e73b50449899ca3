package vn.chophien.web.lot;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import java.util.function.Supplier;
import vn.chophien.lot.LotPageView;
import vn.chophien.lot.LotService;
import vn.chophien.shared.NotFound;
import vn.chophien.trace.key.Gtin;
import vn.chophien.trace.key.InvalidKey;
import vn.chophien.trace.key.LotNumber;
import vn.chophien.trace.key.LotToken;
import vn.chophien.trace.label.QrCode;
import vn.chophien.web.shared.PageCache;
import vn.chophien.web.shared.Site;
import vn.chophien.web.template.StaticTemplates;

/**
 * The page of a lot, {@code /l/…}: what a QR opens where the seller has no GS1 prefix, and where the resolver leads a GS1
 * Digital Link ({@code /01/…}). It stays when the seller gets a prefix later.
 */
@Path("/")
@Produces(MediaType.TEXT_HTML)
@RequestScoped
public class LotPages {

    private static final String A_DAY = "public, max-age=86400";

    @Inject
    Site site;

    @Inject
    LotService lots;

    @Inject
    Scanning scanning;

    @Inject
    LotShowing showing;

    @Inject
    PageCache cache;

    @Context
    HttpServletRequest request;

    /** What a code says that names a product of ours and a lot that nobody wrote down: a copier's most likely slip. */
    @GET
    @Path("lo-la/{gtin}/{lot}")
    public Response unknownLot(@PathParam("gtin") String typedGtin, @PathParam("lot") String typedLot) {
        try {
            return unknown(new Gtin(typedGtin), new LotNumber(typedLot));
        } catch (InvalidKey refused) {
            return malformed(refused);
        }
    }

    @GET
    @Path("l/{token}")
    public Response open(@PathParam("token") String typed) {
        LotToken token;
        try {
            token = LotToken.parse(typed);
        } catch (InvalidKey refused) {
            return malformed(refused);
        }
        String path = "/l/" + token;
        return request.getRequestURI().equals(path) || request.getRequestURI().equals("/L/" + token)
                ? lot("lot " + token, () -> lots.page(token), this::unknownToken)
                : moved(path);
    }

    /** As labels say it: in capitals, which make a symbol smaller. */
    @GET
    @Path("L/{token}")
    public Response openPrinted(@PathParam("token") String typed) {
        return open(typed);
    }

    /** The QR of the lot's page, for passing on: a picture of its own, so that the page stays small. */
    @GET
    @Path("l/{token}/ma-qr.svg")
    @Produces("image/svg+xml")
    public Response qr(@PathParam("token") String typed) {
        try {
            return lots.address(LotToken.parse(typed))
                    .map(lot ->
                            QrCode.of(lot.uri(site.baseUrl()), QrCode.Level.M).toSvg("Mã QR của lô " + lot.number()))
                    .map(svg -> Response.ok(svg).header("Cache-Control", A_DAY).build())
                    .orElseGet(() -> Response.status(404).build());
        } catch (InvalidKey refused) {
            return Response.status(404).build();
        }
    }

    /** Kept for a few seconds, since a whole market may scan the same code; each reading counts all the same. */
    private Response lot(String key, Supplier<Optional<LotPageView>> page, Supplier<Response> unknown) {
        try {
            return cache.kept(key, () -> {
                LotPageView found = page.get().orElseThrow(() -> new NotFound("lot", key));
                long id = found.head().id();
                return new PageCache.Kept(200, showing.show(found, Optional.empty()), () -> scanning.lot(id));
            });
        } catch (NotFound nobodyKnowsIt) {
            return unknown.get();
        }
    }

    /** A known product and a lot that nobody wrote down: the most that a careless forger gets right. */
    private Response unknown(Gtin gtin, LotNumber number) {
        return lots.product(gtin)
                .map(product -> Response.status(404)
                        .entity(new StaticTemplates().lotUnknown(site, product, gtin.printed(), number.value()))
                        .build())
                .orElseGet(() -> unknownGtin(gtin));
    }

    private Response unknownGtin(Gtin gtin) {
        return refused(
                404,
                "Chợ không có mã sản phẩm này",
                "Mã " + gtin.printed() + " không thuộc sản phẩm nào đang bán ở chợ."
                        + " Nếu mã nằm trên gói hàng ghi tên chợ, hãy báo cho chúng tôi.");
    }

    private Response unknownToken() {
        return refused(
                404,
                "Không có lô nào mang mã này",
                "Có thể mã bị gõ sai hoặc nhãn không do người bán của chợ in. Hãy xem lại từng chữ trên nhãn.");
    }

    private Response malformed(IllegalArgumentException refused) {
        return refused(400, "Mã này viết chưa đúng", LinkTidying.sentence(refused));
    }

    private Response refused(int status, String heading, String sentence) {
        return Response.status(status)
                .entity(new StaticTemplates().lotRefused(site, status, heading, sentence))
                .build();
    }

    private Response moved(String path) {
        return Response.status(Response.Status.MOVED_PERMANENTLY)
                .location(at(path))
                .build();
    }

    /** Query pairs travel along: they are not ours to drop. */
    private URI at(String path) {
        String query = request.getQueryString();
        return URI.create(query == null ? path : path + "?" + query);
    }
}
