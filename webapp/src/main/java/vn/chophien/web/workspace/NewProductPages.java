package vn.chophien.web.workspace;

import gg.jte.models.runtime.JteModel;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.UUID;
import vn.chophien.account.Role;
import vn.chophien.account.SellerRight;
import vn.chophien.catalogue.CatalogueService;
import vn.chophien.catalogue.sheet.NewProductService;
import vn.chophien.web.account.ForRole;
import vn.chophien.web.desk.Submitted;
import vn.chophien.web.shared.Flash;
import vn.chophien.web.shared.Form;
import vn.chophien.web.shared.Site;
import vn.chophien.web.template.StaticTemplates;

/** Begins a product with the least that a draft needs. */
@Path("nha-ban/san-pham/moi")
@Produces(MediaType.TEXT_HTML)
@RequestScoped
@ForRole(Role.SELLER)
@DeskRight(see = SellerRight.PRODUCTS, act = SellerRight.PRODUCTS)
public class NewProductPages {

    @Inject
    Site site;

    @Inject
    Workspace workspace;

    @Inject
    CatalogueService catalogue;

    @Inject
    NewProductService products;

    @GET
    public JteModel show() {
        String commune = workspace.seller().communeName();
        return page(Form.filled(Map.of("key", UUID.randomUUID().toString(), "origin", commune)));
    }

    @POST
    public Response create(MultivaluedMap<String, String> values) {
        Form form = Form.of(values);
        return Submitted.answer(
                form,
                () -> {
                    long draft = products.create(workspace.seller().id(), NewProductForm.read(form), workspace.actor());
                    return Flash.redirect("/nha-ban/san-pham/" + draft, "da-tao-nhap");
                },
                this::page);
    }

    private JteModel page(Form form) {
        return new StaticTemplates()
                .workspaceNewProduct(site, workspace.desk(), catalogue.categories(), products.units(), form);
    }
}
