package vn.chophien.web.catalogue;

import gg.jte.models.runtime.JteModel;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import vn.chophien.catalogue.CatalogueService;
import vn.chophien.catalogue.CategoryView;
import vn.chophien.catalogue.search.FoundProducts;
import vn.chophien.catalogue.search.ProductFilter;
import vn.chophien.catalogue.search.ProductSearch;
import vn.chophien.cooperative.SellerService;
import vn.chophien.cooperative.SellerSummary;
import vn.chophien.place.CommuneView;
import vn.chophien.place.PlaceService;
import vn.chophien.preorder.PreorderService;
import vn.chophien.shared.NotFound;
import vn.chophien.shared.Paging;
import vn.chophien.shared.Times;
import vn.chophien.web.shared.PageCache;
import vn.chophien.web.shared.Site;
import vn.chophien.web.template.StaticTemplates;

/** Ways into the shop by when and where: the calendar of seasons, the map, a commune's own page. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
@RequestScoped
public class WherePages {

    private static final Paging NONE = new Paging(1, 1);
    private static final Paging FIRST = new Paging(1, 12);
    private static final Paging NEXT_TO_CLOSE = new Paging(1, 6);

    @Inject
    Site site;

    @Inject
    PageCache cache;

    @Inject
    ProductSearch search;

    @Inject
    CatalogueService catalogue;

    @Inject
    SellerService sellers;

    @Inject
    PreorderService preorders;

    @Inject
    PlaceService places;

    @Inject
    Clock clock;

    @GET
    @Path("mua-vu")
    public Response seasons() {
        return cache.page(
                "seasons",
                () -> new StaticTemplates()
                        .catalogueSeasons(
                                site,
                                SeasonCalendar.of(
                                        search.seasonal(),
                                        clock.instant().atZone(Times.ZONE).getMonth()),
                                preorders.taking(NEXT_TO_CLOSE)));
    }

    @GET
    @Path("ban-do")
    public Response map(@QueryParam(ShopAddress.CATEGORY) @DefaultValue("") String category) {
        List<CategoryView> shelves = catalogue.categories();
        boolean known = shelves.stream().anyMatch(shelf -> shelf.slug().equals(category));
        if (!category.isEmpty() && !known) {
            throw new NotFound("category", category);
        }
        return cache.page("map:" + category, () -> map(category, shelves));
    }

    private JteModel map(String category, List<CategoryView> shelves) {
        ProductFilter wanted = category.isEmpty() ? ProductFilter.ALL : ProductFilter.ofCategory(category);
        FoundProducts found = search.find(wanted, NONE);
        return new StaticTemplates()
                .catalogueMap(site, ProducerMap.of(found.facets().communes(), places), shelves, category);
    }

    @GET
    @Path("xa/{code: [0-9]{5}}")
    public Response commune(@PathParam("code") String code) {
        CommuneView commune = places.find(code).orElseThrow(() -> new NotFound("commune", code));
        return cache.page("commune:" + code, () -> commune(commune));
    }

    private JteModel commune(CommuneView commune) {
        List<SellerSummary> here = sellers.active().stream()
                .filter(seller -> seller.communeCode().equals(commune.code()))
                .toList();
        return new StaticTemplates()
                .catalogueCommune(
                        site,
                        commune,
                        places.formerOf(commune.code()),
                        here,
                        search.find(ProductFilter.ofCommune(commune.code()), FIRST));
    }
}
