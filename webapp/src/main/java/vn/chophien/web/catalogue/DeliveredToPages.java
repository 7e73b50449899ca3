package vn.chophien.web.catalogue;

import gg.jte.models.runtime.JteModel;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import vn.chophien.catalogue.CatalogueService;
import vn.chophien.catalogue.search.ProductSearch;
import vn.chophien.place.CommuneView;
import vn.chophien.place.FoundPlace;
import vn.chophien.place.PlaceService;
import vn.chophien.shared.InvalidInput;
import vn.chophien.shared.Paging;
import vn.chophien.web.shared.PageCache;
import vn.chophien.web.shared.Site;
import vn.chophien.web.template.StaticTemplates;

/**
 * Narrows a list to what is sent to the reader's commune. The commune stands in the address of the list and, with
 * scripts, in the reader's own browser; the market keeps nothing of it.
 */
@Path("giao-den-toi")
@Produces(MediaType.TEXT_HTML)
@RequestScoped
public class DeliveredToPages {

    private static final Paging COUNT_ONLY = new Paging(1, 1);

    @Inject
    Site site;

    @Inject
    PageCache cache;

    @Inject
    CatalogueService catalogue;

    @Inject
    ProductSearch search;

    @Inject
    PlaceService places;

    /** Asks which commune is the reader's; the other choices of the list come along. */
    @GET
    public JteModel ask(@Context UriInfo uri, @QueryParam("noi") @DefaultValue("") String typed) {
        ShopAddress list = ShopAddress.of(uri.getQueryParameters());
        List<DeliveredTo> choices = places.search(typed).stream()
                .flatMap(place -> place.now().stream().map(commune -> choice(list, place, commune)))
                .toList();
        return new StaticTemplates().catalogueDeliveredTo(site, list, typed, choices);
    }

    /** The link that narrows a list to a commune, for the script that knows the commune. */
    @GET
    @Path("so")
    public Response link(@Context UriInfo uri) {
        ShopAddress list = ShopAddress.of(uri.getQueryParameters());
        String code = list.value(ShopAddress.DELIVERED_TO);
        CommuneView to = places.find(code)
                .orElseThrow(() -> InvalidInput.of(ShopAddress.DELIVERED_TO, "Không có xã, phường nào mang mã này."));
        return cache.page(
                list.hrefAt("delivered:"),
                () -> new StaticTemplates().catalogueDeliveredToLink(new DeliveredTo(list, null, to, count(list))));
    }

    private DeliveredTo choice(ShopAddress list, FoundPlace place, CommuneView commune) {
        ShopAddress narrowed = list.with(ShopAddress.DELIVERED_TO, commune.code());
        return new DeliveredTo(narrowed, place.former(), commune, count(narrowed));
    }

    private long count(ShopAddress list) {
        ShopQuery query = ShopQuery.of(list.page(1), catalogue.categories(), places::find);
        return search.find(query.filter(), COUNT_ONLY).products().total();
    }
}
