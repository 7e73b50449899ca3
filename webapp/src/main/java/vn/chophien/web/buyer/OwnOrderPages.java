package vn.chophien.web.buyer;

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
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import java.util.List;
import vn.chophien.account.Actor;
import vn.chophien.account.Role;
import vn.chophien.buyer.OwnOrder;
import vn.chophien.buyer.OwnOrderService;
import vn.chophien.buyer.OwnPreorderService;
import vn.chophien.shared.Paging;
import vn.chophien.web.account.ForRole;
import vn.chophien.web.account.SignedIn;
import vn.chophien.web.desk.ListAddress;
import vn.chophien.web.shared.Flash;
import vn.chophien.web.shared.Site;
import vn.chophien.web.template.StaticTemplates;

/** Everything that a buyer ordered, or asked for ahead. Each has the page that guests have too. */
@Path("tai-khoan/don-hang")
@Produces(MediaType.TEXT_HTML)
@RequestScoped
@ForRole(Role.BUYER)
public class OwnOrderPages {

    private static final String HOME = "/tai-khoan/don-hang";

    @Inject
    Site site;

    @Inject
    SignedIn signedIn;

    @Inject
    OwnOrderService orders;

    @Inject
    OwnPreorderService requests;

    @GET
    public JteModel list(@QueryParam("trang") @DefaultValue("") String page) {
        Actor buyer = signedIn.required();
        Paging paging = ListAddress.paging(page);
        return new StaticTemplates()
                .buyerOrders(
                        site,
                        orders.list(paging, buyer),
                        ListAddress.of(HOME),
                        paging.page() == 1 ? requests.list(buyer) : List.of(),
                        orders.countToTakeOver(buyer));
    }

    /** Somebody else's order is not found, whatever its number. */
    @GET
    @Path("{number}")
    public Response open(@PathParam("number") String number) {
        OwnOrder order = orders.find(number, signedIn.required());
        return Response.seeOther(UriBuilder.fromPath("/don-hang/{number}")
                        .queryParam("ma", order.accessToken())
                        .build(order.number()))
                .build();
    }

    /** The page of a request ahead, by the code that names it. */
    @GET
    @Path("dat-truoc/{code: [0-9A-Z]{1,10}}")
    public Response openRequest(@PathParam("code") String code) {
        return Response.seeOther(UriBuilder.fromPath("/dat-truoc/loi-dat/{token}")
                        .build(requests.token(code, signedIn.required())))
                .build();
    }

    @POST
    @Path("nhan-don-cu")
    public Response takeOver() {
        orders.takeOver(signedIn.required());
        return Flash.redirect(HOME, "da-nhan-don");
    }
}
