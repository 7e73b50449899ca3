package vn.chophien.web.elsewhere;

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
import java.util.Comparator;
import java.util.List;
import vn.chophien.catalogue.StockLevel;
import vn.chophien.catalogue.search.ProductFilter;
import vn.chophien.catalogue.search.ProductSearch;
import vn.chophien.catalogue.search.ProductSummary;
import vn.chophien.cooperative.SellerService;
import vn.chophien.cooperative.SellerView;
import vn.chophien.shared.Paging;
import vn.chophien.shared.Times;
import vn.chophien.web.shared.Framed;
import vn.chophien.web.shared.Site;
import vn.chophien.web.template.StaticTemplates;

/** A seller's goods as a small page for a frame on their own site. It reads no cookie, sets none, runs nothing. */
@Path("nhung/{slug}")
@Produces(MediaType.TEXT_HTML)
@RequestScoped
public class WidgetPages {

    public static final String PATH = "/nhung/";
    public static final int USUAL = 6;

    /** More would neither fit a corner of a page nor stay light. */
    public static final int MOST = 12;

    private static final String CACHING = "public, max-age=60";

    @Inject
    Site site;

    @Inject
    SellerService sellers;

    @Inject
    ProductSearch search;

    @Inject
    Clock clock;

    /** The language, {@code ngon-ngu}, is read where every page's is. */
    @GET
    @Framed(Framed.Way.BY_ANYBODY)
    public Response show(@PathParam("slug") String slug, @QueryParam("so") @DefaultValue("") String many) {
        SellerView seller = sellers.seller(slug);
        return Response.ok(new StaticTemplates()
                        .elsewhereWidget(site, seller, shown(seller, most(many)), Times.dayOf(clock.instant())))
                .header("Cache-Control", CACHING)
                .build();
    }

    /** What can be bought comes first. Goods that are sold by age are not shown on pages that ask for none. */
    private List<ProductSummary> shown(SellerView seller, int most) {
        return search
                .find(ProductFilter.ofSeller(seller.id()), new Paging(1, Paging.LARGEST_SIZE))
                .products()
                .rows()
                .stream()
                .filter(card -> card.ageLimit() == null)
                .sorted(Comparator.comparing((ProductSummary card) -> card.stock() == StockLevel.NONE))
                .limit(most)
                .toList();
    }

    public static int most(String typed) {
        return typed.matches("[1-9]\\d?") ? Math.min(MOST, Integer.parseInt(typed)) : USUAL;
    }
}
