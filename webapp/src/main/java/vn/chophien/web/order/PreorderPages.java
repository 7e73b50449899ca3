package vn.chophien.web.order;

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
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.chophien.account.RateLimit;
import vn.chophien.account.RemoteAddress;
import vn.chophien.account.TooManyTries;
import vn.chophien.cooperative.SellerService;
import vn.chophien.order.OrderService;
import vn.chophien.order.WishesForm;
import vn.chophien.place.PlaceService;
import vn.chophien.preorder.HarvestShareService;
import vn.chophien.preorder.PreorderService;
import vn.chophien.preorder.PreorderStatus;
import vn.chophien.preorder.PreorderView;
import vn.chophien.preorder.RequestService;
import vn.chophien.preorder.RequestView;
import vn.chophien.shared.InvalidInput;
import vn.chophien.shared.NotFound;
import vn.chophien.shared.RuleViolation;
import vn.chophien.web.desk.Choices;
import vn.chophien.web.shared.Flash;
import vn.chophien.web.shared.Form;
import vn.chophien.web.shared.Site;
import vn.chophien.web.shared.Tokens;
import vn.chophien.web.template.StaticTemplates;

/** A harvest to come, for those who want some of it: ask, see what became of it, call it off. */
@Path("dat-truoc")
@Produces(MediaType.TEXT_HTML)
@RequestScoped
public class PreorderPages {

    private static final int REQUESTS = 20;
    private static final Duration WINDOW = Duration.ofHours(1);

    @Inject
    Site site;

    @Inject
    PreorderService preorders;

    @Inject
    RequestService requests;

    @Inject
    HarvestShareService shares;

    @Inject
    OrderService orders;

    @Inject
    PlaceService places;

    @Inject
    SellerService sellers;

    @Inject
    CheckoutBuyer buyer;

    @Inject
    RateLimit rateLimit;

    @Inject
    HttpServletRequest request;

    @Inject
    Clock clock;

    @GET
    @Path("{id}")
    public JteModel show(@PathParam("id") String id) {
        PreorderView preorder = preorders.show(Choices.id(id));
        String province = sellers.seller(preorder.sellerId()).commune().provinceCode();
        return page(
                preorder,
                buyer.prefilled(
                        Map.of("key", Tokens.fresh(), "amount", "1", "delivery", "DELIVERY", "province", province)));
    }

    @POST
    @Path("{id}")
    public Response ask(@PathParam("id") String id, MultivaluedMap<String, String> values) {
        PreorderView preorder = preorders.show(Choices.id(id));
        Form form = PlaceQuestion.answered(Form.of(values), places);
        if (form.isTicked("only-show")) { // another province was chosen, on a browser without scripts
            return again(200, preorder, form);
        }
        try {
            rateLimit.take("preorder:" + RemoteAddress.of(request), REQUESTS, WINDOW);
            String token = requests.ask(
                    preorder.id(),
                    amount(form),
                    TypedCheckout.of(form, "TRANSFER", null, WishesForm.ofPlace(form.text(PlaceQuestion.FORMER))));
            buyer.asked(form, token);
            return Flash.redirect("/dat-truoc/loi-dat/" + token, "da-dat-truoc");
        } catch (InvalidInput wrong) {
            return again(400, preorder, form.with(wrong.sentences()));
        } catch (TooManyTries tries) {
            return again(
                    429, preorder, form.withRefusal("Máy này vừa đặt trước nhiều lần. Hãy đợi một giờ rồi thử lại."));
        } catch (RuleViolation refused) {
            return again(409, preorders.show(preorder.id()), form.withRefusal(refused.sentence()));
        }
    }

    private static @Nullable BigDecimal amount(Form form) {
        try {
            return TypedAmount.read(form.text("amount"));
        } catch (InvalidInput none) {
            return null;
        }
    }

    private Response again(int status, PreorderView preorder, Form form) {
        return Response.status(status).entity(page(preorder, form)).build();
    }

    private JteModel page(PreorderView preorder, Form form) {
        return new StaticTemplates()
                .orderPreorder(
                        site,
                        preorder,
                        form,
                        clock.instant(),
                        shares.payWithin(),
                        preorder.status() == PreorderStatus.SHARED_OUT ? shares.result(preorder) : null,
                        places.provinces(),
                        places.communes(form.text("province")),
                        PlaceQuestion.of(form, places));
    }

    /** For whoever holds the token. */
    @GET
    @Path("loi-dat/{token}")
    public JteModel mine(@PathParam("token") String token) {
        return mine(requests.show(token), null);
    }

    @POST
    @Path("loi-dat/{token}/huy")
    public Response withdraw(@PathParam("token") String token) {
        try {
            requests.withdraw(token);
            return Flash.redirect("/dat-truoc/loi-dat/" + token, "da-huy-dat-truoc");
        } catch (RuleViolation refused) {
            return Response.status(409)
                    .entity(mine(requests.show(token), refused.sentence()))
                    .build();
        }
    }

    private JteModel mine(RequestView asked, @Nullable String refusal) {
        PreorderView preorder = preorders.show(asked.preorderId());
        return new StaticTemplates()
                .orderPreorderMine(
                        site,
                        preorder,
                        asked,
                        requests.fee(preorder, asked),
                        orderToken(asked),
                        preorder.status() == PreorderStatus.SHARED_OUT ? shares.result(preorder) : null,
                        clock.instant(),
                        refusal);
    }

    /** Null as well when the order no longer knows the person. */
    private @Nullable String orderToken(RequestView asked) {
        String number = asked.orderNumber();
        try {
            return number == null ? null : orders.tokenFor(number, asked.to().phone());
        } catch (NotFound forgotten) {
            return null;
        }
    }
}
