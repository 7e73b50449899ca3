package vn.chophien.web.order;

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
import vn.chophien.cooperative.BankAccount;
import vn.chophien.payment.RefundSendingService;
import vn.chophien.payment.RefundService;
import vn.chophien.shared.Folding;
import vn.chophien.shared.InvalidInput;
import vn.chophien.web.desk.Choices;
import vn.chophien.web.desk.Submitted;
import vn.chophien.web.shared.Flash;
import vn.chophien.web.shared.Form;
import vn.chophien.web.shared.Site;
import vn.chophien.web.template.StaticTemplates;

/** What comes back to a buyer: how much, how far it is, and where it should go when it cannot go back by itself. */
@Path("thanh-toan/{token: [0-9A-Z]{26}}/{number: [0-9A-Z]{13}}/hoan-tien")
@Produces(MediaType.TEXT_HTML)
@RequestScoped
public class BuyerRefundPages {

    @Inject
    Site site;

    @Inject
    Purchases purchases;

    @Inject
    RefundService refunds;

    @Inject
    RefundSendingService sending;

    @GET
    public JteModel show(@PathParam("token") String token, @PathParam("number") String number) {
        return page(token, number, Form.blank());
    }

    @POST
    public Response act(
            @PathParam("token") String token,
            @PathParam("number") String number,
            MultivaluedMap<String, String> values) {
        Form form = Form.of(values);
        String here = "/thanh-toan/" + token + "/" + number + "/hoan-tien";
        return Submitted.answer(
                form, () -> Flash.redirect(here, carriedOut(token, number, form)), again -> page(token, number, again));
    }

    private String carriedOut(String token, String number, Form form) {
        long refund = Choices.id(form.text("refund"));
        switch (form.text("viec")) {
            case "tai-khoan" -> {
                BankAccount payee = new BankAccount(
                        form.text("bin"),
                        form.text("account").replaceAll("[ .-]", ""),
                        Folding.plainCapitals(form.text("holder")));
                sending.payTo(number, token, refund, payee);
                return "da-cho-tai-khoan";
            }
            case "da-nhan" -> {
                sending.received(number, token, refund);
                return "da-thay-tien";
            }
            default -> throw InvalidInput.of("viec", "Hãy bấm một nút trên trang này.");
        }
    }

    private JteModel page(String token, String number, Form form) {
        PaidOrder order = purchases.find(token, number);
        return new StaticTemplates().orderRefunds(site, order, refunds.ofBuyer(number, token), form);
    }
}
