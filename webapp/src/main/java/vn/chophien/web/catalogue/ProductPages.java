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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import vn.chophien.catalogue.CatalogueService;
import vn.chophien.catalogue.search.FoundProducts;
import vn.chophien.catalogue.search.ProductSearch;
import vn.chophien.enforcement.TakedownService;
import vn.chophien.place.PlaceService;
import vn.chophien.shared.InvalidInput;
import vn.chophien.shared.NotFound;
import vn.chophien.shared.Paging;
import vn.chophien.web.shared.PageCache;
import vn.chophien.web.shared.Site;
import vn.chophien.web.template.StaticTemplates;

@Path("san-pham")
@Produces(MediaType.TEXT_HTML)
@RequestScoped
public class ProductPages {

    /** Which pack is chosen already, for whoever comes from a lot of it. */
    private static final String PACK = "goi";

    @Inject
    Site site;

    @Inject
    PageCache cache;

    @Inject
    CatalogueService catalogue;

    @Inject
    ProductSearch search;

    @Inject
    Companions companions;

    @Inject
    ProductShow shown;

    @Inject
    TakedownService takedowns;

    @Inject
    PlaceService places;

    @GET
    public Response list(@Context UriInfo uri) {
        ShopAddress address = ShopAddress.of(uri.getQueryParameters());
        ShopQuery query = ShopQuery.of(address, catalogue.categories(), places::find);
        if (query.isRefused()) {
            return Response.status(Response.Status.BAD_REQUEST)
                    .entity(listed(query))
                    .build();
        }
        return cache.page("list:" + address.href(), () -> listed(query));
    }

    private JteModel listed(ShopQuery query) {
        FoundProducts found = search.find(query.filter(), query.paging());
        int pages = Math.max(1, found.products().pages());
        if (query.paging().page() > pages) {
            throw InvalidInput.of(
                    ShopAddress.PAGE, "Danh sách này chỉ có " + pages + " trang. Hãy quay lại và chọn trang khác.");
        }
        List<WayOut> waysOut = found.products().total() == 0 && !query.isRefused() ? waysOut(query) : List.of();
        return new StaticTemplates().catalogueList(site, query, found, catalogue.categories(), waysOut);
    }

    /** Which single choice stands in the way, and what is there without it. */
    private List<WayOut> waysOut(ShopQuery query) {
        return query.chips().stream()
                .map(chip -> {
                    ShopQuery wider = ShopQuery.of(chip.without(), catalogue.categories(), places::find);
                    return new WayOut(
                            chip,
                            search.find(wider.filter(), new Paging(1, 1))
                                    .products()
                                    .total());
                })
                .filter(way -> way.products() > 0)
                .toList();
    }

    /** By what products are ordered and what is never asked: the seller's money, the reader's past. */
    @GET
    @Path("thu-tu")
    public Response ranking() {
        return cache.page("ranking", () -> new StaticTemplates().catalogueRanking(site));
    }

    /** A piece of a page, for the script beside the search field; without it, the list answers. */
    @GET
    @Path("goi-y")
    public Response suggest(@Context UriInfo uri) {
        String text = ShopAddress.of(uri.getQueryParameters()).value(ShopAddress.TEXT);
        return cache.page(
                "suggest:" + text, () -> new StaticTemplates().catalogueSuggestions(text, search.suggest(text)));
    }

    @GET
    @Path("{slug}")
    public Response show(@PathParam("slug") String slug, @QueryParam(PACK) @DefaultValue("") String typed) {
        String pack = typed.matches("[1-9]\\d{0,14}") ? typed : "0";
        try {
            return cache.page(
                    "product:" + slug + ":" + pack,
                    () -> catalogue.stamp(slug) + ' ' + companions.stamp(slug),
                    () -> shown.of(catalogue.offer(slug), Long.parseLong(pack)));
        } catch (NotFound notShown) {
            if (takedowns.isTakenDown(slug)) {
                return takenDown();
            }
            throw notShown;
        }
    }

    /** Whoever kept the address learns that it was right, and why there is nothing any more. */
    private Response takenDown() {
        return Response.status(Response.Status.GONE)
                .entity(new StaticTemplates()
                        .errorShow(
                                site,
                                Response.Status.GONE.getStatusCode(),
                                "Sản phẩm này đã được gỡ",
                                "Chợ gỡ sản phẩm theo yêu cầu của cơ quan nhà nước. Đơn đã đặt trước đó vẫn được giao.",
                                "not-found"))
                .build();
    }
}
