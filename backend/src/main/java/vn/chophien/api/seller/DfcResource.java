package vn.chophien.api.seller;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.chophien.catalogue.CatalogueService;
import vn.chophien.catalogue.ProductView;
import vn.chophien.catalogue.search.ProductFilter;
import vn.chophien.catalogue.search.ProductSearch;
import vn.chophien.cooperative.SellerService;
import vn.chophien.cooperative.SellerView;
import vn.chophien.shared.Paging;

/** The catalogue that other food platforms may show as it is. */
@Path("v1/cooperatives/{slug}/dfc")
@Produces("application/ld+json")
@RequestScoped
public class DfcResource {

    private static final String A_MINUTE = "public, max-age=60";

    @Inject
    SellerService sellers;

    @Inject
    ProductSearch search;

    @Inject
    CatalogueService catalogue;

    @Inject
    @ConfigProperty(name = "chophien.base-url", defaultValue = "http://localhost:8080")
    String baseUrl;

    @GET
    public Response show(@PathParam("slug") String slug) {
        SellerView seller = sellers.seller(slug);
        return Response.ok(DfcCatalogue.json(seller, products(seller), baseUrl))
                .header("Cache-Control", A_MINUTE)
                .header("Access-Control-Allow-Origin", "*")
                .build();
    }

    private List<ProductView> products(SellerView seller) {
        ProductFilter own = ProductFilter.ofSeller(seller.id());
        List<ProductView> products = new ArrayList<>();
        for (int page = 1; page <= Paging.LAST_PAGE; page++) {
            var found = search.find(own, new Paging(page, Paging.LARGEST_SIZE)).products();
            found.rows().forEach(card -> products.add(catalogue.product(card.slug())));
            if (products.size() >= found.total()) {
                break;
            }
        }
        return products;
    }
}
