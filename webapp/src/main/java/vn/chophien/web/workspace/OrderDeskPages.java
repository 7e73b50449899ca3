package vn.chophien.web.workspace;

import gg.jte.models.runtime.JteModel;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import vn.chophien.account.Actor;
import vn.chophien.account.Role;
import vn.chophien.account.SellerRight;
import vn.chophien.order.OrderCancelAsking;
import vn.chophien.order.OrderCancellation;
import vn.chophien.order.OrderFulfilment;
import vn.chophien.order.OrderInvoiceService;
import vn.chophien.order.OrderService;
import vn.chophien.order.OrderView;
import vn.chophien.payment.GatewayRefundService;
import vn.chophien.payment.PaymentService;
import vn.chophien.shared.InvalidInput;
import vn.chophien.talk.OrderTalkService;
import vn.chophien.web.account.ForRole;
import vn.chophien.web.desk.Choices;
import vn.chophien.web.desk.Submitted;
import vn.chophien.web.shared.Downloads;
import vn.chophien.web.shared.Flash;
import vn.chophien.web.shared.Form;
import vn.chophien.web.shared.Site;
import vn.chophien.web.shared.TakesPictures;
import vn.chophien.web.shared.WrittenMessage;
import vn.chophien.web.template.StaticTemplates;

/** One order before its seller: what to send, to whom, and the steps that are left. */
@Path("nha-ban/don-hang/{number}")
@Produces(MediaType.TEXT_HTML)
@RequestScoped
@ForRole(Role.SELLER)
public class OrderDeskPages {

    @Inject
    Site site;

    @Inject
    Workspace workspace;

    @Inject
    OrderService orders;

    @Inject
    OrderFulfilment fulfilment;

    @Inject
    OrderCancellation cancellation;

    @Inject
    OrderCancelAsking asking;

    @Inject
    OrderInvoiceService invoices;

    @Inject
    OrderTalkService talks;

    @Inject
    WrittenMessage written;

    @Inject
    PaymentService payments;

    @Inject
    GatewayRefundService refunds;

    @GET
    public JteModel show(@PathParam("number") String number) {
        return page(number, Form.blank());
    }

    @GET
    @Path("phieu")
    public JteModel slip(@PathParam("number") String number) {
        OrderView order = orders.details(number, workspace.actor());
        return new StaticTemplates()
                .workspaceSlip(site, workspace.desk(), order, LotQr.of(order, site.baseUrl()), null);
    }

    /** For the seller's invoice service; it holds the buyer's whole number and is nobody else's. */
    @GET
    @Path("hoa-don.xml")
    @Produces(MediaType.APPLICATION_XML)
    public Response invoiceDraft(@PathParam("number") String number) {
        byte[] xml = invoices.draft(number, workspace.actor()).getBytes(StandardCharsets.UTF_8);
        return Downloads.of(xml, "application/xml;charset=UTF-8", "hoa-don-" + number + ".xml");
    }

    @POST
    @TakesPictures
    public Response act(@PathParam("number") String number, MultivaluedMap<String, String> values) {
        Form form = Form.of(values);
        return Submitted.answer(
                form,
                () -> Flash.redirect("/nha-ban/don-hang/" + number, carriedOut(number, form)),
                again -> page(number, again));
    }

    private String carriedOut(String number, Form form) {
        Actor actor = workspace.actor();
        int version = form.text("viec").endsWith("-tin") ? 0 : Choices.version(form.text("version"));
        switch (form.text("viec")) {
            case "giao" -> {
                String tracking = form.text("tracking");
                fulfilment.ship(number, version, form.text("carrier"), tracking.isEmpty() ? null : tracking, actor);
                return "da-gui";
            }
            case "da-nhan" -> {
                fulfilment.delivered(number, version, actor);
                return "da-giao";
            }
            case "huy" -> {
                cancellation.bySeller(number, version, form.text("reason"), actor);
                return "da-huy";
            }
            case "dong-y-huy" -> {
                asking.grant(number, actor);
                return "da-huy";
            }
            case "khong-huy" -> {
                asking.refuse(number, form.text("reason"), actor);
                return "da-khong-huy";
            }
            case "tra-lai" -> {
                fulfilment.returned(number, version, form.text("reason"), actor);
                return "da-tra-lai";
            }
            case "nhan-tin" -> {
                orders.details(number, actor); // a stranger's pictures are not taken in
                talks.bySeller(number, written.read(form), actor);
                return "da-nhan-tin";
            }
            case "bao-tin" -> {
                talks.reportBySeller(number, Choices.id(form.text("tin")), form.text("report"), actor);
                return "da-bao-noi-dung";
            }
            case "hoa-don" -> {
                invoices.answer(number, form.text("invoiceNumber"), form.text("invoiceNote"), actor);
                return "da-luu";
            }
            case "hoan-tien" -> {
                fulfilment.refunded(number, version, form.text("reason"), actor);
                return "da-hoan-tien";
            }
            case "hoan-qua-cong" -> {
                refunds.refund(number, version, form.text("reason"), actor);
                return "da-hoan-tien";
            }
            default -> throw InvalidInput.of("viec", "Hãy bấm một nút trên trang đơn hàng.");
        }
    }

    private JteModel page(String number, Form form) {
        OrderView order = orders.details(number, workspace.actor());
        return new StaticTemplates()
                .workspaceOrder(
                        site,
                        workspace.desk(),
                        order,
                        payments.ofOrder(number),
                        workspace.may(SellerRight.MONEY)
                                ? refunds.offer(number, workspace.actor()).orElse(null)
                                : null,
                        asking.ofOrder(number, workspace.actor()).orElse(null),
                        talks.ofSeller(number, workspace.actor()),
                        form,
                        workspace.now());
    }
}
