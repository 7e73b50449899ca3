package vn.chophien.web.order;

import gg.jte.models.runtime.JteModel;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
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
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.chophien.account.RateLimit;
import vn.chophien.account.RemoteAddress;
import vn.chophien.account.TooManyTries;
import vn.chophien.aftersale.AskReturn;
import vn.chophien.aftersale.ReturnReason;
import vn.chophien.aftersale.ReturnService;
import vn.chophien.aftersale.ReturnView;
import vn.chophien.media.PictureSender;
import vn.chophien.order.OrderLineView;
import vn.chophien.order.OrderService;
import vn.chophien.shared.InvalidInput;
import vn.chophien.shared.RuleViolation;
import vn.chophien.shared.Times;
import vn.chophien.web.desk.Choices;
import vn.chophien.web.desk.Submitted;
import vn.chophien.web.shared.Flash;
import vn.chophien.web.shared.Form;
import vn.chophien.web.shared.FormPhotos;
import vn.chophien.web.shared.Site;
import vn.chophien.web.shared.TakesPictures;
import vn.chophien.web.shared.Tokens;
import vn.chophien.web.shared.Uploads;
import vn.chophien.web.template.StaticTemplates;

/** A buyer sends goods back, step by step. */
@Path("don-hang/{number}/tra-hang")
@Produces(MediaType.TEXT_HTML)
@RequestScoped
public class OrderReturnPages {

    private static final int TRIES = 20;
    private static final Duration WINDOW = Duration.ofHours(1);

    @Inject
    Site site;

    @Inject
    ReturnService returns;

    @Inject
    ReturnComplaint complaint;

    @Inject
    OrderService orders;

    @Inject
    FormPhotos photos;

    @Inject
    RateLimit rateLimit;

    @Inject
    HttpServletRequest request;

    @Inject
    Clock clock;

    @GET
    public JteModel form(@PathParam("number") String number, @QueryParam("ma") @DefaultValue("") String token) {
        Form form = Form.blank();
        form.values().putSingle("khoa", Tokens.fresh().replaceAll("[^A-Za-z0-9]", "-"));
        return asking(number, token, form);
    }

    @POST
    @TakesPictures
    public Response ask(@PathParam("number") String number, MultivaluedMap<String, String> values) {
        Form form = Form.of(values);
        String token = form.text("ma");
        orders.ofBuyer(number, token);
        try {
            rateLimit.take("return:" + RemoteAddress.of(request), TRIES, WINDOW);
            photos.take(form, Uploads.of(request), PictureSender.form(form.text("khoa")));
            long id = returns.ask(number, token, read(number, token, form));
            return Flash.redirect(OrderAddress.of(number, token, "tra-hang", id), "da-xin-tra");
        } catch (InvalidInput invalid) {
            return again(400, asking(number, token, form.with(invalid.sentences())));
        } catch (TooManyTries tries) {
            return again(429, asking(number, token, form.withRefusal(tries.sentence())));
        } catch (RuleViolation refused) {
            return again(409, asking(number, token, form.withRefusal(refused.sentence())));
        }
    }

    @GET
    @Path("{id}")
    public JteModel show(
            @PathParam("number") String number,
            @PathParam("id") String id,
            @QueryParam("ma") @DefaultValue("") String token) {
        return page(number, token, Choices.id(id), Form.blank());
    }

    @POST
    @Path("{id}")
    public Response act(
            @PathParam("number") String number,
            @PathParam("id") String typedId,
            MultivaluedMap<String, String> values) {
        Form form = Form.of(values);
        String token = form.text("ma");
        long id = Choices.id(typedId);
        return Submitted.answer(
                form,
                () -> {
                    switch (form.text("viec")) {
                        case "thoi" -> returns.withdraw(number, token, id);
                        case "gui-ve" -> {
                            String tracking = form.text("tracking");
                            returns.sendBack(
                                    number, token, id, form.text("carrier"), tracking.isEmpty() ? null : tracking);
                        }
                        case "khieu-nai" -> {
                            String secret = complaint.send(number, token, id);
                            return Flash.redirect("/bao-van-de/" + secret, "da-bao");
                        }
                        default -> throw InvalidInput.of("viec", "Hãy bấm một nút trên trang.");
                    }
                    return Flash.redirect(OrderAddress.of(number, token, "tra-hang", id), "da-luu");
                },
                again -> page(number, token, id, again));
    }

    private AskReturn read(String number, String token, Form form) {
        Map<Long, Long> steps = new LinkedHashMap<>();
        for (OrderLineView line : orders.ofBuyer(number, token).lines()) {
            String typed = form.text("mon-" + line.id());
            if (!typed.isEmpty() && !typed.equals("0")) {
                steps.put(line.id(), steps(line, typed));
            }
        }
        return new AskReturn(
                form.text("khoa"),
                Arrays.stream(ReturnReason.values())
                        .filter(reason -> Choices.name(reason).equals(form.text("reason")))
                        .findFirst()
                        .orElse(null),
                form.text("words"),
                steps,
                form.all(FormPhotos.FIELD));
    }

    private static long steps(OrderLineView line, String typed) {
        try {
            BigDecimal steps =
                    TypedAmount.read(typed).movePointRight(line.quantity().scale());
            long whole = steps.longValueExact();
            if (whole > 0) {
                return whole;
            }
        } catch (InvalidInput | ArithmeticException notSo) {
            // said below, at the line's own field
        }
        throw InvalidInput.of(
                "lines", line.name() + ": hãy nhập số lượng bằng số, nhiều nhất " + line.quantity() + ".");
    }

    private JteModel asking(String number, String token, Form form) {
        return new StaticTemplates()
                .orderReturn(site, orders.ofBuyer(number, token), returns.terms(number, token), form);
    }

    private JteModel page(String number, String token, long id, Form form) {
        ReturnView found = returns.ofBuyer(number, token, id);
        return new StaticTemplates()
                .orderReturned(site, orders.ofBuyer(number, token), found, form, Times.dayOf(clock.instant()));
    }

    private static Response again(int status, JteModel page) {
        return Response.status(status).entity(page).build();
    }
}
