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
import vn.chophien.account.Actor;
import vn.chophien.account.Role;
import vn.chophien.account.SellerRight;
import vn.chophien.order.OrderService;
import vn.chophien.web.account.ForRole;
import vn.chophien.web.desk.RefundDesk;
import vn.chophien.web.desk.Submitted;
import vn.chophien.web.shared.Flash;
import vn.chophien.web.shared.Form;
import vn.chophien.web.shared.Site;
import vn.chophien.web.template.StaticTemplates;

/** Money of one order on its way back to the buyer, before its seller. */
@Path("nha-ban/don-hang/{number}/hoan-tien")
@Produces(MediaType.TEXT_HTML)
@RequestScoped
@ForRole(Role.SELLER)
@DeskRight(see = SellerRight.MONEY, act = SellerRight.MONEY)
public class RefundPages {

    @Inject
    Site site;

    @Inject
    Workspace workspace;

    @Inject
    OrderService orders;

    @Inject
    RefundDesk desk;

    @GET
    public JteModel show(@PathParam("number") String number) {
        return page(number, Form.blank());
    }

    @POST
    public Response act(@PathParam("number") String number, MultivaluedMap<String, String> values) {
        Form form = Form.of(values);
        return Submitted.answer(
                form,
                () -> Flash.redirect(address(number), desk.carriedOut(number, form, workspace.actor())),
                again -> page(number, again));
    }

    private JteModel page(String number, Form form) {
        Actor actor = workspace.actor();
        return new StaticTemplates()
                .deskRefunds(
                        site,
                        workspace.desk(),
                        orders.details(number, actor),
                        desk.overview(number, actor),
                        actor,
                        address(number),
                        "/nha-ban/don-hang/" + number,
                        form);
    }

    private static String address(String number) {
        return "/nha-ban/don-hang/" + number + "/hoan-tien";
    }
}
