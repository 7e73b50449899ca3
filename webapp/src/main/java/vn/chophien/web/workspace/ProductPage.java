package vn.chophien.web.workspace;

import gg.jte.models.runtime.JteModel;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import vn.chophien.catalogue.CatalogueService;
import vn.chophien.catalogue.ProductEditing;
import vn.chophien.catalogue.ProductPhotoService;
import vn.chophien.catalogue.ProductReview;
import vn.chophien.catalogue.ProductStatus;
import vn.chophien.catalogue.ProductView;
import vn.chophien.catalogue.sheet.NewProductService;
import vn.chophien.lot.HarvestOutlookService;
import vn.chophien.oversight.FlagService;
import vn.chophien.oversight.price.PriceBoardService;
import vn.chophien.web.shared.Form;
import vn.chophien.web.shared.Site;
import vn.chophien.web.template.StaticTemplates;

/** The page of one product at its seller's desk, with its three forms, of which one may come back. */
@RequestScoped
public class ProductPage {

    @Inject
    Site site;

    @Inject
    Workspace workspace;

    @Inject
    CatalogueService catalogue;

    @Inject
    ProductEditing editing;

    @Inject
    ProductReview review;

    @Inject
    ProductPhotoService photos;

    @Inject
    NewProductService products;

    @Inject
    HarvestOutlookService outlooks;

    @Inject
    FlagService flags;

    @Inject
    PriceBoardService prices;

    /**
     * The forms of the page.
     *
     * @param texts of texts and prices
     * @param isTwin somebody else saved meanwhile: what is stored now is shown beside what was typed
     */
    public record Forms(Form texts, Form photos, Form pack, boolean isTwin) {}

    JteModel withTexts(ProductView product, Form form, boolean isTwin) {
        return page(product, new Forms(form, Form.blank(), Form.blank(), isTwin));
    }

    JteModel withPhotoForm(long id, Form form) {
        ProductView product = own(id);
        return page(product, new Forms(ProductForm.of(product), form, Form.blank(), false));
    }

    JteModel withPackForm(long id, Form form) {
        ProductView product = own(id);
        return page(product, new Forms(ProductForm.of(product), Form.blank(), form, false));
    }

    private ProductView own(long id) {
        return catalogue.listing(id, workspace.actor());
    }

    private JteModel page(ProductView product, Forms forms) {
        boolean isUnread = review.textChange(product, workspace.actor()).isPresent();
        boolean isOnSale = product.status() == ProductStatus.APPROVED;
        return new StaticTemplates()
                .workspaceProduct(
                        site,
                        workspace.desk(),
                        product,
                        photos.photos(product.id(), workspace.actor()),
                        isOnSale ? List.of() : editing.hindrances(product.id(), workspace.actor()),
                        products.units(),
                        outlooks.ofProduct(product.id()),
                        flags.ofProduct(product.id(), workspace.actor()),
                        prices.usual(product.id(), workspace.actor()),
                        isUnread,
                        forms);
    }
}
