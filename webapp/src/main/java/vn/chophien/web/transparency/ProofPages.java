package vn.chophien.web.transparency;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import vn.chophien.document.DocumentPdf;
import vn.chophien.ledger.LedgerService;
import vn.chophien.ledger.Subject;
import vn.chophien.lot.LotHead;
import vn.chophien.lot.LotPageView;
import vn.chophien.lot.LotService;
import vn.chophien.lot.export.LotExportService;
import vn.chophien.lot.export.TraceRecord;
import vn.chophien.shared.NotFound;
import vn.chophien.trace.key.InvalidKey;
import vn.chophien.trace.key.LotToken;
import vn.chophien.trace.seal.Bundle;
import vn.chophien.web.lot.LotPassports;
import vn.chophien.web.shared.PageCache;
import vn.chophien.web.shared.Site;
import vn.chophien.web.template.StaticTemplates;

/** The proof of a lot: checked in the browser, saved as one page that needs no network, or taken as a file. */
@Path("/")
@RequestScoped
public class ProofPages {

    private static final String A_MOMENT = "public, max-age=5";

    @Inject
    Site site;

    @Inject
    PageCache cache;

    @Inject
    LotService lots;

    @Inject
    LedgerService ledger;

    @Inject
    LotExportService exports;

    @Inject
    LotPassports passports;

    @GET
    @Path("l/{token}/bang-chung")
    @Produces(MediaType.TEXT_HTML)
    public Response show(@PathParam("token") String typed) {
        LotToken token = token(typed);
        return cache.page(
                "proof " + token,
                () -> new StaticTemplates()
                        .transparencyProof(
                                site,
                                head(token),
                                bundle(token).isPresent(),
                                ledger.key().map(Object::toString).orElse("")));
    }

    /** For programs, and for the script of the page. */
    @GET
    @Path("l/{token}/bang-chung.json")
    @Produces("application/json")
    public Response file(@PathParam("token") String typed) {
        LotToken token = token(typed);
        return bundle(token)
                .map(bundle -> Response.ok(bundle.json())
                        .header("Cache-Control", A_MOMENT)
                        .header("Access-Control-Allow-Origin", "*")
                        .build())
                .orElseThrow(() -> new NotFound("proof", token));
    }

    /** One page with everything in it, to be opened years later without us. */
    @GET
    @Path("l/{token}/bang-chung.html")
    @Produces(MediaType.TEXT_HTML)
    public Response offline(@PathParam("token") String typed) {
        LotToken token = token(typed);
        LotHead head = head(token);
        Bundle bundle = bundle(token).orElseThrow(() -> new NotFound("proof", token));
        return Response.ok(OfflineProof.page(
                        head.name() + ", lô " + head.address().number(),
                        head.address().uri(site.baseUrl()),
                        bundle))
                .type("text/html;charset=UTF-8")
                .header("Cache-Control", A_MOMENT)
                .header(
                        "Content-Disposition",
                        "attachment; filename=\"bang-chung-"
                                + head.address().number().value().replaceAll("[^A-Za-z0-9-]", "_") + ".html\"")
                .build();
    }

    /** What a portal would be told of this lot, and every inspector may have. */
    @GET
    @Path("l/{token}/ho-so.json")
    @Produces("application/json")
    public Response record(@PathParam("token") String typed) {
        LotToken token = token(typed);
        TraceRecord record = exports.record(token).orElseThrow(() -> new NotFound("lot", token));
        return Response.ok(exports.portals().get(0).file(List.of(record)))
                .header("Cache-Control", A_MOMENT)
                .header("Access-Control-Allow-Origin", "*")
                .build();
    }

    /** What goes along with the goods on paper: the page of the lot, as it is now. */
    @GET
    @Path("l/{token}/ho-so.pdf")
    @Produces("application/pdf")
    public Response passport(@PathParam("token") String typed) {
        LotToken token = token(typed);
        LotPageView page = lots.page(token).orElseThrow(() -> new NotFound("lot", token));
        byte[] pdf = DocumentPdf.of(passports.of(page));
        return Response.ok(pdf)
                .header("Cache-Control", A_MOMENT)
                .header("Content-Disposition", "inline; filename=\"" + LotPassports.fileName(page) + "\"")
                .build();
    }

    private Optional<Bundle> bundle(LotToken token) {
        return ledger.bundle(Subject.nameOfLot(token.value()));
    }

    private LotHead head(LotToken token) {
        return lots.head(token).orElseThrow(() -> new NotFound("lot", token));
    }

    private static LotToken token(String typed) {
        try {
            return LotToken.parse(typed);
        } catch (InvalidKey unknown) {
            throw new NotFound("lot", typed);
        }
    }
}
