package vn.chophien.web.home;

import gg.jte.models.runtime.JteModel;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.chophien.catalogue.CatalogueService;
import vn.chophien.catalogue.search.ProductFilter;
import vn.chophien.catalogue.search.ProductSearch;
import vn.chophien.catalogue.search.ProductSummary;
import vn.chophien.cooperative.SellerService;
import vn.chophien.cooperative.SellerSummary;
import vn.chophien.web.shared.PageCache;
import vn.chophien.web.shared.Site;
import vn.chophien.web.template.StaticTemplates;

@Path("/")
@Produces(MediaType.TEXT_HTML)
@RequestScoped
public class HomePages {

    private static final int FEW = 4;
    private static final int MORE = 3 * FEW;
    private static final int SELLERS = 3;
    private static final int BEST_STARS = 4;

    @Inject
    Site site;

    @Inject
    PageCache cache;

    @Inject
    CatalogueService catalogue;

    @Inject
    ProductSearch search;

    @Inject
    SellerService sellers;

    @GET
    public Response show() {
        return cache.page("home", this::shown);
    }

    private JteModel shown() {
        List<ProductSummary> inSeason =
                found(ProductFilter.ofSeason()).limit(FEW).toList();
        List<ProductSummary> ocop = found(ProductFilter.ofStars(BEST_STARS))
                .filter(card -> !inSeason.contains(card))
                .limit(FEW)
                .toList();
        return new StaticTemplates().homeShow(site, catalogue.categories(), inSeason, ocop, busiestSellers());
    }

    private Stream<ProductSummary> found(ProductFilter filter) {
        return search.first(filter, MORE).stream();
    }

    private List<SellerSummary> busiestSellers() {
        Map<Long, Integer> products = search.countsBySeller();
        return sellers.active().stream()
                .sorted(Comparator.comparing((SellerSummary seller) -> -products.getOrDefault(seller.id(), 0)))
                .limit(SELLERS)
                .toList();
    }
}
