package vn.chophien.web.order;

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
import java.util.List;
import vn.chophien.catalogue.CatalogueService;
import vn.chophien.catalogue.ProductView;
import vn.chophien.delivery.DeliveryService;
import vn.chophien.place.CommuneView;
import vn.chophien.place.FoundPlace;
import vn.chophien.place.PlaceService;
import vn.chophien.shared.NotFound;
import vn.chophien.web.shared.Site;
import vn.chophien.web.template.StaticTemplates;

/**
 * What delivery of a product costs to a commune, before anything is ordered. The place stands in the address and, with
 * scripts, in the reader's own browser; the market keeps nothing of it.
 */
@Path("phi-giao/{slug}")
@Produces(MediaType.TEXT_HTML)
@RequestScoped
public class DeliveryCostPages {

    @Inject
    Site site;

    @Inject
    CatalogueService catalogue;

    @Inject
    DeliveryService delivery;

    @Inject
    PlaceService places;

    /** The whole page, for browsers without scripts. */
    @GET
    public JteModel show(
            @PathParam("slug") String slug,
            @QueryParam("noi") @DefaultValue("") String typed,
            @QueryParam("xa") @DefaultValue("") String code) {
        ProductView product = catalogue.offer(slug).product();
        CommuneView to = places.find(code).orElse(null);
        List<FoundPlace> found = to == null ? places.search(typed) : List.of();
        if (found.size() == 1 && !found.get(0).isDivided()) {
            to = found.get(0).now().get(0);
        }
        DeliveryCost cost = to == null ? null : DeliveryCost.of(product, to, delivery);
        return new StaticTemplates().orderDeliveryCost(site, product, typed, found, cost);
    }

    /** Only the answer, for the script on the product's page. */
    @GET
    @Path("toi/{code}")
    public JteModel answer(@PathParam("slug") String slug, @PathParam("code") String code) {
        CommuneView to = places.find(code).orElseThrow(() -> new NotFound("commune", code));
        return new StaticTemplates()
                .orderCostAnswer(DeliveryCost.of(catalogue.offer(slug).product(), to, delivery));
    }
}
