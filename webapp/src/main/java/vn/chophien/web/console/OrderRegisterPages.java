package vn.chophien.web.console;

import gg.jte.models.runtime.JteModel;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Set;
import vn.chophien.account.Role;
import vn.chophien.order.OrderFilter;
import vn.chophien.order.OrderService;
import vn.chophien.order.OrderStatus;
import vn.chophien.order.OrderView;
import vn.chophien.payment.PaymentQueue;
import vn.chophien.payment.PaymentService;
import vn.chophien.web.account.ForRole;
import vn.chophien.web.desk.Choices;
import vn.chophien.web.desk.ListAddress;
import vn.chophien.web.shared.Site;
import vn.chophien.web.template.StaticTemplates;

/** Orders as staff may read them: buyers' phone numbers stay covered. */
@Path("quan-ly/don-hang")
@Produces(MediaType.TEXT_HTML)
@RequestScoped
@ForRole(Role.STAFF)
public class OrderRegisterPages {

    @Inject
    Site site;

    @Inject
    Console console;

    @Inject
    OrderService orders;

    @Inject
    PaymentService payments;

    @Inject
    PaymentQueue queue;

    @GET
    public JteModel list(
            @QueryParam("tim") @DefaultValue("") String text,
            @QueryParam("trang-thai") @DefaultValue("") String status,
            @QueryParam("nguoi-ban") @DefaultValue("") String seller,
            @QueryParam("trang") @DefaultValue("") String page) {
        OrderStatus chosen = Choices.read(OrderStatus.class, status);
        OrderFilter filter =
                new OrderFilter(Choices.idOrNull(seller), chosen == null ? Set.of() : Set.of(chosen), text.strip());
        ListAddress address = ListAddress.of("/quan-ly/don-hang")
                .with("tim", text.strip())
                .with("trang-thai", status)
                .with("nguoi-ban", seller);
        return new StaticTemplates()
                .consoleOrders(
                        site,
                        console.desk(),
                        orders.list(filter, ListAddress.paging(page), console.staff()),
                        address,
                        console.now());
    }

    @GET
    @Path("{number}")
    public JteModel show(@PathParam("number") String number) {
        OrderView order = orders.details(number, console.staff());
        return new StaticTemplates()
                .consoleOrder(
                        site,
                        console.desk(),
                        order,
                        payments.ofOrder(order.number()),
                        queue.ofOrder(order.number(), console.staff()));
    }
}
