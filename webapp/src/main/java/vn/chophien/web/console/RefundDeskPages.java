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
import vn.chophien.account.Actor;
import vn.chophien.account.Role;
import vn.chophien.order.OrderService;
import vn.chophien.payment.RefundService;
import vn.chophien.web.account.ForRole;
import vn.chophien.web.desk.ListAddress;
import vn.chophien.web.desk.RefundDesk;
import vn.chophien.web.desk.Submitted;
import vn.chophien.web.shared.Flash;
import vn.chophien.web.shared.Form;
import vn.chophien.web.shared.Site;
import vn.chophien.web.template.StaticTemplates;

/** Refunds that wait for a second person, and those of one order. */
@Path("quan-ly/thanh-toan/hoan-tien")
@Produces(MediaType.TEXT_HTML)
@RequestScoped
@ForRole(Role.STAFF)
public class RefundDeskPages {

    private static final String LIST = "/quan-ly/thanh-toan/hoan-tien";

    @Inject
    Site site;

    @Inject
    Console console;

    @Inject
    RefundService refunds;

    @Inject
    OrderService orders;

    @Inject
    RefundDesk desk;

    @GET
    public JteModel list(@QueryParam("trang") @DefaultValue("") String page) {
        return new StaticTemplates()
                .consoleRefunds(
                        site,
                        console.desk(),
                        refunds.waiting(ListAddress.paging(page), console.staff()),
                        ListAddress.of(LIST),
                        console.now());
    }

    @GET
    @Path("{number}")
    public JteModel show(@PathParam("number") String number) {
        return page(number, Form.blank());
    }

    @POST
    @Path("{number}")
    public Response act(@PathParam("number") String number, MultivaluedMap<String, String> values) {
        Form form = Form.of(values);
        return Submitted.answer(
                form,
                () -> Flash.redirect(LIST + "/" + number, desk.carriedOut(number, form, console.staff())),
                again -> page(number, again));
    }

    private JteModel page(String number, Form form) {
        Actor actor = console.staff();
        return new StaticTemplates()
                .deskRefunds(
                        site,
                        console.desk(),
                        orders.details(number, actor),
                        desk.overview(number, actor),
                        actor,
                        LIST + "/" + number,
                        LIST,
                        form);
    }
}
