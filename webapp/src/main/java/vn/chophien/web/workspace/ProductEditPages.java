package vn.chophien.web.workspace;

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
import java.util.List;
import vn.chophien.account.Role;
import vn.chophien.catalogue.CatalogueService;
import vn.chophien.catalogue.EditProduct;
import vn.chophien.catalogue.ProductEditing;
import vn.chophien.catalogue.ProductReview;
import vn.chophien.catalogue.ProductView;
import vn.chophien.catalogue.sheet.ProductCopyService;
import vn.chophien.catalogue.sheet.SheetExportService;
import vn.chophien.lot.HarvestOutlookService;
import vn.chophien.oversight.FlagService;
import vn.chophien.oversight.price.PriceBoardService;
import vn.chophien.shared.InvalidInput;
import vn.chophien.shared.MoneyReader;
import vn.chophien.shared.RuleViolation;
import vn.chophien.web.account.ForRole;
import vn.chophien.web.desk.Choices;
import vn.chophien.web.desk.ListAddress;
import vn.chophien.web.shared.Csv;
import vn.chophien.web.shared.Downloads;
import vn.chophien.web.shared.Flash;
import vn.chophien.web.shared.Form;
import vn.chophien.web.shared.Site;
import vn.chophien.web.template.StaticTemplates;

/**
 * A seller's products. Changed texts are saved at once; changed prices are first read back, because a zero too many is
 * easily typed and dearly sold.
 */
@Path("nha-ban/san-pham")
@Produces(MediaType.TEXT_HTML)
@RequestScoped
@ForRole(Role.SELLER)
public class ProductEditPages {

    @Inject
    Site site;

    @Inject
    HarvestOutlookService outlooks;

    @Inject
    Workspace workspace;

    @Inject
    CatalogueService catalogue;

    @Inject
    ProductEditing editing;

    @Inject
    ProductReview review;

    @Inject
    FlagService flags;

    @Inject
    PriceBoardService prices;

    @Inject
    ProductCopyService copies;

    @Inject
    SheetExportService exports;

    @GET
    public JteModel list(@QueryParam("trang") @DefaultValue("") String page) {
        return new StaticTemplates()
                .workspaceProducts(
                        site,
                        workspace.desk(),
                        catalogue.ofSeller(workspace.seller().id(), workspace.actor(), ListAddress.paging(page)),
                        ListAddress.of("/nha-ban/san-pham"));
    }

    /** All of them as the sheet that an import takes. */
    @GET
    @Path("bang.{kind: csv|xlsx}")
    @Produces({"text/csv", ProductSheetFile.XLSX})
    public Response sheet(@PathParam("kind") String kind) {
        List<List<String>> rows = exports.rows(workspace.seller().id(), workspace.actor());
        boolean isCsv = kind.equals("csv");
        return Downloads.of(
                isCsv ? Csv.of(rows) : ProductSheetFile.xlsx(rows),
                isCsv ? "text/csv;charset=UTF-8" : ProductSheetFile.XLSX,
                "san-pham." + kind);
    }

    @GET
    @Path("{id}")
    public JteModel edit(@PathParam("id") String id) {
        ProductView product = own(id);
        return form(product, ProductForm.of(product), false);
    }

    /** What the market reads in a price, for the script that says it while it is typed. */
    @GET
    @Path("doc-gia")
    @Produces("text/plain;charset=UTF-8")
    public String price(@QueryParam("so") @DefaultValue("") String typed) {
        return MoneyReader.complaint(typed, "giá").orElseGet(() -> ProductForm.inWords(typed));
    }

    @POST
    @Path("{id}")
    public Response save(@PathParam("id") String id, MultivaluedMap<String, String> values) {
        ProductView product = own(id);
        Form form = Form.of(values);
        try {
            EditProduct edit = ProductForm.read(product, form);
            if (!form.isTicked("xac-nhan") && ProductForm.changesPrice(product, edit)) {
                return Response.ok(new StaticTemplates().workspacePrices(site, workspace.desk(), product, edit, form))
                        .build();
            }
            editing.edit(edit, workspace.actor());
            return Flash.redirect("/nha-ban/san-pham/" + product.id(), "da-luu");
        } catch (InvalidInput invalid) {
            return Response.status(400)
                    .entity(form(product, form.with(invalid.sentences()), false))
                    .build();
        } catch (RuleViolation violation) {
            ProductView now = own(id);
            boolean conflict = violation.code().equals("product.changed-meanwhile");
            return Response.status(409)
                    .entity(form(now, form.withRefusal(violation.sentence()), conflict))
                    .build();
        }
    }

    /** From the reading back of prices to the form, with everything that was typed. */
    @POST
    @Path("{id}/sua-lai")
    public JteModel again(@PathParam("id") String id, MultivaluedMap<String, String> values) {
        return form(own(id), Form.of(values), false);
    }

    @POST
    @Path("{id}/gui-duyet")
    public Response submit(@PathParam("id") String id, MultivaluedMap<String, String> values) {
        ProductView product = own(id);
        editing.submit(product.id(), Choices.version(Form.of(values).text("version")), workspace.actor());
        return Flash.redirect("/nha-ban/san-pham/" + product.id(), "da-gui-duyet");
    }

    @POST
    @Path("{id}/chep")
    public Response copy(@PathParam("id") String id) {
        long draft = copies.copy(Choices.id(id), workspace.actor());
        return Flash.redirect("/nha-ban/san-pham/" + draft, "da-chep");
    }

    private ProductView own(String id) {
        return catalogue.listing(Choices.id(id), workspace.actor());
    }

    /** @param conflict somebody else saved meanwhile: what is stored now is shown beside what was typed */
    private JteModel form(ProductView product, Form form, boolean conflict) {
        boolean unread = review.textChange(product, workspace.actor()).isPresent();
        return new StaticTemplates()
                .workspaceProduct(
                        site,
                        workspace.desk(),
                        product,
                        outlooks.ofProduct(product.id()),
                        flags.ofProduct(product.id(), workspace.actor()),
                        prices.usual(product.id(), workspace.actor()),
                        unread,
                        form,
                        conflict);
    }
}
