package vn.chophien.web.catalogue;

import gg.jte.models.runtime.JteModel;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import vn.chophien.catalogue.search.ProductSearch;
import vn.chophien.web.shared.Site;
import vn.chophien.web.template.StaticTemplates;

/**
 * What a reader saved or looked at. Only the reader's browser knows which products those are: it names them in the
 * address, and the market answers how they are now.
 */
@Path("da-luu")
@Produces(MediaType.TEXT_HTML)
@RequestScoped
public class SavedPages {

    /** As many as js/kept.js keeps. */
    public static final int MOST = 60;

    private static final int MOST_RECENT = 8;

    @Inject
    Site site;

    @Inject
    ProductSearch search;

    /** The saved products; the address with their names can be sent to somebody else. */
    @GET
    public JteModel show(@QueryParam(ChosenProducts.NAME) List<String> slugs) {
        return new StaticTemplates().catalogueSaved(site, ChosenProducts.of(slugs, MOST, search));
    }

    /** Only cards, for the script that shows what was looked at. */
    @GET
    @Path("the")
    public JteModel cards(@QueryParam(ChosenProducts.NAME) List<String> slugs) {
        return new StaticTemplates()
                .catalogueCards(ChosenProducts.of(slugs, MOST_RECENT, search).cards());
    }
}
