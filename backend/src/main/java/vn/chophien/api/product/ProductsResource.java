package vn.chophien.api.product;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.chophien.api.Asked;
import vn.chophien.api.PageLinks;
import vn.chophien.api.SameForAll;
import vn.chophien.catalogue.CatalogueService;
import vn.chophien.catalogue.search.ProductFilter;
import vn.chophien.catalogue.search.ProductOrder;
import vn.chophien.catalogue.search.ProductSearch;
import vn.chophien.cooperative.SellerService;
import vn.chophien.shared.Money;
import vn.chophien.shared.NotFound;
import vn.chophien.shared.Paging;

@Path("v1/products")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
@SameForAll
public class ProductsResource {

    private static final int LONGEST_WORDS = 80;
    private static final int USUAL_SIZE = 20;
    private static final Map<String, ProductOrder> ORDERS = Map.of(
            "relevance", ProductOrder.RELEVANCE,
            "newest", ProductOrder.NEWEST,
            "price-up", ProductOrder.PRICE_UP,
            "price-down", ProductOrder.PRICE_DOWN,
            "name", ProductOrder.NAME,
            "diary", ProductOrder.DIARY);

    @Inject
    ProductSearch search;

    @Inject
    CatalogueService catalogue;

    @Inject
    SellerService sellers;

    @Context
    UriInfo uri;

    @GET
    public Response list() {
        Asked asked = new Asked(uri.getQueryParameters());
        ProductFilter filter = filter(asked);
        int page = asked.whole("page", 1, Paging.LAST_PAGE, 1);
        int size = asked.whole("size", 1, Paging.LARGEST_SIZE, USUAL_SIZE);
        asked.done();
        ProductPage found =
                ProductPage.of(search.find(filter, new Paging(page, size)).products());
        return PageLinks.around(found, found.page(), found.pages(), uri);
    }

    @GET
    @Path("{slug}")
    public ProductJson show(@PathParam("slug") String slug) {
        return ProductJson.of(catalogue.offer(slug));
    }

    private ProductFilter filter(Asked asked) {
        String words = asked.text("q", LONGEST_WORDS);
        return ProductFilter.builder()
                .text(words)
                .category(category(asked))
                .leastStars(asked.whole("stars", 3, 5, 0))
                .commune(blankToNull(asked.text("commune", 5)))
                .sellerId(seller(asked))
                .priceFrom(asked.count("priceFrom").map(Money::ofDong).orElse(null))
                .priceTo(asked.count("priceTo").map(Money::ofDong).orElse(null))
                .inStock(asked.flag("inStock"))
                .order(asked.choice("sort", ORDERS, words.isEmpty() ? ProductOrder.NEWEST : ProductOrder.RELEVANCE))
                .build();
    }

    private @Nullable String category(Asked asked) {
        String slug = asked.text("category", 60);
        if (!slug.isEmpty()
                && catalogue.categories().stream()
                        .noneMatch(shelf -> shelf.slug().equals(slug))) {
            asked.refuse("category", "Không có quầy hàng này.");
        }
        return blankToNull(slug);
    }

    private @Nullable Long seller(Asked asked) {
        String slug = asked.text("seller", 80);
        try {
            return slug.isEmpty() ? null : sellers.seller(slug).id();
        } catch (NotFound nobody) {
            asked.refuse("seller", "Không có người bán này.");
            return null;
        }
    }

    private static @Nullable String blankToNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
