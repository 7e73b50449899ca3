package vn.chophien.web.console;

import gg.jte.models.runtime.JteModel;
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
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.chophien.account.Role;
import vn.chophien.audit.AuditLog;
import vn.chophien.order.OrderService;
import vn.chophien.order.OrderView;
import vn.chophien.payment.HandlePayment;
import vn.chophien.payment.PaymentEventFile;
import vn.chophien.payment.PaymentQueue;
import vn.chophien.payment.PaymentService;
import vn.chophien.payment.PaymentView;
import vn.chophien.shared.InvalidInput;
import vn.chophien.shared.NotFound;
import vn.chophien.web.account.ForRole;
import vn.chophien.web.desk.Choices;
import vn.chophien.web.desk.ListAddress;
import vn.chophien.web.desk.Submitted;
import vn.chophien.web.shared.Flash;
import vn.chophien.web.shared.Form;
import vn.chophien.web.shared.Site;
import vn.chophien.web.template.StaticTemplates;

/** Money that the machine could not place: what the bank said, which order it may be for, and what a person decides. */
@Path("quan-ly/thanh-toan")
@Produces(MediaType.TEXT_HTML)
@RequestScoped
@ForRole(Role.STAFF)
public class PaymentDeskPages {

    @Inject
    Site site;

    @Inject
    Console console;

    @Inject
    PaymentQueue queue;

    @Inject
    PaymentService payments;

    @Inject
    OrderService orders;

    @Inject
    AuditLog audit;

    @GET
    public JteModel list(@QueryParam("trang") @DefaultValue("") String page) {
        return new StaticTemplates()
                .consolePayments(
                        site,
                        console.desk(),
                        queue.waiting(ListAddress.paging(page), console.staff()),
                        ListAddress.of("/quan-ly/thanh-toan"),
                        console.now());
    }

    @GET
    @Path("{id}")
    public JteModel show(@PathParam("id") String id) {
        return page(Choices.id(id), Form.blank());
    }

    @POST
    @Path("{id}")
    public Response handle(@PathParam("id") String id, MultivaluedMap<String, String> values) {
        Form form = Form.of(values);
        long event = Choices.id(id);
        return Submitted.answer(
                form,
                () -> {
                    queue.handle(command(event, form), console.staff());
                    return Flash.redirect("/quan-ly/thanh-toan", "da-xu-ly");
                },
                again -> page(event, again));
    }

    private static HandlePayment command(long event, Form form) {
        HandlePayment.How how = Choices.read(HandlePayment.How.class, form.text("how"));
        if (how == null) {
            throw InvalidInput.of("how", "Hãy chọn một cách xử lý.");
        }
        String order = form.text("order").toUpperCase(Locale.ROOT);
        return new HandlePayment(event, how, order.isEmpty() ? null : order, form.text("reason"));
    }

    private JteModel page(long id, Form form) {
        PaymentEventFile file = queue.file(id, console.staff());
        Optional<OrderView> candidate = candidate(file.event().orderNumber());
        Optional<PaymentView> payment = candidate.map(order -> payments.ofOrder(order.number()));
        return new StaticTemplates()
                .consolePayment(
                        site, console.desk(), file, candidate, payment, audit.entries("payment_event", id), form);
    }

    /** The order that the words of the transfer name, where there is one. */
    private Optional<OrderView> candidate(@Nullable String number) {
        if (number == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(orders.details(number, console.staff()));
        } catch (NotFound unknown) {
            return Optional.empty();
        }
    }
}
