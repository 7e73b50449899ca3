package vn.chophien.web.workspace;

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
import vn.chophien.account.Actor;
import vn.chophien.account.Role;
import vn.chophien.account.SellerRight;
import vn.chophien.invoice.InvoiceFileKind;
import vn.chophien.invoice.InvoiceService;
import vn.chophien.invoice.InvoiceState;
import vn.chophien.invoice.WriteInvoice;
import vn.chophien.order.OrderService;
import vn.chophien.shared.InvalidInput;
import vn.chophien.web.account.ForRole;
import vn.chophien.web.desk.Choices;
import vn.chophien.web.desk.Submitted;
import vn.chophien.web.shared.Downloads;
import vn.chophien.web.shared.Flash;
import vn.chophien.web.shared.Form;
import vn.chophien.web.shared.Site;
import vn.chophien.web.shared.TakesTables;
import vn.chophien.web.shared.Uploads;
import vn.chophien.web.template.StaticTemplates;

/** The electronic invoice of one order: handed to the provider, or brought from the seller's own software. */
@Path("nha-ban/don-hang/{number}/hoa-don")
@Produces(MediaType.TEXT_HTML)
@RequestScoped
@ForRole(Role.SELLER)
@DeskRight(see = SellerRight.MONEY, act = SellerRight.MONEY)
public class InvoicePages {

    @Inject
    Site site;

    @Inject
    Workspace workspace;

    @Inject
    OrderService orders;

    @Inject
    InvoiceService invoices;

    @Inject
    HttpServletRequest request;

    @GET
    public JteModel show(@PathParam("number") String number) {
        return page(number, Form.blank());
    }

    @POST
    @TakesTables
    public Response act(@PathParam("number") String number, MultivaluedMap<String, String> values) {
        Form form = Form.of(values);
        return Submitted.answer(
                form, () -> Flash.redirect(address(number), carriedOut(number, form)), again -> page(number, again));
    }

    private String carriedOut(String number, Form form) {
        Actor actor = workspace.actor();
        switch (form.text("viec")) {
            case "lap" -> {
                invoices.issue(number, actor);
                return became(invoices.ofOrder(number, actor).orElseThrow().state());
            }
            case "nhap" -> {
                invoices.take(number, typed(form), actor);
                return "da-cat-hoa-don";
            }
            case "huy" -> {
                invoices.cancel(number, form.text("reason"), actor);
                return "da-huy-hoa-don";
            }
            default -> throw InvalidInput.of("viec", "Hãy bấm một nút trên trang này.");
        }
    }

    private static String became(InvoiceState state) {
        return switch (state) {
            case ISSUED -> "da-lap-hoa-don";
            case ASKED, SENT, UNKNOWN -> "da-hoi-hoa-don";
            case REFUSED, CANCELLED -> "khong-lap-hoa-don";
        };
    }

    private WriteInvoice typed(Form form) {
        return new WriteInvoice(
                form.text("symbol"),
                form.text("number"),
                Choices.day(form.text("day")),
                form.text("lookupCode"),
                form.text("lookupUrl"),
                Uploads.of(request).files());
    }

    @GET
    @Path("tep.{kind: xml|pdf}")
    @Produces(MediaType.WILDCARD)
    public Response file(@PathParam("number") String number, @PathParam("kind") String kind) {
        InvoiceFileKind wanted = InvoiceFileKind.of(kind);
        return Downloads.of(
                invoices.file(number, wanted, workspace.actor()), wanted.type(), "hoa-don-" + number + "." + kind);
    }

    private JteModel page(String number, Form form) {
        return new StaticTemplates()
                .workspaceInvoice(
                        site,
                        workspace.desk(),
                        orders.details(number, workspace.actor()),
                        invoices.ofOrder(number, workspace.actor()).orElse(null),
                        invoices.hasProvider(),
                        form);
    }

    private static String address(String number) {
        return "/nha-ban/don-hang/" + number + "/hoa-don";
    }
}
