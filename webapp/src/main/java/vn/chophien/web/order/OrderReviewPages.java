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
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.chophien.account.RateLimit;
import vn.chophien.account.RemoteAddress;
import vn.chophien.account.TooManyTries;
import vn.chophien.media.PictureSender;
import vn.chophien.order.OrderService;
import vn.chophien.review.AuthorName;
import vn.chophien.review.ReviewService;
import vn.chophien.review.ReviewableLine;
import vn.chophien.review.WriteReview;
import vn.chophien.shared.InvalidInput;
import vn.chophien.shared.RuleViolation;
import vn.chophien.web.desk.Choices;
import vn.chophien.web.shared.Flash;
import vn.chophien.web.shared.Form;
import vn.chophien.web.shared.FormPhotos;
import vn.chophien.web.shared.Site;
import vn.chophien.web.shared.TakesPictures;
import vn.chophien.web.shared.Tokens;
import vn.chophien.web.shared.Uploads;
import vn.chophien.web.template.StaticTemplates;

/** A buyer's review of one line of their order. */
@Path("don-hang/{number}/danh-gia/{line}")
@Produces(MediaType.TEXT_HTML)
@RequestScoped
public class OrderReviewPages {

    private static final int TRIES = 30;
    private static final Duration WINDOW = Duration.ofHours(1);

    @Inject
    Site site;

    @Inject
    ReviewService reviews;

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
    public JteModel form(
            @PathParam("number") String number,
            @PathParam("line") String line,
            @QueryParam("ma") @DefaultValue("") String token) {
        ReviewableLine known = reviews.line(number, token, Choices.id(line));
        Form form = Form.blank();
        form.values().putSingle("khoa", Tokens.fresh().replaceAll("[^A-Za-z0-9]", "-"));
        form.values().putSingle("name", Choices.name(AuthorName.SHORT));
        ReviewableLine.Written written = known.written();
        if (written != null) {
            form.values().putSingle("stars", Integer.toString(written.stars()));
            form.values().putSingle("words", written.body());
            form.values().put(FormPhotos.FIELD, new ArrayList<>(written.photos()));
            form.values().putSingle("name", chosenName(written.author(), buyer(number, token)));
        }
        return page(number, token, known, form);
    }

    @POST
    @TakesPictures
    public Response send(
            @PathParam("number") String number, @PathParam("line") String line, MultivaluedMap<String, String> values) {
        Form form = Form.of(values);
        String token = form.text("ma");
        ReviewableLine known = reviews.line(number, token, Choices.id(line));
        try {
            rateLimit.take("review:" + RemoteAddress.of(request), TRIES, WINDOW);
            takePhotos(known, form);
            reviews.write(number, token, known.lineId(), read(form));
            return Flash.redirect(OrderAddress.of(number, token), "da-danh-gia");
        } catch (InvalidInput invalid) {
            return again(400, page(number, token, known, form.with(invalid.sentences())));
        } catch (TooManyTries tries) {
            return again(429, page(number, token, known, form.withRefusal(tries.sentence())));
        } catch (RuleViolation refused) {
            return again(409, page(number, token, known, form.withRefusal(refused.sentence())));
        }
    }

    /** Photos that the review has already came with another form; they go round the intake. */
    private void takePhotos(ReviewableLine known, Form form) {
        ReviewableLine.Written written = known.written();
        List<String> kept = new ArrayList<>(form.all(FormPhotos.FIELD));
        kept.retainAll(written == null ? List.of() : written.photos());
        List<String> fresh = new ArrayList<>(form.all(FormPhotos.FIELD));
        fresh.removeAll(kept);
        form.values().put(FormPhotos.FIELD, fresh);
        try {
            photos.take(form, Uploads.of(request), PictureSender.form(form.text("khoa")));
        } finally {
            kept.addAll(form.all(FormPhotos.FIELD));
            form.values().put(FormPhotos.FIELD, kept);
        }
    }

    private static WriteReview read(Form form) {
        return new WriteReview(
                form.text("khoa"),
                (int) form.number("stars").orElse(0),
                form.text("words"),
                Arrays.stream(AuthorName.values())
                        .filter(name -> Choices.name(name).equals(form.text("name")))
                        .findFirst()
                        .orElse(null),
                form.all(FormPhotos.FIELD));
    }

    private static String chosenName(String author, String buyer) {
        return Arrays.stream(AuthorName.values())
                .filter(name -> name.of(buyer).equals(author))
                .findFirst()
                .map(Choices::name)
                .orElse(Choices.name(AuthorName.SHORT));
    }

    private String buyer(String number, String token) {
        return orders.ofBuyer(number, token).facts().buyerName();
    }

    private JteModel page(String number, String token, ReviewableLine line, Form form) {
        return new StaticTemplates()
                .orderReview(site, number, token, line, buyer(number, token), form, clock.instant());
    }

    private static Response again(int status, JteModel page) {
        return Response.status(status).entity(page).build();
    }
}
