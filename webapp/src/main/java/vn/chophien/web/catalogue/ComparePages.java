package vn.chophien.web.catalogue;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.chophien.catalogue.CatalogueService;
import vn.chophien.catalogue.ProductOffer;
import vn.chophien.catalogue.search.ListedProduct;
import vn.chophien.catalogue.search.ProductSearch;
import vn.chophien.delivery.Care;
import vn.chophien.delivery.DeliveryService;
import vn.chophien.delivery.ItemParcel;
import vn.chophien.place.CommuneView;
import vn.chophien.place.FoundPlace;
import vn.chophien.place.PlaceService;
import vn.chophien.web.order.DeliveryCost;
import vn.chophien.web.shared.PageCache;
import vn.chophien.web.shared.Site;
import vn.chophien.web.template.StaticTemplates;

/** Up to four products side by side. Which ones, and for which commune, stands in the address. */
@Path("so-sanh")
@Produces(MediaType.TEXT_HTML)
@RequestScoped
public class ComparePages {

    private static final int BAD_REQUEST = 400;
    private static final int OK = 200;

    @Inject
    Site site;

    @Inject
    PageCache cache;

    @Inject
    ProductSearch search;

    @Inject
    CatalogueService catalogue;

    @Inject
    DeliveryService delivery;

    @Inject
    PlaceService places;

    @GET
    public Response show(
            @QueryParam(ChosenProducts.NAME) List<String> slugs,
            @QueryParam("noi") @DefaultValue("") String typed,
            @QueryParam("xa") @DefaultValue("") String code) {
        ChosenProducts chosen = ChosenProducts.of(slugs, Comparison.MOST, search);
        CommuneView to = places.find(code).orElse(null);
        List<FoundPlace> found = to == null ? places.search(typed) : List.of();
        return cache.page(
                "compare:" + chosen.query() + chosen.tooMany() + "&xa=" + (to == null ? "" : to.code()) + "&noi="
                        + typed,
                chosen.tooMany() ? BAD_REQUEST : OK,
                () -> new StaticTemplates()
                        .catalogueCompare(site, chosen, Comparison.of(products(chosen, to), to), typed, found));
    }

    private List<ComparedProduct> products(ChosenProducts chosen, @Nullable CommuneView to) {
        Map<Long, ItemParcel> parcels = delivery.parcels(
                chosen.cards().stream().map(card -> card.cheapest().id()).toList());
        return chosen.there().stream()
                .map(listed ->
                        product(listed, parcels.get(listed.card().cheapest().id()), to))
                .toList();
    }

    private ComparedProduct product(ListedProduct listed, @Nullable ItemParcel parcel, @Nullable CommuneView to) {
        ProductOffer offer = catalogue.offer(listed.card().slug());
        DeliveryCost cost = to == null ? null : DeliveryCost.of(offer.product(), to, delivery);
        return new ComparedProduct(listed, offer, parcel == null ? Care.NORMAL : parcel.care(), cost);
    }
}
