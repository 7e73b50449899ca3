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
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import vn.chophien.account.Role;
import vn.chophien.account.SellerRight;
import vn.chophien.catalogue.elsewhere.ElsewhereService;
import vn.chophien.catalogue.elsewhere.Marketplace;
import vn.chophien.web.account.ForRole;
import vn.chophien.web.desk.Choices;
import vn.chophien.web.desk.Submitted;
import vn.chophien.web.shared.Downloads;
import vn.chophien.web.shared.Form;
import vn.chophien.web.shared.Framed;
import vn.chophien.web.shared.Site;
import vn.chophien.web.template.StaticTemplates;

/** How a seller takes their goods to other places: filled sheets, the address of a feed, a frame for their own site. */
@Path("nha-ban/san-pham/noi-khac")
@Produces(MediaType.TEXT_HTML)
@RequestScoped
@ForRole(Role.SELLER)
@DeskRight(see = SellerRight.PRODUCTS, act = SellerRight.PRODUCTS)
public class ElsewherePages {

    @Inject
    Site site;

    @Inject
    Workspace workspace;

    @Inject
    ElsewhereService elsewhere;

    @GET
    @Framed(Framed.Way.OUR_OWN_INSIDE)
    public Response show() {
        return Response.ok(new StaticTemplates()
                        .workspaceElsewhere(
                                site,
                                workspace.desk(),
                                workspace.seller().slug(),
                                workspace.seller().name(),
                                elsewhere.marketplaces(),
                                elsewhere.ofSeller(workspace.seller().id()).isEmpty()))
                .build();
    }

    @GET
    @Path("{code}")
    public JteModel choose(@PathParam("code") String code) {
        return page(elsewhere.marketplace(code), Form.blank());
    }

    /** The answer is the file itself: nothing changes by it, and a long list of choices fits no address. */
    @POST
    @Path("{code}")
    @Produces(MediaType.WILDCARD)
    public Response take(@PathParam("code") String code, MultivaluedMap<String, String> values) {
        Marketplace marketplace = elsewhere.marketplace(code);
        Form form = Form.of(values);
        return Submitted.answer(
                form,
                () -> Downloads.of(
                        ProductSheetFile.xlsx(
                                elsewhere.rows(workspace.seller().id(), marketplace, chosen(form), workspace.actor())),
                        ProductSheetFile.XLSX,
                        "san-pham-" + marketplace.code() + ".xlsx"),
                again -> page(marketplace, again));
    }

    private static Optional<Collection<Long>> chosen(Form form) {
        return form.text("nhung").equals("chon")
                ? Optional.of(form.all("sp").stream().map(Choices::id).toList())
                : Optional.empty();
    }

    private JteModel page(Marketplace marketplace, Form form) {
        return new StaticTemplates()
                .workspaceElsewhereSheet(
                        site,
                        workspace.desk(),
                        marketplace,
                        List.copyOf(elsewhere.goods(workspace.seller().id(), marketplace, workspace.actor())),
                        form);
    }
}
