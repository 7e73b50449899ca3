package vn.chophien.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import vn.chophien.account.Role;
import vn.chophien.buyer.OwnOrderService;
import vn.chophien.web.shared.Flash;
import vn.chophien.web.shared.Site;
import vn.chophien.web.template.StaticTemplates;

/** "Tài khoản" leads everybody to their own place: sellers and staff to their desk, buyers to their order. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
@RequestScoped
public class AccountPages {

    @Inject
    Site site;

    @Inject
    SignedIn signedIn;

    @Inject
    Doorway doorway;

    @Inject
    OwnOrderService orders;

    @GET
    @Path("tai-khoan")
    public Object show() {
        return signedIn.actor()
                .<Object>map(actor -> actor.role() == Role.BUYER
                        ? new StaticTemplates().buyerHome(site, actor, orders.countToTakeOver(actor))
                        : Response.seeOther(URI.create(OwnPath.deskOf(actor.role())))
                                .build())
                .orElseGet(() -> new StaticTemplates().accountShow(site));
    }

    /** For those who type the address: leaving takes a press, so that no link can sign people out. */
    @GET
    @Path("dang-xuat")
    public Object askToLeave() {
        return signedIn.actor()
                .<Object>map(actor -> new StaticTemplates().accountSignOut(site, actor.name()))
                .orElseGet(() -> Flash.redirect("/dang-nhap"));
    }

    @POST
    @Path("dang-xuat")
    public Response leave() {
        return doorway.leave("/dang-nhap", "da-dang-xuat");
    }
}
