package vn.chophien.web.order;

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
import java.time.Clock;
import vn.chophien.account.RemoteAddress;
import vn.chophien.order.PayOnDeliveryService;
import vn.chophien.payment.GatewayPaymentService;
import vn.chophien.payment.PayAtProvider;
import vn.chophien.payment.PaymentAttempt;
import vn.chophien.payment.gateway.Provider;
import vn.chophien.shared.InvalidInput;
import vn.chophien.shared.RuleViolation;
import vn.chophien.web.desk.Choices;
import vn.chophien.web.shared.Flash;
import vn.chophien.web.shared.Form;
import vn.chophien.web.shared.Site;
import vn.chophien.web.template.StaticTemplates;

/** Other ways to pay than by VietQR: a payment provider and back, or cash. Coming back shows; it never decides. */
@Path("thanh-toan/{token: [0-9A-Z]{26}}/{number: [0-9A-Z]{13}}")
@Produces(MediaType.TEXT_HTML)
@RequestScoped
public class GatewayPages {

    @Inject
    Site site;

    @Inject
    Purchases purchases;

    @Inject
    GatewayPaymentService gateways;

    @Inject
    PayOnDeliveryService onDelivery;

    @Inject
    HttpServletRequest request;

    @Inject
    Clock clock;

    @POST
    @Path("qua-cong")
    public Response start(
            @PathParam("token") String token,
            @PathParam("number") String number,
            MultivaluedMap<String, String> values) {
        PaidOrder order = purchases.find(token, number);
        Provider provider = Choices.read(Provider.class, Form.of(values).text("qua"));
        if (provider == null) {
            throw InvalidInput.of("qua", "Hãy chọn một cách trả.");
        }
        String own = own(token, order);
        try {
            gateways.start(new PayAtProvider(
                    order.order().number(), provider, RemoteAddress.of(request), site.baseUrl(), own + "/tro-ve"));
            return Flash.redirect(own + "/sang");
        } catch (RuleViolation refused) {
            return Response.status(409)
                    .entity(new StaticTemplates().orderPay(site, purchases.find(token), refused.sentence()))
                    .build();
        }
    }

    /** The buyer pays in cash at the door after all. */
    @POST
    @Path("khi-nhan")
    public Response payOnDelivery(@PathParam("token") String token, @PathParam("number") String number) {
        try {
            onDelivery.byBuyer(number, token);
            return back(token, number);
        } catch (RuleViolation refused) {
            return Response.status(409)
                    .entity(new StaticTemplates().orderPay(site, purchases.find(token), refused.sentence()))
                    .build();
        }
    }

    /**
     * A page between, which leads on by itself. A form may not: our pages forbid theirs to end at another host, and
     * browsers hold redirects to that.
     */
    @GET
    @Path("sang")
    public Response leave(@PathParam("token") String token, @PathParam("number") String number) {
        PaidOrder order = purchases.find(token, number);
        PaymentAttempt open = order.openTry();
        if (open == null || open.payUrl() == null || !order.isPayable() || !open.isPayable(clock.instant())) {
            return back(token, number);
        }
        return Response.ok(new StaticTemplates().orderLeave(site, order, open, token))
                .header("Refresh", "0;url=" + open.payUrl())
                .build();
    }

    @GET
    @Path("tro-ve")
    public Response returned(@PathParam("token") String token, @PathParam("number") String number) {
        gateways.returned(purchases.find(token, number).order().number());
        return back(token, number);
    }

    private static Response back(String token, String number) {
        return Flash.redirect("/thanh-toan/" + token + "#don-" + number);
    }

    private static String own(String token, PaidOrder order) {
        return "/thanh-toan/" + token + "/" + order.order().number();
    }
}
