package vn.chophien.web.order;

import static vn.chophien.shared.JsonFactory.JSON;

import gg.jte.models.runtime.JteModel;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import vn.chophien.shared.NotFound;
import vn.chophien.web.shared.Site;
import vn.chophien.web.template.StaticTemplates;

/** Where a buyer pays what they ordered. Its address is a long random token, so it works without signing in. */
@Path("thanh-toan/{token: [0-9A-Z]{26}}")
@Produces(MediaType.TEXT_HTML)
@RequestScoped
public class PayPages {

    @Inject
    Site site;

    @Inject
    Purchases purchases;

    @GET
    public JteModel show(@PathParam("token") String token) {
        return new StaticTemplates().orderPay(site, purchases.find(token), null);
    }

    /** For the page's script, every few seconds: whether anything has changed, and in words what. */
    @GET
    @Path("trang-thai")
    @Produces(MediaType.APPLICATION_JSON)
    public String state(@PathParam("token") String token) {
        Purchase purchase = purchases.find(token);
        return JSON.createObjectBuilder()
                .add("state", purchase.state())
                .add("waiting", purchase.isWaiting())
                .add("spoken", purchase.spoken())
                .build()
                .toString();
    }

    /** The QR as a file: people often pay on the very phone that shows it. */
    @GET
    @Path("{number}.svg")
    @Produces("image/svg+xml")
    public Response qr(@PathParam("token") String token, @PathParam("number") String number) {
        PaidOrder order = purchases.find(token, number);
        if (!order.isPayable()) {
            throw new NotFound("QR of", number);
        }
        return Response.ok(order.qrSvg())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"vietqr-" + number + ".svg\"")
                .build();
    }
}
