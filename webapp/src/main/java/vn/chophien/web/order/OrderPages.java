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
import jakarta.ws.rs.core.UriBuilder;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.chophien.account.RateLimit;
import vn.chophien.account.RemoteAddress;
import vn.chophien.account.TooManyTries;
import vn.chophien.document.DocumentPdf;
import vn.chophien.invoice.InvoiceFileKind;
import vn.chophien.invoice.InvoiceService;
import vn.chophien.order.OrderCancellation;
import vn.chophien.order.OrderRecalls;
import vn.chophien.order.OrderService;
import vn.chophien.order.RecallAnswer;
import vn.chophien.order.ReceiptService;
import vn.chophien.shared.InvalidInput;
import vn.chophien.shared.NotFound;
import vn.chophien.shared.RuleViolation;
import vn.chophien.web.desk.Choices;
import vn.chophien.web.shared.Downloads;
import vn.chophien.web.shared.Flash;
import vn.chophien.web.shared.Form;
import vn.chophien.web.shared.Site;
import vn.chophien.web.template.StaticTemplates;

/** One order as its buyer sees it: opened by number and phone, or by the link of its checkout. */
@Path("don-hang")
@Produces(MediaType.TEXT_HTML)
@RequestScoped
public class OrderPages {

    private static final int LOOKUPS = 20;
    private static final Duration WINDOW = Duration.ofMinutes(10);

    @Inject
    Site site;

    @Inject
    OrderService orders;

    @Inject
    OrderCancellation cancellation;

    @Inject
    OrderRecalls recalls;

    @Inject
    Purchases purchases;

    @Inject
    ReceiptService receipts;

    @Inject
    InvoiceService invoices;

    @Inject
    OrderPage page;

    @Inject
    RateLimit rateLimit;

    @Inject
    HttpServletRequest request;

    @GET
    public JteModel form() {
        return new StaticTemplates().orderLookup(site, Form.blank());
    }

    @POST
    public Response find(MultivaluedMap<String, String> values) {
        Form form = Form.of(values);
        String number = form.text("ma-don").replaceAll("[\\s.-]", "").toUpperCase(Locale.ROOT);
        try {
            rateLimit.take("order-lookup:" + RemoteAddress.of(request), LOOKUPS, WINDOW);
            return open(number, orders.tokenFor(number, form.text("dien-thoai")), null);
        } catch (NotFound unknown) {
            return again(404, form, "Không có đơn nào với mã và số điện thoại này. Hãy xem lại cả hai.");
        } catch (TooManyTries tries) {
            return again(429, form, tries.sentence());
        }
    }

    @GET
    @Path("{number}")
    public Object show(@PathParam("number") String number, @QueryParam("ma") @DefaultValue("") String token) {
        if (token.isEmpty()) { // somebody typed or kept the bare number: ask for the phone
            return new StaticTemplates().orderLookup(site, Form.filled(Map.of("ma-don", number)));
        }
        return page.show(number, token, Form.blank());
    }

    /** To keep, by whoever has the link of the order. */
    @GET
    @Path("{number}/xac-nhan.pdf")
    @Produces("application/pdf")
    public Response confirmation(@PathParam("number") String number, @QueryParam("ma") @DefaultValue("") String token) {
        PaidOrder paid = purchases.find(token, number);
        byte[] pdf = DocumentPdf.of(
                new OrderConfirmation(paid, site.baseUrl(), site.facts().authority(), receipts.proof(number, token))
                        .document());
        return Downloads.of(pdf, "application/pdf", "xac-nhan-" + number + ".pdf");
    }

    /** The electronic invoice as it came back, byte by byte. */
    @GET
    @Path("{number}/hoa-don.{kind: xml|pdf}")
    @Produces(MediaType.WILDCARD)
    public Response invoice(
            @PathParam("number") String number,
            @PathParam("kind") String kind,
            @QueryParam("ma") @DefaultValue("") String token) {
        InvoiceFileKind wanted = InvoiceFileKind.of(kind);
        return Downloads.of(
                invoices.fileOfBuyer(number, token, wanted), wanted.type(), "hoa-don-" + number + "." + kind);
    }

    @POST
    @Path("{number}/huy")
    public Response cancel(@PathParam("number") String number, MultivaluedMap<String, String> values) {
        String token = Form.of(values).text("ma");
        try {
            cancellation.byBuyer(number, token);
            return open(number, token, "da-huy");
        } catch (RuleViolation refused) {
            return Response.status(409)
                    .entity(page.show(number, token, Form.blank().withRefusal(refused.sentence())))
                    .build();
        }
    }

    /** What the buyer does about goods that were called back. */
    @POST
    @Path("{number}/thu-hoi")
    public Response answer(@PathParam("number") String number, MultivaluedMap<String, String> values) {
        Form form = Form.of(values);
        String token = form.text("ma");
        RecallAnswer answer = Choices.read(RecallAnswer.class, form.text("tra-loi"));
        if (answer == null) {
            throw InvalidInput.of("tra-loi", "Hãy chọn một câu trả lời.");
        }
        recalls.answer(number, token, Choices.id(form.text("lan")), answer);
        return open(number, token, "da-tra-loi");
    }

    private static Response open(String number, String token, @Nullable String message) {
        String path = UriBuilder.fromPath("/don-hang/{number}")
                .queryParam("ma", token)
                .build(number)
                .toString();
        return message == null ? Flash.redirect(path) : Flash.redirect(path, message);
    }

    private Response again(int status, Form form, String sentence) {
        return Response.status(status)
                .entity(new StaticTemplates().orderLookup(site, form.withRefusal(sentence)))
                .build();
    }
}
