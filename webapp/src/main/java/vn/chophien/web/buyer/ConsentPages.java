package vn.chophien.web.buyer;

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
import vn.chophien.account.ConsentChannel;
import vn.chophien.account.ConsentPurpose;
import vn.chophien.account.ConsentService;
import vn.chophien.account.Role;
import vn.chophien.shared.NotFound;
import vn.chophien.web.account.ForRole;
import vn.chophien.web.account.SignedIn;
import vn.chophien.web.desk.Choices;
import vn.chophien.web.shared.Flash;
import vn.chophien.web.shared.Form;
import vn.chophien.web.shared.Site;
import vn.chophien.web.template.StaticTemplates;

/** What a buyer agreed to, each by itself. Taking back is one press, as giving is. */
@Path("tai-khoan/dong-y")
@Produces(MediaType.TEXT_HTML)
@RequestScoped
@ForRole(Role.BUYER)
public class ConsentPages {

    @Inject
    Site site;

    @Inject
    SignedIn signedIn;

    @Inject
    ConsentService consents;

    @GET
    public JteModel show() {
        Actor buyer = signedIn.required();
        return new StaticTemplates().buyerConsents(site, consents.standing(buyer), consents.history(buyer));
    }

    @POST
    @Path("{purpose}")
    public Response decide(@PathParam("purpose") String typed, MultivaluedMap<String, String> values) {
        ConsentPurpose purpose = purpose(typed);
        boolean given = Form.of(values).text("tra-loi").equals("dong-y");
        consents.decide(purpose, given, ConsentChannel.ACCOUNT_PAGE, signedIn.required());
        return Flash.redirect("/tai-khoan/dong-y", given ? "da-dong-y" : "da-rut");
    }

    private static ConsentPurpose purpose(String typed) {
        for (ConsentPurpose purpose : ConsentPurpose.values()) {
            if (Choices.name(purpose).equals(typed)) {
                return purpose;
            }
        }
        throw new NotFound("purpose", typed);
    }
}
