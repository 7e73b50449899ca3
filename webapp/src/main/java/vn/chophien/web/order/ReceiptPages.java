package vn.chophien.web.order;

import gg.jte.models.runtime.JteModel;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import vn.chophien.order.ReceiptService;
import vn.chophien.shared.NotFound;
import vn.chophien.trace.seal.Bundle;
import vn.chophien.web.shared.Downloads;
import vn.chophien.web.shared.Site;
import vn.chophien.web.template.StaticTemplates;
import vn.chophien.web.transparency.OfflineProof;

/** A receipt that proves itself: which lots were in the parcel, and their histories, under one sealed checkpoint. */
@Path("don-hang/{number}/bien-nhan")
@RequestScoped
public class ReceiptPages {

    @Inject
    Site site;

    @Inject
    Purchases purchases;

    @Inject
    ReceiptService receipts;

    @GET
    @Produces(MediaType.TEXT_HTML)
    public JteModel show(@PathParam("number") String number, @QueryParam("ma") @DefaultValue("") String token) {
        PaidOrder paid = purchases.find(token, number);
        return new StaticTemplates()
                .orderReceipt(site, paid.order(), receipts.proof(number, token).orElse(null));
    }

    /** For {@code verify.jar}, and for the script of the page. */
    @GET
    @Path("bang-chung.json")
    @Produces("application/json")
    public Response file(@PathParam("number") String number, @QueryParam("ma") @DefaultValue("") String token) {
        return Response.ok(proof(number, token).json())
                .header("Cache-Control", "no-store")
                .build();
    }

    /** One page with everything in it, to be opened years later without us. */
    @GET
    @Path("bang-chung.html")
    @Produces(MediaType.TEXT_HTML)
    public Response offline(@PathParam("number") String number, @QueryParam("ma") @DefaultValue("") String token) {
        String page = OfflineProof.page("Biên nhận " + number, site.baseUrl() + "/don-hang", proof(number, token));
        return Downloads.of(
                page.getBytes(StandardCharsets.UTF_8), "text/html;charset=UTF-8", "bien-nhan-" + number + ".html");
    }

    private Bundle proof(String number, String token) {
        return receipts.proof(number, token).orElseThrow(() -> new NotFound("receipt of order", number));
    }
}
