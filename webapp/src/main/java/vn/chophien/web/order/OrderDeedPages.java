package vn.chophien.web.order;

import static vn.chophien.shared.JsonFactory.JSON;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import vn.chophien.order.CartKey;
import vn.chophien.order.CartService;
import vn.chophien.order.OrderCancelAsking;
import vn.chophien.order.OrderLineView;
import vn.chophien.order.OrderReceiving;
import vn.chophien.order.OrderService;
import vn.chophien.shared.InvalidInput;
import vn.chophien.shared.NotFound;
import vn.chophien.shared.RuleViolation;
import vn.chophien.talk.OrderTalkService;
import vn.chophien.web.desk.Choices;
import vn.chophien.web.desk.Submitted;
import vn.chophien.web.shared.Flash;
import vn.chophien.web.shared.Form;
import vn.chophien.web.shared.Site;
import vn.chophien.web.shared.TakesPictures;
import vn.chophien.web.shared.WrittenMessage;
import vn.chophien.web.template.StaticTemplates;

/** What a buyer does on the order's page with one press, and the question whether the page is still true. */
@Path("don-hang/{number}/{deed: xin-huy|da-nhan|mua-lai|trang-thai|nhan-tin|bao-tin}")
@RequestScoped
public class OrderDeedPages {

    @Inject
    Site site;

    @Inject
    OrderPage page;

    @Inject
    AfterOrders afters;

    @Inject
    OrderService orders;

    @Inject
    OrderCancelAsking asking;

    @Inject
    OrderReceiving receiving;

    @Inject
    OrderTalkService talks;

    @Inject
    WrittenMessage written;

    @Inject
    CartService carts;

    @Inject
    CartCookie cookie;

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public Response state(
            @PathParam("number") String number,
            @PathParam("deed") String deed,
            @QueryParam("ma") @DefaultValue("") String token) {
        if (!deed.equals("trang-thai")) {
            return Flash.redirect(OrderAddress.of(number, token));
        }
        AfterOrder after = afters.find(number, token);
        String json = JSON.createObjectBuilder()
                .add("state", after.state())
                .add("spoken", after.spoken())
                .build()
                .toString();
        return Response.ok(json).header("Cache-Control", "no-store").build();
    }

    @POST
    @TakesPictures
    @Produces(MediaType.TEXT_HTML)
    public Response act(
            @PathParam("number") String number, @PathParam("deed") String deed, MultivaluedMap<String, String> values) {
        Form form = Form.of(values);
        String token = form.text("ma");
        return Submitted.answer(
                form,
                () -> switch (deed) {
                    case "xin-huy" -> {
                        asking.ask(number, token, form.text("reason"));
                        yield Flash.redirect(OrderAddress.of(number, token), "da-xin-huy");
                    }
                    case "da-nhan" -> {
                        receiving.byBuyer(number, token);
                        yield Flash.redirect(OrderAddress.of(number, token), "da-nhan-hang");
                    }
                    case "nhan-tin" -> {
                        orders.ofBuyer(number, token); // a stranger's pictures are not taken in
                        talks.byBuyer(number, token, written.read(form));
                        yield Flash.redirect(OrderAddress.of(number, token), "da-nhan-tin");
                    }
                    case "bao-tin" -> {
                        talks.reportByBuyer(number, token, Choices.id(form.text("tin")), form.text("report"));
                        yield Flash.redirect(OrderAddress.of(number, token), "da-bao-noi-dung");
                    }
                    case "mua-lai" -> buyAgain(number, token);
                    default -> throw new NotFound("deed", deed);
                },
                again -> page.show(number, token, again));
    }

    /** What is still sold goes into the cart; what is not is said plainly. */
    private Response buyAgain(String number, String token) {
        List<OrderLineView> lines = orders.ofBuyer(number, token).lines();
        CartKey key = cookie.key();
        List<String> gone = new ArrayList<>();
        int count = 0;
        for (OrderLineView line : lines) {
            try {
                count = carts.add(
                        key,
                        line.tradeItemId(),
                        BigDecimal.valueOf(
                                line.quantity().steps(), line.quantity().scale()));
            } catch (NotFound | RuleViolation | InvalidInput notSold) {
                gone.add(line.name());
            }
        }
        if (gone.isEmpty()) {
            return cookie.remember(key, count, Flash.redirect("/gio-hang", "da-them"));
        }
        boolean some = gone.size() < lines.size();
        Response told = Response.ok(new StaticTemplates().orderBuyAgain(site, number, token, gone, some))
                .build();
        return some ? cookie.remember(key, count, told) : told;
    }
}
