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
import java.util.Arrays;
import java.util.Optional;
import vn.chophien.account.Role;
import vn.chophien.account.SellerRight;
import vn.chophien.payment.MerchantAccountService;
import vn.chophien.payment.MerchantAccountView;
import vn.chophien.payment.MerchantKeys;
import vn.chophien.payment.gateway.Provider;
import vn.chophien.shared.NotFound;
import vn.chophien.web.account.ForRole;
import vn.chophien.web.desk.Choices;
import vn.chophien.web.desk.Submitted;
import vn.chophien.web.shared.Flash;
import vn.chophien.web.shared.Form;
import vn.chophien.web.shared.Site;
import vn.chophien.web.template.StaticTemplates;

/** The seller's own accounts at payment providers: typed once, shown masked ever after. */
@Path("nha-ban/tien/cong-thanh-toan")
@Produces(MediaType.TEXT_HTML)
@RequestScoped
@ForRole(Role.SELLER)
@DeskRight(see = SellerRight.SHOP, act = SellerRight.SHOP)
public class MerchantPages {

    private static final String LIST = "/nha-ban/tien/cong-thanh-toan";

    @Inject
    Site site;

    @Inject
    Workspace workspace;

    @Inject
    MerchantAccountService accounts;

    @GET
    public JteModel list() {
        return new StaticTemplates()
                .workspaceMerchants(
                        site, workspace.desk(), accounts.of(workspace.seller().id(), workspace.actor()));
    }

    @GET
    @Path("{provider}")
    public JteModel show(@PathParam("provider") String name) {
        Provider provider = provider(name);
        return page(provider, Form.blank());
    }

    @POST
    @Path("{provider}")
    public Response save(@PathParam("provider") String name, MultivaluedMap<String, String> values) {
        Provider provider = provider(name);
        Form form = Form.of(values);
        MerchantKeys typed = new MerchantKeys(provider, form.text("code"), form.text("secret"), form.text("other"));
        return Submitted.answer(
                form,
                () -> {
                    accounts.save(workspace.seller().id(), typed, workspace.actor());
                    return Flash.redirect(LIST, "da-luu");
                },
                again -> page(provider, again));
    }

    @POST
    @Path("{provider}/thoi")
    public Response retire(@PathParam("provider") String name) {
        accounts.retire(workspace.seller().id(), provider(name), workspace.actor());
        return Flash.redirect(LIST, "da-luu");
    }

    private JteModel page(Provider provider, Form form) {
        Optional<MerchantAccountView> account = accounts.of(workspace.seller().id(), workspace.actor()).stream()
                .filter(known -> known.provider() == provider)
                .findFirst();
        return new StaticTemplates().workspaceMerchant(site, workspace.desk(), provider, account.orElse(null), form);
    }

    private static Provider provider(String name) {
        return Arrays.stream(Provider.values())
                .filter(provider -> Choices.name(provider).equals(name))
                .findFirst()
                .orElseThrow(() -> new NotFound("provider", name));
    }
}
